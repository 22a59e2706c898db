import { Construct } from 'constructs';
import { GUEST_TYPES } from '../model/conditional-access/guests';
import { AccessPolicy } from './access-policy';
import { logicalNameOf } from './address';
import { Audience } from './audience';
import { type AuthenticatorPath, PHONES } from './authenticator-path';
import { Grant, type StrengthToSignIn } from './grant';
import { intended, type IntentProps } from './intent-props';
import { located } from './located';
import { Target } from './target';

/** Sign-in with any second factor. */
export interface MultifactorSignIn extends IntentProps {
  readonly demand: 'multifactor';
  /**
   * Whom it is about.
   *
   * @default - everyone, guests included
   */
  readonly audience?: Audience;
}

/** Sign-in with a strength. */
export interface StrongSignIn extends IntentProps {
  /** What is demanded. */
  readonly demand: StrengthToSignIn;
  /**
   * Whom it is about, guests apart: they cannot register passkeys here. Let another policy demand
   * a second factor of them.
   *
   * @default - everyone but guests
   */
  readonly audience?: Audience;
  /**
   * How Microsoft Authenticator registers its first passkey under the policy. Needed where the
   * passkey policy of the stack admits passkeys in Authenticator.
   *
   * @default - none
   */
  readonly authenticator?: AuthenticatorPath;
}

/** Properties of {@link SignInAccess}. */
export type SignInAccessProps = MultifactorSignIn | StrongSignIn;

/**
 * What it takes to sign in to anything.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength
 *
 * @example
 *
 * new SignInAccess(stack, 'SecondFactor', \{
 *   name: 'Sign in with a second factor',
 *   demand: 'multifactor',
 * \});
 * new SignInAccess(stack, 'Pilot', \{
 *   name: 'Pilot: sign in without anything that can be phished',
 *   demand: SignInStrength.phishingResistant,
 *   audience: Audience.groups(pilot),
 *   authenticator: AuthenticatorPath.strengthPair(bootstrap),
 * \});
 */
export class SignInAccess extends Construct {
  /** The policy that makes the demand. */
  readonly policy: AccessPolicy;
  /** The policy for phones, where a pair of strengths was chosen. */
  readonly phonesPolicy: AccessPolicy | undefined;

  /** @throws Error naming this construct when a demand to sign in is one that a pass satisfies. */
  constructor(scope: Construct, id: string, props: SignInAccessProps) {
    super(scope, id);
    const { name, audience = Audience.everyone() } = props;
    const logicalName = props.logicalName ?? logicalNameOf(id);
    const common = { ...intended(props), audience };
    if (props.demand === 'multifactor') {
      this.policy = new AccessPolicy(this, 'Policy', {
        ...common,
        name,
        target: Target.allResources(),
        grant: Grant.allOf('mfa'),
        logicalName,
      });
      return;
    }
    const { demand, authenticator } = props;
    const grant = located(this, () => Grant.allOf(demand));
    assertToSignIn(this, demand);
    const strong = {
      ...common,
      target: authenticator?.target ?? Target.allResources(),
      exceptGuests: GUEST_TYPES,
    };
    const computers = authenticator?.computers;
    this.policy = new AccessPolicy(this, 'Policy', {
      ...strong,
      name,
      grant,
      logicalName,
      ...(computers !== undefined && { conditions: { platforms: computers } }),
    });
    this.phonesPolicy =
      authenticator?.onPhones &&
      new AccessPolicy(this, 'Phones', {
        ...strong,
        name: `${name}: phones`,
        grant: Grant.allOf(authenticator.onPhones),
        conditions: { platforms: { includePlatforms: PHONES } },
        logicalName: `${logicalName}_phones`,
      });
  }
}

/** The types say so, but JavaScript and casts do not. */
function assertToSignIn({ node }: Construct, { purpose }: { readonly purpose: string }): void {
  if (purpose === 'signIn') return;
  throw new Error(
    `${node.path}: a pass of single use satisfies the strength; it is for registration, so demand a SignInStrength`,
  );
}
