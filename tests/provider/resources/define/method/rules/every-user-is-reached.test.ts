import { UNKNOWN } from '../../../../../../provider/framework/value';
import { everyUserIsReached } from '../../../../../../provider/resources/define/method/rules/every-user-is-reached';
import { STAFF, everyone, findings, group, state, words } from '../states';

const rule = everyUserIsReached(words);

describe(rule.name, () => {
  const to = (...include_targets: unknown[]) =>
    state({ include_targets: include_targets as never });

  it('advises where all users become a target', () => {
    expect(findings(rule, to(everyone), to(group(STAFF)))).toEqual([
      {
        verdict: 'advise',
        summary: 'Every user may use passkeys',
        detail:
          'include_targets reaches all users, which it did not: whoever is not excluded may register a passkey.',
        path: ['include_targets'],
      },
    ]);
  });

  it.each([
    ['they were one', [everyone], [everyone]],
    ['they are one no longer', [group(STAFF)], [everyone]],
    ['a target is unknown', [UNKNOWN], [group(STAFF)]],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, to(...planned), to(...current))).toEqual([]);
  });
});
