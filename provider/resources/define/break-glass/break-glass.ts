/**
 * Accounts for emergencies, as the provider's configuration declares them. There are two designs:
 * Microsoft's guidance asks for phishing-resistant sign-in of every such account, and for one at
 * least that no policy can stop.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access
 * @module
 */

/** How an account is kept from being stopped by a policy. */
export const DESIGNS = ['excluded', 'satisfying'] as const;

/** One of {@link DESIGNS}. */
export type Design = (typeof DESIGNS)[number];

/** An account for emergencies. Ids are bare and in lower case. */
export interface BreakGlassAccount {
  readonly userId: string;
  readonly design: Design;
  /** Models of its passkeys. */
  readonly aaguids: readonly string[];
}

/** What a configuration says of accounts for emergencies. */
export interface BreakGlass {
  readonly accounts: readonly BreakGlassAccount[];
  /** Whether all of it is known now; what is not is judged when it is applied. */
  readonly known: boolean;
  readonly groupIds: readonly string[];
}
