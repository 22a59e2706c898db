import { tenantPolicyFacts } from '../facts/tenant-policies';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { own, text } from '../json';
import { identitySecurityDefaultsEnforcementPolicy } from '../schema/tenant-policies';
import type { Objects } from '../state/objects';
import {
  answerSingleton,
  patchSingleton,
  readSingleton,
  type Singleton,
  storeSingleton,
} from '../graph/singleton';

/** The id is the same in every tenant; the texts are our own. */
export const securityDefaults: Singleton = {
  kind: 'identitySecurityDefaultsEnforcementPolicy',
  id: '00000000-0000-0000-0000-000000000005',
  type: identitySecurityDefaultsEnforcementPolicy,
  context: 'policies/identitySecurityDefaultsEnforcementPolicy/$entity',
  initial: {
    displayName: 'Security Defaults',
    description: 'Basic protection that Microsoft recommends to tenants without conditional access',
    isEnabled: false,
  },
};

export function securityDefaultsEnabled(objects: Objects): boolean {
  return own(readSingleton(securityDefaults, objects), 'isEnabled') === true;
}

function patch(call: Call): Reply {
  const value = patchSingleton(securityDefaults, call);
  const enabled = call.newest
    .list('conditionalAccessPolicy')
    .find((policy) => text(policy, 'state') === 'enabled');
  if (own(value, 'isEnabled') === true && enabled && !securityDefaultsEnabled(call.newest)) {
    throw new Refusal(
      'badRequest',
      `Security defaults cannot be enabled beside conditional access policy '${text(enabled, 'id')}'; disable it first.`,
      tenantPolicyFacts.defaultsStatus,
    );
  }
  return storeSingleton(securityDefaults, call, value);
}

const common = {
  path: '/policies/identitySecurityDefaultsEnforcementPolicy',
  realm: 'conditionalAccess',
} as const;

/** Security defaults; Graph pages Get and Update identitySecurityDefaultsEnforcementPolicy. */
export const securityDefaultsOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    permissions: ['Policy.Read.All'],
    query: ['$select'],
    carryOut: (call) => answerSingleton(securityDefaults, call),
  },
  {
    ...common,
    method: 'PATCH',
    permissions: [
      'Policy.Read.All and Policy.ReadWrite.SecurityDefaults',
      'Policy.Read.All and Policy.ReadWrite.ConditionalAccess',
    ],
    carryOut: patch,
  },
];
