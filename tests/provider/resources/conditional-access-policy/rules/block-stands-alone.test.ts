import { UNKNOWN } from '../../../../../provider/framework/value';
import { blockStandsAlone as rule } from '../../../../../provider/resources/conditional-access-policy/rules/block-stands-alone';
import { demanding, findings, policy, STRENGTH } from '../states';

describe(rule.name, () => {
  it.each([
    ['a block', demanding(['block'])],
    ['demands without a block', demanding(['mfa', 'compliantDevice'])],
    [
      'a block beside session controls',
      demanding(['block'], {}, { session_controls: { disable_resilience_defaults: true } }),
    ],
    ['no grant controls', policy({ grant_controls: null })],
    ['controls that are unknown', demanding(UNKNOWN)],
    ['a strength that is unknown', demanding(['block'], { authentication_strength_id: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['a control', demanding(['block', 'mfa'])],
    ['a strength', demanding(['block'], { authentication_strength_id: STRENGTH })],
    ['terms of use', demanding(['block'], { terms_of_use: ['t'] })],
    ['a custom factor', demanding(['block'], { custom_authentication_factors: ['f'] })],
    ['a control, with one that is unknown', demanding(['block', 'mfa', UNKNOWN])],
  ])('refuses a block beside %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'Block stands beside other controls',
        detail:
          'A policy that blocks can demand nothing. Leave "block" alone in grant_controls, or take it out.',
        path: ['grant_controls', 'built_in_controls'],
      },
    ]);
  });
});
