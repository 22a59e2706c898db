import type { NonEmpty } from '../model/non-empty';
import type { Audience } from './audience';
import type { StrengthToBootstrap, StrengthToSignIn } from './grant';
import type { IntentProps } from './intent-props';
import type { NamedPlace } from './named-place';

/** Where ways to sign in may be registered without a pass. */
export interface RegistrationPlaces {
  /**
   * Places, or all that count as trusted.
   *
   * @default 'trusted'
   */
  readonly places?: 'trusted' | NonEmpty<NamedPlace>;
  /**
   * Whether a device that Intune marks as compliant may be anywhere.
   *
   * @default false
   */
  readonly managedDevices?: boolean;
  /** The pass that opens registration everywhere: a {@link PassStrength}. */
  readonly pass: StrengthToBootstrap;
}

/** What every {@link RegistrationAccess} has. */
interface Common extends IntentProps {
  /**
   * Whom it is about, guests apart, internal ones among them: let another policy hold those.
   *
   * @default - everyone
   */
  readonly audience?: Audience;
  /**
   * Restricts registration to places and devices, unless a pass is used.
   *
   * @default - from everywhere, on every device
   */
  readonly onlyFrom?: RegistrationPlaces;
}

/** Registration that a pass opens, too. */
export interface RegistrationWithPass extends Common {
  /** What is demanded of whoever adds a way to sign in. */
  readonly strength: StrengthToBootstrap;
  /** @default false */
  readonly provisionedKeysOnly?: false;
}

/** Registration for people who are handed their first key. */
export interface RegistrationWithKey extends Common {
  /** What is demanded of whoever adds a way to sign in. */
  readonly strength: StrengthToSignIn;
  /**
   * That every user is handed a key before they register anything: whoever has none is kept out,
   * as no pass counts.
   */
  readonly provisionedKeysOnly: true;
}

/** Properties of {@link RegistrationAccess}. */
export type RegistrationAccessProps = RegistrationWithPass | RegistrationWithKey;
