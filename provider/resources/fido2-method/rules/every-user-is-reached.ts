import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';
import { targetsOf } from './targets';

export const everyUserIsReached: Fido2Rule = {
  name: 'every-user-is-reached',
  claim: 'A target for all users reaches administrators and guests as well.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    const reachesAll = (state: typeof planned): boolean =>
      targetsOf(state).some(({ id }) => id === 'all_users');
    if (!reachesAll(planned) || reachesAll(current)) return;
    yield {
      verdict: 'advise',
      summary: 'Every user may use passkeys',
      detail:
        'include_targets reaches all users, which it did not: whoever is not excluded may register a passkey.',
      path: ['include_targets'],
    };
  },
};
