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

/** One of {@link GUEST_TYPES}. */
export type GuestType = (typeof GUEST_TYPES)[number];
