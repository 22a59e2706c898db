import type { Construct } from 'constructs';
import type { Aaguid } from '../model/aaguid';
import { PHISHING_RESISTANT } from '../model/authentication-strength/combinations';
import type { NonEmpty } from '../model/non-empty';
import type { StrengthToSignIn } from './grant';
import { OwnStrength, type StrengthContent, type StrengthProps } from './strength-base';

/** Properties of {@link SignInStrength.deviceBound}. */
export interface DeviceBoundStrengthProps extends StrengthProps {
  /** Models of passkeys that satisfy it. */
  readonly models: NonEmpty<Aaguid>;
  /**
   * Whether Windows Hello for Business satisfies it as well, and the platform credential of macOS
   * with it: neither leaves its device.
   *
   * @default false
   */
  readonly platformCredentials?: boolean;
}

/**
 * A strength for signing in: what cannot be phished, and no pass of single use.
 *
 * Whether a passkey is synced a strength can tell by its model alone: name models, and let the
 * passkey policy attest them.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths
 */
export class SignInStrength extends OwnStrength implements StrengthToSignIn {
  /** What Microsoft built in: Windows Hello, passkeys of every model, certificates. */
  static readonly phishingResistant: StrengthToSignIn = {
    strengthId: '00000000-0000-0000-0000-000000000004',
    demanded: { combinations: [...PHISHING_RESISTANT], models: null },
    purpose: 'signIn',
  };

  readonly purpose = 'signIn';

  private constructor(
    scope: Construct,
    id: string,
    props: StrengthProps,
    content: StrengthContent,
  ) {
    super(scope, id, props, content);
  }

  /**
   * Passkeys of some models, for those whose credentials must not leave a device.
   *
   * @throws Error when `models` is empty: that would admit every model.
   */
  static deviceBound(
    scope: Construct,
    id: string,
    { models, platformCredentials = false, ...props }: DeviceBoundStrengthProps,
  ): SignInStrength {
    const combinations = platformCredentials ? ['fido2', 'windowsHelloForBusiness'] : ['fido2'];
    return new SignInStrength(scope, id, props, { combinations, models });
  }

  /** Windows Hello, passkeys of every model and certificates, under a name of the tenant's own. */
  static resistant(scope: Construct, id: string, props: StrengthProps): SignInStrength {
    return new SignInStrength(scope, id, props, {
      combinations: PHISHING_RESISTANT,
      models: undefined,
    });
  }
}
