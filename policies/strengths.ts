import { Construct } from 'constructs';
import { BootstrapStrength, PassStrength, SignInStrength } from 'entra-policy';
import { keys } from './keys';

/** What can be demanded, each strength once: every policy that demands it changes with it. */
export class Strengths extends Construct {
  /** Staff sign in: Windows Hello, passkeys, certificates. */
  readonly staff = SignInStrength.phishingResistant;

  /** Administrators sign in: with a key that we handed out. */
  readonly administrators = SignInStrength.deviceBound(this, 'Administrators', {
    name: 'Keys we hand out',
    description: 'Security keys that cannot leave the device, of models that we hand out',
    models: [keys.nfc, keys.lightning],
  });

  /** Whoever registers a way to sign in: as staff, or with a pass while there is nothing yet. */
  readonly registration = new BootstrapStrength(this, 'Registration', {
    name: 'Registration',
    description: 'Not to be phished, or a Temporary Access Pass of single use',
  });

  /** Whoever registers from elsewhere: was seen by the help desk. */
  readonly pass = new PassStrength(this, 'Pass', {
    name: 'Pass of single use',
    description: 'A Temporary Access Pass of single use and nothing else',
  });
}
