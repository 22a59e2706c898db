import { AUTHENTICATOR_REGISTRATION_APP } from '../model/authenticator';
import type { Platform, PlatformCondition } from './access-policy-props';
import type { StrengthToBootstrap } from './grant';
import { Target } from './target';

/** Where Microsoft Authenticator runs. */
export const PHONES: readonly Platform[] = ['android', 'iOS'];

/**
 * How Microsoft Authenticator gets past a policy that demands a passkey of every resource while it
 * registers its first one: it signs in itself, and has no passkey yet.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-enable-authenticator-passkey#workarounds-for-an-authentication-strength-conditional-access-policy-loop
 */
export class AuthenticatorPath {
  /** What the policy protects. */
  readonly target: Target;
  /** What phones have to satisfy instead, by a second policy. */
  readonly onPhones: StrengthToBootstrap | undefined;

  private constructor(target: Target, onPhones?: StrengthToBootstrap) {
    this.target = target;
    this.onPhones = onPhones;
  }

  /**
   * A pair of policies: computers demand the strength, phones one that a pass satisfies as well. It
   * has to be the strength that registration demands.
   *
   * A platform is what the client claims: whoever claims a phone needs a pass, which somebody has
   * to issue.
   */
  static strengthPair(onPhones: StrengthToBootstrap): AuthenticatorPath {
    return new AuthenticatorPath(Target.allResources(), onPhones);
  }

  /**
   * Policies leave out Authenticator's own registration, "Microsoft Authenticator Credential
   * Registration", which the tenant has to provision first. Microsoft documents it for policies that
   * demand protected apps.
   *
   * With an exclusion, a policy on all resources evaluates basic scopes as Azure AD Graph.
   */
  static registrationLeftOut(): AuthenticatorPath {
    return new AuthenticatorPath(Target.allResources([AUTHENTICATOR_REGISTRATION_APP]));
  }

  /**
   * Policies protect applications by a filter instead of every resource: an application that nobody
   * tagged is not protected.
   *
   * @param rule - matches the custom security attributes of protected applications
   */
  static applicationFilter(rule: string): AuthenticatorPath {
    return new AuthenticatorPath(Target.filteredApplications(rule));
  }

  /** Platforms of the policy with the strength; undefined for all. */
  get computers(): PlatformCondition | undefined {
    return this.onPhones && { includePlatforms: ['all'], excludePlatforms: PHONES };
  }
}
