import { UNKNOWN } from '../../../../../provider/framework/value';
import { strengthAdmitsSomething as rule } from '../../../../../provider/resources/authentication-strength/rules/strength-admits-something';
import { findings, strength } from '../states';

const allowing = (allowed_combinations: unknown) => strength({ allowed_combinations });

describe(rule.name, () => {
  it('passes a combination', () => {
    expect(findings(rule, allowing(['sms']))).toEqual([]);
  });

  it('refuses none', () => {
    expect(findings(rule, allowing([]), strength())).toEqual([
      {
        verdict: 'refuse',
        summary: 'A strength that nobody can satisfy',
        detail: 'allowed_combinations is empty. List at least one combination.',
        path: ['allowed_combinations'],
      },
    ]);
  });

  it.each([
    ['all of them', UNKNOWN],
    ['one of them', [UNKNOWN]],
  ])('waits for %s', (_, unknown) => {
    expect(findings(rule, allowing(unknown))).toEqual([]);
  });
});
