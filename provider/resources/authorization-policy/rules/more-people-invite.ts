import { type AuthorizationRule, INVITERS, POLICY_PAGE } from '../schema';

const rankOf = (value: unknown): number => (INVITERS as readonly unknown[]).indexOf(value);

export const morePeopleInvite: AuthorizationRule = {
  name: 'more-people-invite',
  claim: 'Whoever may invite guests decides who has an account in the tenant.',
  source: POLICY_PAGE,
  *check({ allow_invites_from: now }, { allow_invites_from: before }) {
    if (rankOf(before) === -1 || rankOf(now) <= rankOf(before)) return;
    yield {
      verdict: 'advise',
      summary: 'More people may invite guests',
      detail: `allow_invites_from goes from "${String(before)}" to "${String(now)}"${now === 'everyone' ? ': guests may invite further guests' : ''}.`,
      path: ['allow_invites_from'],
    };
  },
};
