import { type Aaguid, parseAaguid } from '../model/aaguid';
import type { NonEmpty } from '../model/non-empty';
import {
  type Admission,
  type AttestationEnforcement,
  PASSKEY_TYPES,
  type PasskeyType,
} from '../model/passkey';

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
   * Authenticator models that are admitted. Without attestation an AAGUID is a claim that nobody
   * checks: the list keeps honest users on track and stops no attacker. It counts at every sign-in
   * all the same, and locks out whoever has a passkey of another model already.
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
   *
   * @throws Error when `models` is empty, which would admit every model, or holds no AAGUID.
   */
  static attested({ models }: AttestedProfileProps): PasskeyProfile {
    return new PasskeyProfile(['deviceBound'], 'registrationOnly', listed('models', models));
  }

  /**
   * Passkeys of the given types, on their word: for everybody else.
   *
   * @throws Error when a list is empty, or holds what is neither type nor AAGUID.
   */
  static unattested({ types, advisoryAaguids }: UnattestedProfileProps): PasskeyProfile {
    for (const type of nonEmpty('types', types)) {
      if (PASSKEY_TYPES.includes(type)) continue;
      throw new Error(`"${type}" is no type of passkeys; expected ${PASSKEY_TYPES.join(' or ')}`);
    }
    const aaguids = advisoryAaguids === undefined ? [] : listed('advisoryAaguids', advisoryAaguids);
    return new PasskeyProfile(types, 'disabled', aaguids);
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

/** The types say so, but a list may come from a filter, a cast or JavaScript. */
function nonEmpty<T>(name: string, list: readonly T[]): readonly T[] {
  if (list.length > 0) return list;
  throw new Error(`${name} is empty; name at least one, as an empty list would restrict nothing`);
}

const listed = (name: string, aaguids: readonly string[]): Aaguid[] =>
  nonEmpty(name, aaguids).map(parseAaguid);
