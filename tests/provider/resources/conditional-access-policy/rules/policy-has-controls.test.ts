import { UNKNOWN } from '../../../../../provider/framework/value';
import { policyHasControls as rule } from '../../../../../provider/resources/conditional-access-policy/rules/policy-has-controls';
import { demanding, findings, limiting, policy, STRENGTH } from '../states';

const refusal = (summary: string, path: string, detail: string) => ({
  verdict: 'refuse',
  summary,
  detail,
  path: [path],
});

describe(rule.name, () => {
  it.each([
    ['a demand', demanding(['mfa'])],
    ['a strength', demanding([], { authentication_strength_id: STRENGTH })],
    ['terms of use', demanding([], { terms_of_use: ['t'] })],
    ['a custom factor', demanding([], { custom_authentication_factors: ['f'] })],
    ['a control that is unknown', demanding([UNKNOWN])],
    ['a strength that is unknown', demanding([], { authentication_strength_id: UNKNOWN })],
    ['grant controls that are unknown', policy({ grant_controls: UNKNOWN })],
    [
      'session controls alone',
      limiting({ disable_resilience_defaults: true }, { grant_controls: null }),
    ],
    ['session controls that are unknown', limiting(UNKNOWN, { grant_controls: null })],
    [
      'a session control that may be on',
      limiting({ secure_sign_in_session: { is_enabled: UNKNOWN } }),
    ],
    ['an evaluation', limiting({ continuous_access_evaluation: { mode: 'disabled' } })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('refuses a policy with neither grant nor session controls', () => {
    expect(findings(rule, policy({ grant_controls: null }))).toEqual([
      refusal(
        'A policy without controls',
        'grant_controls',
        'It has neither grant_controls nor session_controls, so it would do nothing. Say what it demands.',
      ),
    ]);
  });

  it('refuses grant controls that demand nothing', () => {
    expect(findings(rule, demanding([]))).toEqual([
      refusal(
        'Grant controls that demand nothing',
        'grant_controls',
        'grant_controls names no control and no strength. Say what the policy demands, or leave grant_controls out if session controls are all that is meant.',
      ),
    ]);
  });

  it.each([
    ['that are off', { persistent_browser: { is_enabled: false, mode: 'never' } }],
    ['that keep what is usual', { disable_resilience_defaults: false }],
  ])('refuses session controls %s', (_, controls) => {
    expect(findings(rule, limiting(controls))).toEqual([
      refusal(
        'Session controls without effect',
        'session_controls',
        'Nothing in session_controls is switched on, and Graph keeps none for that. Leave session_controls out, or switch a control on.',
      ),
    ]);
  });
});
