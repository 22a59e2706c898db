import { UNKNOWN } from '../../../../../provider/framework/value';
import { morePeopleInvite as rule } from '../../../../../provider/resources/authorization-policy/rules/more-people-invite';
import { findings } from '../../states';
import { state } from '../states';

const from = (allow_invites_from: unknown) => state({ allow_invites_from });

describe(rule.name, () => {
  it.each([
    ['none', 'adminsAndGuestInviters', '"none" to "adminsAndGuestInviters".'],
    [
      'adminsAndGuestInviters',
      'everyone',
      '"adminsAndGuestInviters" to "everyone": guests may invite further guests.',
    ],
  ])('advises from %s to %s', (before, now, text) => {
    expect(findings(rule, from(now), from(before))).toMatchObject([
      {
        verdict: 'advise',
        detail: `allow_invites_from goes from ${text}`,
        path: ['allow_invites_from'],
      },
    ]);
  });

  it.each([
    ['none', 'everyone'],
    ['everyone', 'everyone'],
    [UNKNOWN, 'none'],
    ['everyone', null],
    ['everyone', 'somebodyElse'],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, from(planned), from(current))).toEqual([]);
  });
});
