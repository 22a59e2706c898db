import type { JsonObject } from '../json';

/** Kinds of objects that a tenant holds; an id is unique within its kind. */
export const kinds = [
  'authenticationMethodsPolicy',
  'authenticationMethodConfiguration',
  'organization',
  'domain',
  'group',
  'groupMembers',
  'groupOwners',
  'user',
  'servicePrincipal',
  'deletedItem',
  'authenticationStrengthPolicy',
  'conditionalAccessPolicy',
  'conditionalAccessPolicyPlan',
  'conditionalAccessSettings',
  'namedLocation',
  'deletedConditionalAccessItem',
  'authenticationContextClassReference',
  'identitySecurityDefaultsEnforcementPolicy',
  'authorizationPolicy',
  'tenantSettings',
  'directoryRole',
  'roleAssignment',
  'subscribedSku',
  'userMethods',
  'passkeyChallenge',
  'passkeyModel',
  'registrationReport',
  'deviceRegistrationPolicy',
  'crossTenantAccessDefault',
  'crossTenantAccessPartner',
  'directoryAudit',
  'signIn',
] as const;

export type Kind = (typeof kinds)[number];

/** One tenant's objects as some reader sees them. Ids are compared without case. */
export interface Objects {
  get(kind: Kind, id: string): JsonObject | undefined;
  /** In the order of ids, so that pages stay stable while objects come and go. */
  list(kind: Kind): readonly JsonObject[];
}

/** One object written, or removed where `value` is `undefined`. */
export interface Change {
  readonly kind: Kind;
  readonly id: string;
  readonly value: JsonObject | undefined;
}
