import { named } from './directory-object';
import {
  collection,
  complex,
  edm,
  entity,
  enumeration,
  type ObjectType,
  type Property,
} from './type';

const inboundTrust = complex(
  'crossTenantAccessPolicyInboundTrust',
  named(['isMfaAccepted', 'isCompliantDeviceAccepted', 'isHybridAzureADJoinedDeviceAccepted'], {
    type: edm.boolean,
  }),
);

const targetConfiguration = complex('crossTenantAccessPolicyTargetConfiguration', {
  accessType: {
    type: enumeration('crossTenantAccessPolicyTargetConfigurationAccessType', [
      'allowed',
      'blocked',
    ]),
  },
  targets: {
    type: collection(
      complex('crossTenantAccessPolicyTarget', {
        target: { type: edm.string },
        targetType: {
          type: enumeration('crossTenantAccessPolicyTargetType', ['user', 'group', 'application']),
        },
      }),
    ),
  },
});

const b2bSetting = complex(
  'crossTenantAccessPolicyB2BSetting',
  named(['usersAndGroups', 'applications'], { type: targetConfiguration }),
);

const consent = complex(
  'inboundOutboundPolicyConfiguration',
  named(['inboundAllowed', 'outboundAllowed'], { type: edm.boolean }),
);

const settings: Record<string, Property> = {
  inboundTrust: { type: inboundTrust, default: null },
  ...named(
    [
      'b2bCollaborationInbound',
      'b2bCollaborationOutbound',
      'b2bDirectConnectInbound',
      'b2bDirectConnectOutbound',
    ],
    { type: b2bSetting, default: null },
  ),
};

/** The key that objects are stored by; neither type shows it. */
const storedId: Property = { type: edm.string, readOnly: true, writeOnly: true };

/** Graph page crossTenantAccessPolicyConfigurationDefault. */
export const crossTenantAccessDefault: ObjectType = entity(
  'crossTenantAccessPolicyConfigurationDefault',
  {
    id: storedId,
    isServiceDefault: { type: edm.boolean, readOnly: true },
    ...settings,
    automaticUserConsentSettings: { type: consent, readOnly: true },
    invitationRedemptionIdentityProviderConfiguration: {
      type: complex('defaultInvitationRedemptionIdentityProviderConfiguration', {
        primaryIdentityProviderPrecedenceOrder: { type: collection(edm.string) },
        fallbackIdentityProvider: { type: edm.string },
      }),
    },
    tenantRestrictions: { type: b2bSetting },
  },
);

/** Graph page crossTenantAccessPolicyConfigurationPartner. */
export const crossTenantAccessPartner: ObjectType = entity(
  'crossTenantAccessPolicyConfigurationPartner',
  {
    id: storedId,
    tenantId: { type: edm.guidText, nullable: false },
    ...settings,
    automaticUserConsentSettings: {
      type: consent,
      default: { inboundAllowed: null, outboundAllowed: null },
    },
    ...named(['isInMultiTenantOrganization', 'isServiceProvider'], {
      type: edm.boolean,
      readOnly: true,
    }),
  },
);
