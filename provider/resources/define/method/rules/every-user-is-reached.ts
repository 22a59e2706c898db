import { targetsOf } from '../../targets/targeted';
import type { MethodConfig, MethodRule } from '../method-rule';
import type { MethodWords } from '../words';

export const everyUserIsReached = ({ page, one, many, obtain }: MethodWords): MethodRule => ({
  name: 'every-user-is-reached',
  claim: 'A target for all users reaches administrators and guests as well.',
  source: page,
  *check(planned, current) {
    if (!reachesAll(planned) || reachesAll(current)) return;
    yield {
      verdict: 'advise',
      summary: `Every user may use ${many}`,
      detail: `include_targets reaches all users, which it did not: whoever is not excluded may ${obtain} ${one}.`,
      path: ['include_targets'],
    };
  },
});

const reachesAll = (state: MethodConfig): boolean =>
  targetsOf(state).some(({ id }) => id === 'all_users');
