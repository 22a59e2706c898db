import { isForWorkloads, type PolicyView, viewOf } from '../conditional-access/view';
import { RuleError } from '../device-filter/syntax';
import { type JsonObject, texts } from '../json';
import type { Version } from '../schema/type';
import type { Objects } from '../state/objects';
import type { Truth } from '../truth';
import {
  meetsAgentRisk,
  meetsClientApp,
  meetsDevice,
  meetsFlow,
  meetsInsiderRisk,
  meetsPlatform,
  meetsRisk,
} from './conditions';
import { coversIdentity } from './identity';
import { meetsLocation } from './location';
import type { SignIn } from './sign-in';
import { coversTarget, targetKind } from './target';

/** Whether a policy applies; the reason is `notSet` where it does. */
export interface Verdict {
  readonly applies: boolean;
  readonly reason: string;
}

interface Evaluation {
  readonly signIn: SignIn;
  readonly directory: Objects;
  readonly version: Version;
}

interface Condition {
  readonly reason: string;
  readonly holds: () => Truth;
}

function refusal(reason: string): Verdict {
  return { applies: false, reason };
}

/** Facts what-if-first-reason and what-if-unknown-last. */
export function evaluate(policy: JsonObject, evaluation: Evaluation): Verdict {
  const view = viewOf(policy);
  if (view.state === 'disabled') return refusal('policyNotEnabled');
  if (!view.grant && !view.session) return refusal('emptyPolicy');
  let unknown = false;
  try {
    for (const { reason, holds } of conditionsOf(view, evaluation)) {
      const truth = holds();
      if (truth === false) return refusal(reason);
      unknown ||= truth === undefined;
    }
  } catch (error) {
    if (error instanceof RuleError) return refusal('invalidCondition');
    throw error;
  }
  return unknown ? refusal('notEnoughInformation') : { applies: true, reason: 'notSet' };
}

function conditionsOf(view: PolicyView, evaluation: Evaluation): readonly Condition[] {
  const { signIn, directory } = evaluation;
  const { conditions: policy } = view;
  const { conditions: sent } = signIn;
  const risk = (levels: string, level: string) => () => meetsRisk(policy, sent, levels, level);
  return [
    {
      reason: identityReason(view, evaluation),
      holds: () => coversIdentity(view, signIn),
    },
    { reason: targetKind(view), holds: () => coversTarget(view, signIn) },
    { reason: 'signInRisk', holds: risk('signInRiskLevels', 'signInRiskLevel') },
    {
      reason: 'signInRisk',
      holds: risk('servicePrincipalRiskLevels', 'servicePrincipalRiskLevel'),
    },
    { reason: 'userRisk', holds: risk('userRiskLevels', 'userRiskLevel') },
    { reason: 'agentIdRisk', holds: () => meetsAgentRisk(policy) },
    { reason: 'insiderRisk', holds: () => meetsInsiderRisk(policy, sent) },
    { reason: 'devicePlatform', holds: () => meetsPlatform(policy, sent) },
    { reason: 'clientApps', holds: () => meetsClientApp(policy, sent) },
    { reason: 'location', holds: () => meetsLocation(policy, sent, directory) },
    { reason: 'devices', holds: () => meetsDevice(policy, sent) },
    { reason: 'authenticationFlow', holds: () => meetsFlow(policy, sent) },
  ];
}

function identityReason(view: PolicyView, { signIn, version }: Evaluation): string {
  if (signIn.identity.kind === 'user') return 'users';
  const principals = texts(view.clientApplications, 'includeServicePrincipals');
  const agents = isForWorkloads(view) && principals.length === 0 && version === 'beta';
  return agents ? 'agentIdentities' : 'workloadIdentities';
}
