import type { CeremonyRule } from '../ceremony';
import { sha256 } from '../../bytes';
import { challengeOf } from '../../creation-options';

/** A challenge is an invitation to register: findings show its digest alone. */
const digest = (challenge: string): string => `one with SHA-256 ${sha256(challenge).slice(0, 16)}…`;

/** The credential answers these creation options, and no others. */
export const challenge: CeremonyRule = ({ credential: { clientData }, options }) =>
  clientData.challenge === challengeOf(options)
    ? undefined
    : {
        rule: 'challenge',
        subject: 'the challenge of the client data',
        given: digest(clientData.challenge),
        expected: digest(challengeOf(options)),
        step: 'Make the credential again, from the creation options that the evidence names.',
      };
