/** Who a conditional access policy is for. */
import { isArray, own } from '../json';
import { conditionalAccessFilter } from './conditional-access-filter';
import { abstract, collection, complex, edm, enumeration, flags, type Property } from './type';

const texts: Property = { type: collection(edm.string), default: [] };
const mandatory = { nullable: false } as const;

export const guestOrExternalUserTypes = flags('conditionalAccessGuestOrExternalUserTypes', [
  'none',
  'internalGuest',
  'b2bCollaborationGuest',
  'b2bCollaborationMember',
  'b2bDirectConnectUser',
  'otherExternalUser',
  'serviceProvider',
]);

const membershipKind: Property = {
  type: enumeration('conditionalAccessExternalTenantsMembershipKind', ['all', 'enumerated']),
};

const allExternalTenants = complex('conditionalAccessAllExternalTenants', { membershipKind });
const enumeratedExternalTenants = complex('conditionalAccessEnumeratedExternalTenants', {
  membershipKind,
  members: { type: collection(edm.string), ...mandatory },
});

/** A client may say the kind alone; it names the type as well. */
const externalTenants = abstract(
  'conditionalAccessExternalTenants',
  [allExternalTenants, enumeratedExternalTenants],
  (value) => {
    if (own(value, 'membershipKind') === 'all') return allExternalTenants.name;
    const enumerated =
      own(value, 'membershipKind') === 'enumerated' || isArray(own(value, 'members'));
    return enumerated ? enumeratedExternalTenants.name : undefined;
  },
);

const guestsOrExternalUsers: Property = {
  type: complex('conditionalAccessGuestsOrExternalUsers', {
    guestOrExternalUserTypes: { type: guestOrExternalUserTypes, ...mandatory },
    externalTenants: { type: externalTenants, default: null },
  }),
  default: null,
};

export const conditionalAccessUsers = complex('conditionalAccessUsers', {
  includeUsers: texts,
  excludeUsers: texts,
  includeGroups: texts,
  excludeGroups: texts,
  includeRoles: texts,
  excludeRoles: texts,
  includeGuestsOrExternalUsers: guestsOrExternalUsers,
  excludeGuestsOrExternalUsers: guestsOrExternalUsers,
});

const filter: Property = { type: conditionalAccessFilter, default: null };

export const conditionalAccessClientApplications = complex('conditionalAccessClientApplications', {
  includeServicePrincipals: texts,
  excludeServicePrincipals: texts,
  servicePrincipalFilter: filter,
  includeAgentIdServicePrincipals: { ...texts, only: 'beta' },
  excludeAgentIdServicePrincipals: { ...texts, only: 'beta' },
  agentIdServicePrincipalFilter: { ...filter, only: 'beta' },
});
