import { directoryObject, named, property, readOnly } from './directory-object';
import { collection, complex, edm, entity, type ObjectType } from './type';

const { texts, time } = property;
const fixedText = { type: edm.string, ...readOnly } as const;
const fixedFlag = { type: edm.boolean, ...readOnly } as const;

/** Graph page servicePrincipal, reduced to what identifies one. */
export const servicePrincipal: ObjectType = entity(
  'servicePrincipal',
  {
    accountEnabled: fixedFlag,
    ...named(['appDisplayName', 'appId', 'displayName', 'servicePrincipalType'], fixedText),
  },
  directoryObject,
);

const verifiedDomain = complex('verifiedDomain', {
  isDefault: { type: edm.boolean },
  isInitial: { type: edm.boolean },
  ...named(['capabilities', 'name', 'type'], { type: edm.string }),
});

const assignedPlan = complex('assignedPlan', {
  assignedDateTime: { type: edm.dateTimeOffset },
  ...named(['capabilityStatus', 'service'], { type: edm.string }),
  servicePlanId: { type: edm.guid },
});

/** Graph page organization. */
export const organization: ObjectType = entity(
  'organization',
  {
    ...named(['displayName', 'tenantType', 'countryLetterCode'], fixedText),
    createdDateTime: { ...time, ...readOnly },
    assignedPlans: { type: collection(assignedPlan), ...readOnly },
    verifiedDomains: { type: collection(verifiedDomain), ...readOnly },
  },
  directoryObject,
);

/** Graph page domain; its id is its name. */
export const domain: ObjectType = entity('domain', {
  id: fixedText,
  authenticationType: fixedText,
  ...named(['isAdminManaged', 'isDefault', 'isInitial', 'isRoot', 'isVerified'], fixedFlag),
  supportedServices: { ...texts, ...readOnly },
});
