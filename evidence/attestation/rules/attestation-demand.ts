import type { CeremonyRule } from '../ceremony';
import { shown } from '../../finding';

/**
 * The credential proves its model: without certificates, as in `none` and in self-attestation,
 * anybody can claim any AAGUID.
 */
export const attestationDemand: CeremonyRule = ({ credential: { format, statement } }) =>
  format === 'packed' && (statement.x5c ?? []).length > 0
    ? undefined
    : {
        rule: 'attestation-demand',
        subject: 'the attestation of the credential',
        given:
          format === 'packed' ? 'self-attestation, "packed" without certificates' : shown(format),
        expected: '"packed" with a certificate of the vendor',
        step: 'Use a key whose vendor attests it, or say that attestation is "preferred".',
      };
