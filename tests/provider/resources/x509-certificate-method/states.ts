import { schema } from '../../../../provider/resources/x509-certificate-method/schema';
import { statesOf } from '../states';

/** A state of the method, of which a test says a part. */
export const state = statesOf(schema);

/** A rule about certificates of a policy. */
export const rule = (overrides: object = {}): object => ({
  x509_certificate_rule_type: 'policyOID',
  identifier: '1.2.3',
  x509_certificate_authentication_mode: 'x509CertificateSingleFactor',
  ...overrides,
});

/** A state with rules. */
export const ruled = (...rules: unknown[]): ReturnType<typeof state> =>
  state({ authentication_mode_configuration: { rules } });
