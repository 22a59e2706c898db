import { UNKNOWN } from '../../../../../provider/framework/value';
import { conditionIncludesSomething as rule } from '../../../../../provider/resources/conditional-access-policy/rules/condition-includes-something';
import { findings, policy, when } from '../states';

describe(rule.name, () => {
  it.each([
    ['no condition', policy()],
    [
      'an inclusion',
      when({ platforms: { include_platforms: ['all'], exclude_platforms: ['iOS'] } }),
    ],
    [
      'locations',
      when({ locations: { include_locations: ['All'], exclude_locations: ['AllTrusted'] } }),
    ],
    ['an empty condition, of which another rule speaks', when({ platforms: {} })],
    [
      'an inclusion that is unknown',
      when({ platforms: { include_platforms: UNKNOWN, exclude_platforms: ['iOS'] } }),
    ],
    ['platforms that are unknown', when({ platforms: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['platforms', 'all', when({ platforms: { exclude_platforms: ['iOS'] } })],
    ['locations', 'All', when({ locations: { exclude_locations: [UNKNOWN] } })],
  ])('refuses %s that are excluded from nothing', (name, all, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'A condition that matches nothing',
        detail: `conditions.${name} excludes something and includes nothing. Set include_${name} = ["${all}"] for everything but what is excluded.`,
        path: ['conditions', name, `include_${name}`],
      },
    ]);
  });
});
