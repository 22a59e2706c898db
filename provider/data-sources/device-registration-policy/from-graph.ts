import type {
  DeviceRegistrationMembership,
  DeviceRegistrationPolicy,
} from '../../../graph/device-registration-policy';
import type { StateOf } from '../../framework/schema';
import type { schema } from './schema';

type State = StateOf<typeof schema>;
type Membership = State['azure_ad_registration']['allowed_to_register'];

/** The policy as the data source shows it. */
export const fromGraph = (live: DeviceRegistrationPolicy): Omit<State, 'id'> => ({
  user_device_quota: BigInt(live.userDeviceQuota),
  multi_factor_auth_configuration: live.multiFactorAuthConfiguration ?? null,
  azure_ad_registration: {
    is_admin_configurable: live.azureADRegistration.isAdminConfigurable ?? null,
    allowed_to_register: membership(live.azureADRegistration.allowedToRegister),
  },
  azure_ad_join: {
    is_admin_configurable: live.azureADJoin.isAdminConfigurable ?? null,
    allowed_to_join: membership(live.azureADJoin.allowedToJoin),
    local_admins: localAdmins(live.azureADJoin.localAdmins),
  },
  local_admin_password_enabled: live.localAdminPassword?.isEnabled ?? false,
});

const localAdmins = (
  live: DeviceRegistrationPolicy['azureADJoin']['localAdmins'],
): State['azure_ad_join']['local_admins'] =>
  live === null || live === undefined
    ? null
    : {
        enable_global_admins: live.enableGlobalAdmins ?? null,
        registering_users: membership(live.registeringUsers),
      };

const TYPE = /^#microsoft\.graph\.(all|no|enumerated)DeviceRegistrationMembership$/;
const words: Readonly<Record<string, string>> = {
  all: 'all',
  no: 'none',
  enumerated: 'enumerated',
};

function membership(live: DeviceRegistrationMembership | null | undefined): Membership {
  if (live === null || live === undefined) return null;
  const { '@odata.type': type, users, groups } = live;
  return {
    membership: words[TYPE.exec(type)?.[1] ?? ''] ?? type,
    users: users ?? [],
    groups: groups ?? [],
  };
}
