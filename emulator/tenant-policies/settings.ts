import type { Call, Operation, Reply } from '../graph/operation';
import { conditionalAccessSettings } from '../schema/tenant-policies';
import {
  answerSingleton,
  patchSingleton,
  type Singleton,
  storeSingleton,
} from '../graph/singleton';

/** Settings of conditional access for the whole tenant. */
export const settings: Singleton = {
  kind: 'conditionalAccessSettings',
  id: 'conditionalAccessSettings',
  type: conditionalAccessSettings,
  context: 'identity/conditionalAccess/settings/$entity',
  initial: {
    modifiedDateTime: null,
    exclusions: { allResourcesExclusions: { userActionExclusions: [] } },
  },
};

function patch(call: Call): Reply {
  const modifiedDateTime = call.now().toISOString();
  const value = { ...patchSingleton(settings, call), modifiedDateTime };
  storeSingleton(settings, call, value);
  return answerSingleton(settings, call, call.newest);
}

const common = {
  path: '/identity/conditionalAccess/settings',
  versions: ['beta'],
  realm: 'conditionalAccess',
  permissions: ['Policy.ReadWrite.ConditionalAccess'],
} as const;

/** Conditional access settings; Graph page conditionalAccessSettings. */
export const settingsOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    permissions: ['Policy.Read.ConditionalAccess'],
    query: ['$select'],
    carryOut: (call) => answerSingleton(settings, call),
  },
  { ...common, method: 'PATCH', carryOut: patch },
  { ...common, method: 'DELETE', carryOut: (call) => storeSingleton(settings, call, undefined) },
];
