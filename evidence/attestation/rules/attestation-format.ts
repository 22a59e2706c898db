import type { CeremonyRule } from '../ceremony';
import { shown } from '../../finding';

/** Formats of security keys; the others are of platforms, or from before FIDO2. */
const KNOWN = ['packed', 'none'];

/** The attestation has a format that Microsoft takes from a security key. */
export const attestationFormat: CeremonyRule = ({ credential: { format } }) =>
  KNOWN.includes(format)
    ? undefined
    : {
        rule: 'attestation-format',
        subject: 'the format of the attestation',
        given: shown(format),
        expected: KNOWN.map(shown).join(' or '),
        step: 'Use a FIDO2 security key.',
      };
