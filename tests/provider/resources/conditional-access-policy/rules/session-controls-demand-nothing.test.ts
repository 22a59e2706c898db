import { UNKNOWN } from '../../../../../provider/framework/value';
import { sessionControlsDemandNothing as rule } from '../../../../../provider/resources/conditional-access-policy/rules/session-controls-demand-nothing';
import { findings, limiting, policy } from '../states';

const session = { disable_resilience_defaults: true };

describe(rule.name, () => {
  it.each([
    ['a demand beside them', limiting(session)],
    ['neither', policy({ grant_controls: null })],
    ['a demand that is unknown', limiting(session, { grant_controls: UNKNOWN })],
    ['session controls that are unknown', limiting(UNKNOWN, { grant_controls: null })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('advises that they let everybody in', () => {
    expect(findings(rule, limiting(session, { grant_controls: null }))).toEqual([
      {
        verdict: 'advise',
        summary: 'A policy that demands nothing',
        detail:
          'It has session controls alone: it limits sessions and demands nothing of the sign-in, so a password is enough as far as it is concerned. Add grant_controls if a demand is meant.',
        path: ['grant_controls'],
      },
    ]);
  });
});
