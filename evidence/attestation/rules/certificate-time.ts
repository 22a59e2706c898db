import { isInTime } from '../certificate/certificate';
import type { CeremonyRule } from '../ceremony';

/** Every certificate was valid when the credential was made, whether a root is known or not. */
export const certificateTime: CeremonyRule = ({ certificates, at }) => {
  const index = certificates.findIndex((certificate) => !isInTime(certificate, at));
  const late = certificates[index];
  return late === undefined
    ? undefined
    : {
        rule: 'certificate-time',
        subject: `certificate ${(index + 1).toString()} of the attestation`,
        given: `valid from ${late.x509.validFrom} to ${late.x509.validTo}`,
        expected: `valid at ${at.toISOString()}`,
        step: 'Use another key, or set the clock of the workstation.',
      };
};
