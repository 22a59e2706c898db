import type { CeremonyRule } from '../ceremony';

/** A credential that can leave its key is no security key's. */
export const deviceBound: CeremonyRule = ({ credential: { flags } }) =>
  !flags.backupEligible && !flags.backedUp
    ? undefined
    : {
        rule: 'device-bound',
        subject: 'the authenticator data',
        given: `with the flag ${flags.backupEligible ? 'BE' : 'BS'}, of a synced passkey`,
        expected: 'a device-bound passkey',
        step: 'Use a security key.',
      };
