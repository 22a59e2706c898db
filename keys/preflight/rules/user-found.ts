import { keyRule, unread } from '../rule';

/** Keys are for users of this tenant. */
export const userFound = keyRule('user-found', ({ person }) => {
  if ('unknown' in person.user) return unread('the user', person.user.unknown, 'in the tenant');
  return person.user.value === undefined
    ? {
        subject: 'the user',
        given: 'not in the tenant',
        expected: 'one of its users, by object id or user principal name',
        step: 'Correct the row, or take it out.',
      }
    : undefined;
});
