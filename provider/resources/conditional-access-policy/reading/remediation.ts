import type { Path } from '../../../framework/path';
import type { PolicyConfig } from '../schema';
import { conditionOf, targetsOf } from './conditions';
import { knownConditions } from './narrowing';
import { entries, isThere } from './parts';

/** What keeps a control from being used, with the step that mends it. */
export interface Problem {
  /** Sentences. */
  readonly what: string;
  readonly path: Path;
}

/**
 * What keeps a policy from letting users remedy their risk: it is about user risk, on every
 * application, and has no other condition.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccessgrantcontrols
 */
export function remediationProblem(policy: PolicyConfig): Problem | undefined {
  const included = entries(targetsOf(policy, 'include_applications'));
  if (included !== undefined && !included.includes('All')) {
    return {
      what: 'The policy has to be about every application: set include_applications = ["All"].',
      path: ['conditions', 'applications', 'include_applications'],
    };
  }
  if (isThere(targetsOf(policy, 'exclude_applications')) === 'yes') {
    return {
      what: 'The policy must not exclude an application: empty exclude_applications.',
      path: ['conditions', 'applications', 'exclude_applications'],
    };
  }
  if (isThere(conditionOf(policy, 'user_risk_levels')) === 'no') {
    return {
      what: 'The policy has to be about user risk: set user_risk_levels.',
      path: ['conditions', 'user_risk_levels'],
    };
  }
  const condition = knownConditions(policy).find((name) => name !== 'user_risk_levels');
  if (condition === undefined) return undefined;
  const fix = condition === 'client_app_types' ? 'set it to ["all"]' : 'remove it';
  return {
    what: `The policy must have no other condition, and has conditions.${condition}: ${fix}.`,
    path: ['conditions', condition],
  };
}
