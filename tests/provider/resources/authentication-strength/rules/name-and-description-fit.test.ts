import { UNKNOWN } from '../../../../../provider/framework/value';
import { nameAndDescriptionFit as rule } from '../../../../../provider/resources/authentication-strength/rules/name-and-description-fit';
import { findings, strength } from '../states';

describe(rule.name, () => {
  it.each([
    ['what is short', strength()],
    [
      'what is just short enough',
      strength({ display_name: 'n'.repeat(30), description: 'd'.repeat(100) }),
    ],
    ['what is unknown', strength({ display_name: UNKNOWN, description: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['display_name', 'name', 31, 30],
    ['description', 'description', 101, 100],
  ])('refuses a %s that is too long', (attribute, called, length, most) => {
    expect(findings(rule, strength({ [attribute]: 'x'.repeat(length) }))).toEqual([
      {
        verdict: 'refuse',
        summary: `The ${called} of a strength is too long`,
        detail: `${attribute} has ${length} characters; expected at most ${most}. Shorten it.`,
        path: [attribute],
      },
    ]);
  });

  it('refuses both', () => {
    const long = 'x'.repeat(200);
    expect(findings(rule, strength({ display_name: long, description: long }))).toHaveLength(2);
  });
});
