import { UNKNOWN } from '../../../../../provider/framework/value';
import { otherConfigurationsStay as rule } from '../../../../../provider/resources/authentication-strength/rules/other-configurations-stay';
import { findings, strength } from '../states';

describe(rule.name, () => {
  it.each([
    ['none', strength()],
    ['those of a creation', strength({ other_configuration_ids: UNKNOWN })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('reminds of each, every time', () => {
    const odd = strength({ other_configuration_ids: ['c1', 'c2'] });
    expect(findings(rule, odd, odd)).toEqual([
      {
        verdict: 'remind',
        summary: 'Restrictions that are not managed',
        detail:
          'The strength has combination configurations that this resource cannot express, and leaves as they are: c1, c2. Remove them in the portal if they are not meant.',
        path: ['other_configuration_ids'],
      },
    ]);
  });
});
