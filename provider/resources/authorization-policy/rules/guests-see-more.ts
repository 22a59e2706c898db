import { GUEST_ROLES } from '../guest-role';
import { type AuthorizationRule, POLICY_PAGE } from '../schema';

const rankOf = (value: unknown): number =>
  typeof value === 'string' ? (GUEST_ROLES as readonly string[]).indexOf(value.toLowerCase()) : -1;

export const guestsSeeMore: AuthorizationRule = {
  name: 'guests-see-more',
  claim: 'The role of guests decides how much of the directory they read.',
  source: POLICY_PAGE,
  *check({ guest_user_role_id: now }, { guest_user_role_id: before }) {
    if (rankOf(now) === -1 || rankOf(before) === -1 || rankOf(now) >= rankOf(before)) return;
    yield {
      verdict: 'advise',
      summary: 'Guests may read more of the directory',
      detail: `guest_user_role_id gives guests ${rankOf(now) === 0 ? 'what members may read' : 'more than the restricted guest role does'}: users, groups and their members.`,
      path: ['guest_user_role_id'],
    };
  },
};
