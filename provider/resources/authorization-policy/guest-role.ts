import type { StringFormat } from '../../framework/schema';

/** Role templates that guests can have, from the most to the least powerful. */
export const GUEST_ROLES = [
  'a0b1b346-4d3e-4e8b-98f8-753987be4970',
  '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  '2af84b1e-32c8-42b7-82bc-daa82404023b',
] as const;

/** A role that guests can have; case does not count. */
export const guestRole: StringFormat = {
  name: 'guest role',
  expected:
    'the template id of a role for guests: "a0b1b346-4d3e-4e8b-98f8-753987be4970" (as members), "10dae51f-b6af-4016-8d66-8c2a99b929b3" (guest) or "2af84b1e-32c8-42b7-82bc-daa82404023b" (restricted guest)',
  accepts: (text) => (GUEST_ROLES as readonly string[]).includes(text.toLowerCase()),
  canonical: (text) => text.toLowerCase(),
};
