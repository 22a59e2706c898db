import { UNKNOWN } from '../../../../../provider/framework/value';
import { wordsAreDocumented as rule } from '../../../../../provider/resources/managed-conditional-access-policy/rules/words-are-documented';
import { findings, policy } from '../states';

const ADA = '05e40000-0000-4000-8000-000000000001';
const excluding = (users: unknown) => findings(rule, policy({ exclude_users: users }), policy());

describe(rule.name, () => {
  it.each([[[]], [[ADA, 'GuestsOrExternalUsers']], [[UNKNOWN]], [UNKNOWN]])(
    'passes %p',
    (users) => {
      expect(excluding(users)).toEqual([]);
    },
  );

  it('refuses another word', () => {
    expect(excluding([ADA, 'Everyone'])).toEqual([
      {
        verdict: 'refuse',
        summary: 'A word that Graph does not document',
        detail:
          'exclude_users has "Everyone"; expected an id or "GuestsOrExternalUsers". Correct it.',
        path: ['exclude_users'],
      },
    ]);
  });
});
