/**
 * Kinds of guests and external users.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccessguestsorexternalusers
 */
export const GUEST_TYPES = [
  'internalGuest',
  'b2bCollaborationGuest',
  'b2bCollaborationMember',
  'b2bDirectConnectUser',
  'otherExternalUser',
  'serviceProvider',
] as const;

/**
 * Guests whose account is in another tenant, with every way to sign in. Internal guests have theirs
 * in the tenant itself.
 *
 * @see https://learn.microsoft.com/entra/external-id/user-properties
 */
export const EXTERNAL_GUEST_TYPES = [
  'b2bCollaborationGuest',
  'b2bCollaborationMember',
  'b2bDirectConnectUser',
  'otherExternalUser',
  'serviceProvider',
] as const satisfies readonly GuestType[];

/** One of {@link GUEST_TYPES}. */
export type GuestType = (typeof GUEST_TYPES)[number];
