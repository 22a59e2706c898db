import type { DeviceRegistrationPolicy } from '../../../../graph/device-registration-policy';
import { fromGraph } from '../../../../provider/data-sources/device-registration-policy/from-graph';

const type = (name: string): string => `#microsoft.graph.${name}DeviceRegistrationMembership`;
const policy = (overrides: Partial<DeviceRegistrationPolicy> = {}): DeviceRegistrationPolicy => ({
  userDeviceQuota: 20,
  multiFactorAuthConfiguration: 'required',
  azureADRegistration: {
    isAdminConfigurable: false,
    allowedToRegister: { '@odata.type': type('no') },
  },
  azureADJoin: {
    isAdminConfigurable: true,
    allowedToJoin: { '@odata.type': type('all') },
    localAdmins: {
      enableGlobalAdmins: true,
      registeringUsers: { '@odata.type': type('enumerated'), users: ['u'], groups: ['g'] },
    },
  },
  localAdminPassword: { isEnabled: true },
  ...overrides,
});

describe('a device registration policy from Graph', () => {
  it('has the whole tree', () => {
    expect(fromGraph(policy())).toEqual({
      user_device_quota: 20n,
      multi_factor_auth_configuration: 'required',
      azure_ad_registration: {
        is_admin_configurable: false,
        allowed_to_register: { membership: 'none', users: [], groups: [] },
      },
      azure_ad_join: {
        is_admin_configurable: true,
        allowed_to_join: { membership: 'all', users: [], groups: [] },
        local_admins: {
          enable_global_admins: true,
          registering_users: { membership: 'enumerated', users: ['u'], groups: ['g'] },
        },
      },
      local_admin_password_enabled: true,
    });
  });

  it('keeps the name of a kind of members that nobody knows', () => {
    const azureADJoin = { allowedToJoin: { '@odata.type': '#microsoft.graph.some' } };
    expect(fromGraph(policy({ azureADJoin })).azure_ad_join).toMatchObject({
      allowed_to_join: { membership: '#microsoft.graph.some' },
      local_admins: null,
    });
  });

  it('leaves open what Graph leaves open', () => {
    const { azure_ad_registration, local_admin_password_enabled } = fromGraph(
      policy({ azureADRegistration: {}, localAdminPassword: null }),
    );
    expect(azure_ad_registration).toEqual({
      is_admin_configurable: null,
      allowed_to_register: null,
    });
    expect(local_admin_password_enabled).toBe(false);
  });
});
