import type { Certificate } from '../certificate/certificate';
import type { CeremonyRule } from '../ceremony';

/** What WebAuthn asks of a certificate for attestation, by what is wrong without it. */
const PROFILE: readonly (readonly [string, (certificate: Certificate) => boolean])[] = [
  ['version 3', ({ version }) => version === 3],
  ['OU "Authenticator Attestation"', ({ subject }) => subject.OU === 'Authenticator Attestation'],
  ['a country of two letters', ({ subject }) => /^[A-Z]{2}$/.test(subject.C ?? '')],
  ['an organisation', ({ subject }) => (subject.O ?? '') !== ''],
  ['a common name', ({ subject }) => (subject.CN ?? '') !== ''],
  ['no authority to certify others', ({ x509 }) => !x509.ca],
];

/**
 * The certificate is one for attestation, not one that the same vendor uses for something else.
 *
 * @see https://www.w3.org/TR/webauthn-3/#sctn-packed-attestation-cert-requirements
 */
export const certificateProfile: CeremonyRule = ({ certificates: [leaf] }) => {
  const missing = PROFILE.filter(([, holds]) => leaf === undefined || !holds(leaf));
  return missing.length === 0
    ? undefined
    : {
        rule: 'certificate-profile',
        subject: 'the attestation certificate',
        given: `without ${missing.map(([name]) => name).join(', ')}`,
        expected: 'the profile of WebAuthn 8.2.1',
        step: 'Use a key whose vendor attests it by FIDO2.',
      };
};
