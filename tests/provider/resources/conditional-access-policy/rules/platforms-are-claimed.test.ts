import { UNKNOWN } from '../../../../../provider/framework/value';
import { platformsAreClaimed as rule } from '../../../../../provider/resources/conditional-access-policy/rules/platforms-are-claimed';
import { findings, policy, when } from '../states';

describe(rule.name, () => {
  it.each([
    ['no platforms', policy()],
    ['platforms that are unknown', when({ platforms: UNKNOWN })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('advises that anybody can claim another one, in the same words whichever they are', () => {
    const found = ['iOS', 'android'].map((one) =>
      findings(rule, when({ platforms: { include_platforms: [one] } })),
    );
    expect(found[0]).toEqual([
      {
        verdict: 'advise',
        summary: 'Platforms are claimed by the client',
        detail:
          'Whoever claims a platform that conditions.platforms does not include, or excludes, is outside the policy: nobody checks it. Let another policy cover every platform.',
        path: ['conditions', 'platforms'],
      },
    ]);
    expect(found[1]).toEqual(found[0]);
  });
});
