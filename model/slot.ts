/**
 * Whether a text can name a slot, which says which of a user's keys it is: `primary`. Lower-case
 * letters, digits and, inside, dashes; 32 at most.
 */
export const isSlot = (text: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(text);
