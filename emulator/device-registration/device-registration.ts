import { admitNew } from '../graph/admitted';
import type { Call, Operation, Reply } from '../graph/operation';
import { answerSingleton, readSingleton, type Singleton, storeSingleton } from '../graph/singleton';
import { deviceRegistrationPolicy } from '../schema/device-registration';

const everybody = { '@odata.type': '#microsoft.graph.allDeviceRegistrationMembership' };

/** Who may register devices; fact device-registration-default. */
export const deviceRegistration: Singleton = {
  kind: 'deviceRegistrationPolicy',
  id: 'deviceRegistrationPolicy',
  type: deviceRegistrationPolicy,
  context: 'deviceRegistrationPolicy',
  initial: {
    displayName: 'Device Registration Policy',
    // The page gives this text, misspelling included, as constant.
    description:
      'Tenant-wide policy that manages intial provisioning controls using quota restrictions, additional authentication and authorization checks',
    userDeviceQuota: 50,
    multiFactorAuthConfiguration: 'notRequired',
    azureADRegistration: { isAdminConfigurable: true, allowedToRegister: everybody },
    azureADJoin: {
      isAdminConfigurable: true,
      allowedToJoin: everybody,
      localAdmins: { enableGlobalAdmins: true, registeringUsers: everybody },
    },
    localAdminPassword: { isEnabled: false },
  },
};

/** Replaces the policy, less what is read-only. */
function replace(call: Call): Reply {
  const {
    id = null,
    displayName = null,
    description = null,
  } = readSingleton(deviceRegistration, call.newest);
  const value = admitNew(deviceRegistrationPolicy, call, { id, displayName, description });
  storeSingleton(deviceRegistration, call, value);
  return answerSingleton(deviceRegistration, call, call.newest);
}

const common = {
  path: '/policies/deviceRegistrationPolicy',
  realm: 'directory',
} as const;

/** Graph page deviceRegistrationPolicy. */
export const deviceRegistrationOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    permissions: ['Policy.Read.DeviceConfiguration', 'Policy.ReadWrite.DeviceConfiguration'],
    delegated: ['Policy.Read.All'],
    carryOut: (call) => answerSingleton(deviceRegistration, call),
  },
  {
    ...common,
    method: 'PUT',
    permissions: ['Policy.ReadWrite.DeviceConfiguration'],
    carryOut: replace,
  },
];
