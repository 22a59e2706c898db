import { directoryFacts } from '../facts/directory';
import {
  directoryObject,
  named,
  onCreate,
  property,
  readOnly,
  selectable,
} from './directory-object';
import { complex, edm, entity, type ObjectType } from './type';

const { text, texts, flag, time } = property;

const passwordProfile = complex('passwordProfile', {
  password: { type: edm.string },
  forceChangePasswordNextSignIn: { type: edm.boolean },
  forceChangePasswordNextSignInWithMfa: { type: edm.boolean },
});

const employeeOrgData = complex('employeeOrgData', {
  costCenter: { type: edm.string },
  division: { type: edm.string },
});

/** Graph page user: what is returned by default, and what is returned on `$select`. */
export const user: ObjectType = entity(
  'user',
  {
    displayName: { type: edm.string, ...onCreate },
    userPrincipalName: { type: edm.string, ...onCreate },
    accountEnabled: { type: edm.boolean, ...onCreate, ...selectable },
    mailNickname: { type: edm.string, ...onCreate, ...selectable },
    passwordProfile: {
      type: passwordProfile,
      required: directoryFacts.createMembers,
      writeOnly: true,
    },
    businessPhones: texts,
    ...named(
      [
        'givenName',
        'jobTitle',
        'mail',
        'mobilePhone',
        'officeLocation',
        'preferredLanguage',
        'surname',
      ],
      text,
    ),
    userType: { ...text, default: 'Member', ...selectable },
    ...named(
      [
        'aboutMe',
        'ageGroup',
        'city',
        'companyName',
        'consentProvidedForMinor',
        'country',
        'department',
        'employeeId',
        'employeeType',
        'faxNumber',
        'onPremisesImmutableId',
        'passwordPolicies',
        'postalCode',
        'preferredDataLocation',
        'preferredName',
        'state',
        'streetAddress',
        'usageLocation',
      ],
      { ...text, ...selectable },
    ),
    ...named(['otherMails'], { ...texts, ...selectable }),
    ...named(['showInAddressList'], { ...flag, ...selectable }),
    ...named(['employeeHireDate', 'employeeLeaveDateTime'], { ...time, ...selectable }),
    employeeOrgData: { type: employeeOrgData, default: null, ...selectable },
    ...named(
      [
        'creationType',
        'externalUserState',
        'onPremisesDistinguishedName',
        'onPremisesDomainName',
        'onPremisesSamAccountName',
        'onPremisesSecurityIdentifier',
        'onPremisesUserPrincipalName',
        'securityIdentifier',
      ],
      { ...text, ...readOnly, ...selectable },
    ),
    onPremisesSyncEnabled: { ...flag, ...readOnly, ...selectable },
    ...named(['imAddresses', 'proxyAddresses'], { ...texts, ...readOnly, ...selectable }),
    ...named(['createdDateTime', 'signInSessionsValidFromDateTime'], {
      ...time,
      ...readOnly,
      ...selectable,
    }),
  },
  directoryObject,
);
