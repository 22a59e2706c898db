import { UNKNOWN } from '../../../../../provider/framework/value';
import { selfServiceOffEndsProvisioning as rule } from '../../../../../provider/resources/fido2-method/rules/self-service-off-ends-provisioning';
import { findings, state } from '../states';

describe(rule.name, () => {
  const name = 'self_service_registration_allowed';
  const off = state({ [name]: false });

  it('advises where it is switched off', () => {
    expect(findings(rule, off, state())).toEqual([
      {
        verdict: 'advise',
        summary: 'Nobody can register a passkey any more',
        detail: `${name} = false closes the Security info page for passkeys, and also ends provisioning of security keys by administrators through Graph. Passkeys that are registered go on working.`,
        path: [name],
      },
    ]);
  });

  it.each([
    ['stays on', state(), state()],
    ['is off already', off, off],
    ['is unknown', state({ [name]: UNKNOWN }), state()],
    ['is not declared', state({ [name]: null }), state()],
  ])('says nothing where it %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
