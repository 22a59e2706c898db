import type { StringFormat } from '../../framework/schema';

/** A name that people gave; what it consists of is theirs to choose. */
export const displayName: StringFormat = {
  name: 'name',
  expected: 'a name that is not blank',
  accepts: (text) => text.trim() !== '',
  canonical: (text) => text,
};

/** A user's name for signing in; case does not count. */
export const userPrincipalName: StringFormat = {
  name: 'user principal name',
  expected: 'a user principal name, like "ada@fabrikam.com"',
  accepts: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  canonical: (text) => text.toLowerCase(),
};
