import { TENANT_ID } from '../../support/tenant';
import { openStage } from './stage';

const TYPE = 'entra_inbound_trust';
const TRUSTED = '9a270000-0000-4000-8000-000000000001';
const SILENT = '9a270000-0000-4000-8000-000000000002';
const stage = openStage([TYPE], {
  crossTenantAccess: {
    default: { isServiceDefault: false, inboundTrust: { isCompliantDeviceAccepted: true } },
    partners: [
      {
        tenantId: TRUSTED,
        inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false },
      },
      { tenantId: SILENT, isServiceProvider: true },
    ],
  },
});

describe('entra_inbound_trust', () => {
  it('has what is trusted by default and of partners, and plans empty', async () => {
    expect(await stage.read(TYPE)).toMatchObject({
      id: TENANT_ID,
      default: {
        is_mfa_accepted: false,
        is_compliant_device_accepted: true,
        is_hybrid_azure_ad_joined_device_accepted: false,
        is_service_default: false,
      },
      partners: {
        [TRUSTED]: {
          is_mfa_accepted: true,
          is_compliant_device_accepted: false,
          inherits_default: false,
          is_service_provider: false,
        },
        [SILENT]: {
          is_mfa_accepted: false,
          is_compliant_device_accepted: true,
          inherits_default: true,
          is_service_provider: true,
        },
      },
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });
});
