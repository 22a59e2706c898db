import type { Call, Operation, Reply } from '../graph/operation';
import {
  answerSingleton,
  initialOf,
  patchSingleton,
  type Singleton,
  storeSingleton,
} from '../graph/singleton';
import type { JsonObject } from '../json';
import { crossTenantAccessDefault } from '../schema/cross-tenant-access';
import { READ, WRITE } from './permissions';

function everything(accessType: 'allowed' | 'blocked'): JsonObject {
  return {
    usersAndGroups: { accessType, targets: [{ target: 'AllUsers', targetType: 'user' }] },
    applications: {
      accessType,
      targets: [{ target: 'AllApplications', targetType: 'application' }],
    },
  };
}

/** What holds for every other tenant; fact cross-tenant-default. */
export const crossTenantDefault: Singleton = {
  kind: 'crossTenantAccessDefault',
  id: 'default',
  type: crossTenantAccessDefault,
  context: 'policies/crossTenantAccessPolicy/default/$entity',
  initial: {
    isServiceDefault: true,
    inboundTrust: {
      isMfaAccepted: false,
      isCompliantDeviceAccepted: false,
      isHybridAzureADJoinedDeviceAccepted: false,
    },
    b2bCollaborationOutbound: everything('allowed'),
    b2bCollaborationInbound: everything('allowed'),
    b2bDirectConnectOutbound: everything('blocked'),
    b2bDirectConnectInbound: everything('blocked'),
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
  },
};

function patch(call: Call): Reply {
  const value = patchSingleton(crossTenantDefault, call);
  return storeSingleton(crossTenantDefault, call, { ...value, isServiceDefault: false });
}

const common = {
  path: '/policies/crossTenantAccessPolicy/default',
  realm: 'directory',
} as const;

/** What holds for tenants without a configuration of their own. */
export const defaultConfigurationOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    permissions: READ,
    carryOut: (call) => answerSingleton(crossTenantDefault, call),
  },
  { ...common, method: 'PATCH', permissions: WRITE, carryOut: patch },
  {
    ...common,
    method: 'POST',
    path: `${common.path}/resetToSystemDefault`,
    permissions: WRITE,
    carryOut: (call) => storeSingleton(crossTenantDefault, call, initialOf(crossTenantDefault)),
  },
];
