import type { Aaguid } from '../model/aaguid';
import type { NonEmpty } from '../model/non-empty';
import type { Admission, AttestationEnforcement, PasskeyType } from '../model/passkey';

/** Properties of {@link PasskeyProfile.attested}. */
export interface AttestedProfileProps {
  /** Authenticator models that are admitted, and no other. */
  readonly models: NonEmpty<Aaguid>;
}

/** Properties of {@link PasskeyProfile.unattested}. */
export interface UnattestedProfileProps {
  /** Types of passkeys that are admitted. */
  readonly types: NonEmpty<PasskeyType>;

  /**
   * Authenticator models that users are guided to. Without attestation an AAGUID is a claim that
   * nobody checks: the list keeps honest users on track and stops no attacker.
   *
   * @default - every model
   */
  readonly advisoryAaguids?: NonEmpty<Aaguid>;
}

/** Restrictions of models, as the provider takes them. */
interface KeyRestrictions {
  readonly enforced: boolean;
  readonly enforcementType: 'allow' | 'block';
  readonly aaguids: string[];
}

/**
 * Which passkeys may be registered and used. There are two kinds, because there are two that
 * mean something: attested ones prove their model, all others claim it.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles
 */
export class PasskeyProfile {
  /** Types of passkeys, sorted. */
  readonly types: readonly PasskeyType[];
  /** Whether a new passkey has to prove its model. */
  readonly attestationEnforcement: AttestationEnforcement;
  /** Models that are admitted. */
  readonly keyRestrictions: KeyRestrictions;

  private constructor(
    types: readonly PasskeyType[],
    attestationEnforcement: AttestationEnforcement,
    aaguids: readonly Aaguid[],
  ) {
    this.types = [...new Set(types)].sort();
    this.attestationEnforcement = attestationEnforcement;
    this.keyRestrictions = {
      enforced: aaguids.length > 0,
      enforcementType: aaguids.length > 0 ? 'allow' : 'block',
      aaguids: [...new Set(aaguids)].sort(),
    };
  }

  /**
   * Device-bound passkeys of known models, proven by attestation: for administrators and others
   * whose credentials must not leave a device.
   *
   * Attestation is checked at registration. Passkeys that were registered without it go on working
   * until they are removed, and registration from another device is not possible.
   */
  static attested({ models }: AttestedProfileProps): PasskeyProfile {
    return new PasskeyProfile(['deviceBound'], 'registrationOnly', models);
  }

  /** Passkeys of the given types, on their word: for everybody else. */
  static unattested({ types, advisoryAaguids }: UnattestedProfileProps): PasskeyProfile {
    return new PasskeyProfile(types, 'disabled', advisoryAaguids ?? []);
  }

  /** What this profile admits, for comparison with another. */
  get admission(): Admission {
    const { enforced, enforcementType, aaguids } = this.keyRestrictions;
    return {
      types: new Set(this.types),
      attested: this.attestationEnforcement === 'registrationOnly',
      models: { enforced, type: enforcementType, aaguids: new Set(aaguids) },
    };
  }
}
