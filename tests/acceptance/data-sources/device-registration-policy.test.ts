import { TENANT_ID } from '../../support/tenant';
import { openStage } from './stage';

const TYPE = 'entra_device_registration_policy';
const stage = openStage([TYPE], {
  deviceRegistrationPolicy: {
    userDeviceQuota: 7,
    multiFactorAuthConfiguration: 'required',
    azureADRegistration: {
      isAdminConfigurable: false,
      allowedToRegister: { '@odata.type': '#microsoft.graph.noDeviceRegistrationMembership' },
    },
    azureADJoin: {
      isAdminConfigurable: true,
      allowedToJoin: {
        '@odata.type': '#microsoft.graph.enumeratedDeviceRegistrationMembership',
        users: [],
        groups: ['9a0f0000-0000-4000-8000-000000000001'],
      },
      localAdmins: {
        enableGlobalAdmins: false,
        registeringUsers: { '@odata.type': '#microsoft.graph.allDeviceRegistrationMembership' },
      },
    },
    localAdminPassword: { isEnabled: true },
  },
});

describe('entra_device_registration_policy', () => {
  it('has the whole policy, and plans empty', async () => {
    expect(await stage.read(TYPE)).toEqual({
      id: TENANT_ID,
      user_device_quota: 7,
      multi_factor_auth_configuration: 'required',
      azure_ad_registration: {
        is_admin_configurable: false,
        allowed_to_register: { membership: 'none', users: [], groups: [] },
      },
      azure_ad_join: {
        is_admin_configurable: true,
        allowed_to_join: {
          membership: 'enumerated',
          users: [],
          groups: ['9a0f0000-0000-4000-8000-000000000001'],
        },
        local_admins: {
          enable_global_admins: false,
          registering_users: { membership: 'all', users: [], groups: [] },
        },
      },
      local_admin_password_enabled: true,
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('takes no arguments', async () => {
    const { errors } = await stage.declare({ [TYPE]: { this: { user_device_quota: 5 } } }).plan();
    expect(errors).toMatchObject([{ summary: 'Invalid value', at: 'user_device_quota' }]);
  });
});
