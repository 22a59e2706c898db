import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { validateObject } from '../../../../provider/framework/validation';
import type { ObjectValue } from '../../../../provider/framework/value';
import { resources } from '../../../../provider/resources';
import { statesOf } from '../states';

/** The most that 32 bits hold. */
const MOST = 2_147_483_647n;

const frequency = (value: bigint): object => ({
  display_name: 'Everybody',
  state: 'enabled',
  conditions: { client_app_types: ['all'] },
  session_controls: { sign_in_frequency: { is_enabled: true, value, type: 'days' } },
});

const binding = (priority: bigint): object => ({
  certificate_user_bindings: [
    { x509_certificate_field: 'PrincipalName', user_property: 'userPrincipalName', priority },
  ],
});

const METHODS = 'entra_authentication_methods_policy';

describe.each<[string, string, (value: bigint) => object, number]>([
  ['entra_conditional_access_policy', 'session_controls.sign_in_frequency.value', frequency, 1],
  [METHODS, 'reconfirmation_in_days', (value) => ({ reconfirmation_in_days: value }), 0],
  [
    METHODS,
    'report_suspicious_activity_settings.voice_reporting_code',
    (value) => ({ report_suspicious_activity_settings: { voice_reporting_code: value } }),
    0,
  ],
  ['entra_x509_certificate_method', 'certificate_user_bindings[*].priority', binding, 0],
])('a number of %s in 32 bits, %s', (typeName, name, given, least) => {
  const problems = (value: bigint): string[] => {
    const found = resources.find((resource) => resource.typeName === typeName);
    if (found === undefined) throw new Error(`there is no ${typeName}`);
    const config = statesOf(found.schema)(given(value)) as unknown as ObjectValue;
    const diagnostics = new Diagnostics();
    validateObject(found.schema, config, diagnostics);
    return diagnostics.toWire().map(({ detail }) => detail);
  };

  it('is taken up to its bounds', () => {
    expect([problems(BigInt(least)), problems(MOST)]).toEqual([[], []]);
  });

  it.each([4_000_000_000n, MOST + 1n, BigInt(least) - 1n])('is refused beyond: %s', (value) => {
    expect(problems(value)).toEqual([
      `${name} is ${String(value)}: expected ${String(least)} to ${String(MOST)}.`,
    ]);
  });
});
