import type {
  DefaultConfiguration,
  InboundTrust,
  PartnerConfiguration,
} from '../../../graph/cross-tenant-access';
import type { StateOf } from '../../framework/schema';
import type { schema } from './schema';

type State = StateOf<typeof schema>;
type Trust = Pick<
  State['default'],
  'is_mfa_accepted' | 'is_compliant_device_accepted' | 'is_hybrid_azure_ad_joined_device_accepted'
>;

/**
 * What holds by default, and for each partner.
 *
 * @see https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner
 */
export function fromGraph(
  byDefault: DefaultConfiguration,
  partners: readonly PartnerConfiguration[],
): Pick<State, 'default' | 'partners'> {
  const trust = trustOf(byDefault.inboundTrust, NOTHING);
  return {
    default: { ...trust, is_service_default: byDefault.isServiceDefault ?? false },
    partners: new Map(
      partners.map((partner) => [partner.tenantId.toLowerCase(), partnerOf(partner, trust)]),
    ),
  };
}

const NOTHING: Trust = {
  is_mfa_accepted: false,
  is_compliant_device_accepted: false,
  is_hybrid_azure_ad_joined_device_accepted: false,
};

const trustOf = (live: InboundTrust | null | undefined, inherited: Trust): Trust => ({
  is_mfa_accepted: live?.isMfaAccepted ?? inherited.is_mfa_accepted,
  is_compliant_device_accepted:
    live?.isCompliantDeviceAccepted ?? inherited.is_compliant_device_accepted,
  is_hybrid_azure_ad_joined_device_accepted:
    live?.isHybridAzureADJoinedDeviceAccepted ??
    inherited.is_hybrid_azure_ad_joined_device_accepted,
});

const partnerOf = (live: PartnerConfiguration, inherited: Trust) => ({
  ...trustOf(live.inboundTrust, inherited),
  inherits_default: Object.values(trustValues(live)).every((value) => value === null),
  is_service_provider: live.isServiceProvider ?? false,
  is_in_multi_tenant_organization: live.isInMultiTenantOrganization ?? false,
});

const trustValues = ({ inboundTrust }: PartnerConfiguration): (boolean | null)[] => [
  inboundTrust?.isMfaAccepted ?? null,
  inboundTrust?.isCompliantDeviceAccepted ?? null,
  inboundTrust?.isHybridAzureADJoinedDeviceAccepted ?? null,
];
