import { UNKNOWN } from '../../../../../provider/framework/value';
import { flowsAreBlocked as rule } from '../../../../../provider/resources/conditional-access-policy/rules/flows-are-blocked';
import { demanding, findings, policy } from '../states';

const flows = { conditions: { authentication_flows: { transfer_methods: ['deviceCodeFlow'] } } };

describe(rule.name, () => {
  it.each([
    ['a block', demanding(['block'], {}, flows)],
    ['no flows', demanding(['mfa'])],
    ['controls that are unknown', demanding([UNKNOWN], {}, flows)],
    ['a demand that is unknown', policy({ grant_controls: UNKNOWN, ...flows })],
    [
      'flows that are unknown',
      demanding(['mfa'], {}, { conditions: { authentication_flows: UNKNOWN } }),
    ],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['another demand', demanding(['mfa'], {}, flows)],
    ['session controls alone', policy({ grant_controls: null, ...flows })],
  ])('advises to block rather than %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'advise',
        summary: 'Authentication flows without a block',
        detail:
          'The policy is about device code flow or authentication transfer and does not block them. A user who is lured into such a flow meets every other demand for the attacker. Demand "block".',
        path: ['conditions', 'authentication_flows'],
      },
    ]);
  });
});
