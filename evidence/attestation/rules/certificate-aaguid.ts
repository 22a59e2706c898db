import type { CeremonyRule } from '../ceremony';

/** id-fido-gen-ce-aaguid: an OCTET STRING of 16 bytes. */
const EXTENSION = '1.3.6.1.4.1.45724.1.1.4';

/**
 * The certificate names the model, as WebAuthn has it: not marked as critical. A root can vouch for
 * several models: without the name in the certificate a key of one could claim to be another.
 *
 * @see https://www.w3.org/TR/webauthn-3/#sctn-packed-attestation-cert-requirements
 */
export const certificateAaguid: CeremonyRule = ({ credential, certificates: [leaf] }) => {
  const finding = {
    rule: 'certificate-aaguid',
    subject: `the extension ${EXTENSION} of the attestation certificate`,
    expected: `AAGUID ${credential.aaguid}, as in the authenticator data`,
    step: 'Use a key whose certificate names its model.',
  };
  const named = leaf?.extensions.get(EXTENSION);
  if (leaf === undefined || named === undefined) return { ...finding, given: 'absent' };
  if (leaf.critical.includes(EXTENSION)) return { ...finding, given: 'marked as critical' };
  return named.equals(Buffer.from(`0410${credential.aaguid.replaceAll('-', '')}`, 'hex'))
    ? undefined
    : { ...finding, given: named.toString('hex') };
};
