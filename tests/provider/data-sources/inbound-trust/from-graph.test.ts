import { fromGraph } from '../../../../provider/data-sources/inbound-trust/from-graph';

const TENANT = '9A270000-0000-4000-8000-000000000001';
const trust = (mfa: boolean | null, compliant: boolean | null, hybrid: boolean | null) => ({
  isMfaAccepted: mfa,
  isCompliantDeviceAccepted: compliant,
  isHybridAzureADJoinedDeviceAccepted: hybrid,
});
const byDefault = { isServiceDefault: false, inboundTrust: trust(true, false, false) };
const partner = (inboundTrust: ReturnType<typeof trust> | null) => {
  const { partners } = fromGraph(byDefault, [{ tenantId: TENANT, inboundTrust }]);
  return partners.get(TENANT.toLowerCase());
};

describe('inbound trust from Graph', () => {
  it('has what holds by default', () => {
    expect(fromGraph(byDefault, [])).toEqual({
      default: {
        is_mfa_accepted: true,
        is_compliant_device_accepted: false,
        is_hybrid_azure_ad_joined_device_accepted: false,
        is_service_default: false,
      },
      partners: new Map(),
    });
  });

  it('trusts nothing where Graph says nothing', () => {
    expect(fromGraph({}, []).default).toEqual({
      is_mfa_accepted: false,
      is_compliant_device_accepted: false,
      is_hybrid_azure_ad_joined_device_accepted: false,
      is_service_default: false,
    });
  });

  it.each([
    ['nothing', null],
    ['null of everything', trust(null, null, null)],
  ])('gives a partner that says %s what holds by default', (_, said) => {
    expect(partner(said)).toEqual({
      is_mfa_accepted: true,
      is_compliant_device_accepted: false,
      is_hybrid_azure_ad_joined_device_accepted: false,
      inherits_default: true,
      is_service_provider: false,
      is_in_multi_tenant_organization: false,
    });
  });

  it('gives a partner what it says, and the default for the rest', () => {
    expect(partner(trust(false, true, null))).toMatchObject({
      is_mfa_accepted: false,
      is_compliant_device_accepted: true,
      is_hybrid_azure_ad_joined_device_accepted: false,
      inherits_default: false,
    });
  });
});
