import { directoryObject, named, onCreate, property, readOnly } from './directory-object';
import { complex, edm, entity, type ObjectType } from './type';

const { text, texts, flag, time } = property;

/** A beta complex type that Terraform's azuread provider reads and writes. */
const groupWritebackConfiguration = complex('groupWritebackConfiguration', {
  isEnabled: { type: edm.boolean },
  onPremisesGroupType: { type: edm.string },
});

/** Graph page group: what is returned by default, and what azuread uses of beta. */
export const group: ObjectType = entity(
  'group',
  {
    displayName: { type: edm.string, ...onCreate },
    mailEnabled: { type: edm.boolean, ...onCreate },
    mailNickname: { type: edm.string, ...onCreate },
    securityEnabled: { type: edm.boolean, ...onCreate },
    isAssignableToRole: flag,
    ...named(['groupTypes', 'resourceBehaviorOptions', 'resourceProvisioningOptions'], texts),
    ...named(
      [
        'classification',
        'description',
        'membershipRule',
        'membershipRuleProcessingState',
        'preferredDataLocation',
        'preferredLanguage',
        'theme',
        'visibility',
      ],
      text,
    ),
    ...named(['creationOptions', 'proxyAddresses'], { ...texts, ...readOnly }),
    ...named(
      [
        'mail',
        'securityIdentifier',
        'onPremisesDomainName',
        'onPremisesNetBiosName',
        'onPremisesSamAccountName',
        'onPremisesSecurityIdentifier',
      ],
      { ...text, ...readOnly },
    ),
    onPremisesSyncEnabled: { ...flag, ...readOnly },
    ...named(
      ['createdDateTime', 'expirationDateTime', 'renewedDateTime', 'onPremisesLastSyncDateTime'],
      { ...time, ...readOnly },
    ),
    writebackConfiguration: { type: groupWritebackConfiguration, only: 'beta' },
  },
  directoryObject,
);
