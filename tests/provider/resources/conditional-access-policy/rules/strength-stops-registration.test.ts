import { UNKNOWN } from '../../../../../provider/framework/value';
import { strengthStopsRegistration as rule } from '../../../../../provider/resources/conditional-access-policy/rules/strength-stops-registration';
import { demanding, findings, PHISHING_RESISTANT, STRENGTH } from '../states';

const registering = (id: unknown, action = 'urn:user:registersecurityinfo') =>
  demanding(
    [],
    { authentication_strength_id: id },
    {
      conditions: { applications: { include_user_actions: [action] } },
    },
  );

describe(rule.name, () => {
  it.each([
    ['a strength of its own', registering(STRENGTH)],
    ['multifactor authentication', registering('00000000-0000-0000-0000-000000000002')],
    ['another action', registering(PHISHING_RESISTANT, 'urn:user:registerdevice')],
    ['applications', demanding([], { authentication_strength_id: PHISHING_RESISTANT })],
    ['a strength that is unknown', registering(UNKNOWN)],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['Phishing-resistant MFA', PHISHING_RESISTANT],
    ['Phishing-resistant MFA', `/policies/authenticationStrengthPolicies/${PHISHING_RESISTANT}`],
    ['Passwordless MFA', '00000000-0000-0000-0000-000000000003'],
  ])('advises that "%s" stops whoever has nothing yet', (name, id) => {
    expect(findings(rule, registering(id))).toEqual([
      {
        verdict: 'advise',
        summary: 'New users cannot register',
        detail: `The built-in strength "${name}" admits no Temporary Access Pass, so a user without a registered method cannot register one. Demand a strength of your own that admits the pass, unless every user gets a key that was registered before.`,
        path: ['grant_controls', 'authentication_strength_id'],
      },
    ]);
  });
});
