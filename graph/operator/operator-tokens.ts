import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  PublicClientApplication,
} from '@azure/msal-node';
import { findReason } from '../credentials/ask-authority';
import type { Authority } from '../credentials/token-credential';
import { isPrivateAuthority } from '../credentials/token-credential';
import type { CheckedToken, TokenSource } from '../credentials/token-source';
import { checkClaims, readClaims } from '../credentials/token-claims';
import { GraphError, isGraphError } from '../graph-error';
import { BrowserSignIn } from './browser-sign-in';
import { claimsFor, contextsOf } from './challenge';
import { networkOver } from './network';
import type { Invitation, OperatorSignIn } from './operator-sign-in';
import { renewalRefusal } from './renewal-refusal';
import { refusedSignIn, type SignInSubject } from './sign-in-refusal';

/** A token that ends sooner than this is renewed. */
const MARGIN_MS = 5 * 60_000;
/** Where the service could not be asked, a token is used until this is left of it. */
const LAST_MS = 60_000;
/** How long until the service is asked again. */
const PAUSE_MS = 30_000;

/** A token of the operator, with what is needed for the next one. */
interface Held extends CheckedToken {
  readonly expiresAt: number;
  readonly account: AccountInfo;
  /** The challenge that it was to satisfy. */
  readonly challenge: string | undefined;
  /** Whether the user signed in for it. */
  readonly byUser: boolean;
}

/**
 * The access tokens of a user who signs in in a browser, to the team's own application. They are
 * renewed without the user for as long as the tenant lets them. They and what renews them are in
 * memory and nowhere else. Nobody is asked to type a code: policies of this project block that.
 */
export class OperatorTokens implements TokenSource {
  readonly #authority: Authority;
  readonly #scopes: string[];
  readonly #subject: SignInSubject;
  readonly #application: PublicClientApplication;
  readonly #browser: BrowserSignIn;
  /** Authentication contexts that challenges asked for: every later token has to have them, too. */
  readonly #contexts = new Set<string>();
  #held: Held | undefined;
  /** The one sign-in or renewal that is under way, which all who need a token wait for. */
  #underWay: Promise<Held> | undefined;
  #renewAfter = 0;

  /** @param graph - root of Graph, whose permissions are asked for */
  constructor(signIn: OperatorSignIn, authority: Authority, graph: string) {
    const { clientId, scopes } = signIn;
    const { host, tenantId, dispatcher } = authority;
    this.#authority = authority;
    this.#scopes = scopes.map((scope) => `${graph}/${scope}`);
    this.#subject = { tenantId, clientId, scopes, host };
    this.#application = new PublicClientApplication({
      auth: {
        clientId,
        authority: `${host}/${tenantId}`,
        knownAuthorities: isPrivateAuthority(host) ? [new URL(host).host] : [],
        // Without it Entra sends no claims challenge, and refuses for good.
        clientCapabilities: ['cp1'],
      },
      system: { networkClient: networkOver(dispatcher) },
    });
    this.#browser = new BrowserSignIn(signIn, this.#subject, this.#application, this.#scopes);
  }

  async get(signal: AbortSignal): Promise<CheckedToken> {
    const held = this.#held;
    const now = Date.now();
    if (held !== undefined) {
      const left = held.expiresAt - now;
      if (left > MARGIN_MS || (left > LAST_MS && now < this.#renewAfter)) return held;
    }
    return this.#once(() =>
      held === undefined
        ? this.#interact('first', undefined, signal)
        : this.#renew(held, undefined, signal),
    );
  }

  /** A token for which the user signed in is not asked for again: that did not satisfy Graph. */
  async answer(challenge: string, refused: string, signal: AbortSignal): Promise<boolean> {
    if (this.#underWay !== undefined) await this.#underWay;
    const held = this.#held;
    if (held?.token !== refused) return true;
    const again = held.challenge === challenge;
    if (again && held.byUser) return false;
    // A context asks for the user; what was revoked or has changed may let a renewal pass.
    await this.#once(() =>
      again || contextsOf(challenge).length > 0
        ? this.#interact('stepUp', challenge, signal)
        : this.#renew(held, challenge, signal),
    );
    return true;
  }

  #once(work: () => Promise<Held>): Promise<Held> {
    this.#underWay ??= work()
      .then((held) => (this.#held = held))
      .finally(() => {
        this.#underWay = undefined;
      });
    return this.#underWay;
  }

  /** Another token without the user, else with them. */
  async #renew(held: Held, challenge: string | undefined, signal: AbortSignal): Promise<Held> {
    const claims = claimsFor(this.#contexts, challenge);
    try {
      const result = await this.#application.acquireTokenSilent({
        ...{ account: held.account, scopes: this.#scopes, forceRefresh: true },
        ...(claims !== undefined && { claims }),
      });
      const asked = challenge ?? held.challenge;
      return this.#checked(result, { challenge: asked, byUser: false });
    } catch (error) {
      const refusal = renewalRefusal(error);
      if (refusal !== undefined) {
        return this.#interact('expired', refusal.claims ?? challenge, signal);
      }
      const left = held.expiresAt - Date.now();
      if (challenge !== undefined || left <= LAST_MS || isGraphError(error)) {
        throw await this.#explain(error);
      }
      this.#renewAfter = Date.now() + PAUSE_MS;
      return held;
    }
  }

  async #interact(
    occasion: Invitation['occasion'],
    challenge: string | undefined,
    signal: AbortSignal,
  ): Promise<Held> {
    for (const context of contextsOf(challenge ?? '')) this.#contexts.add(context);
    try {
      return await this.#browser.hold(
        {
          ...{ occasion, contexts: [...this.#contexts] },
          claims: claimsFor(this.#contexts, challenge),
          userPrincipalName: this.#held?.claims.user?.userPrincipalName,
        },
        (result) => this.#checked(result, { challenge, byUser: true }),
        signal,
      );
    } catch (error) {
      signal.throwIfAborted();
      throw await this.#explain(error);
    }
  }

  #checked(
    { accessToken, expiresOn, account }: AuthenticationResult,
    got: Pick<Held, 'challenge' | 'byUser'>,
  ): Held {
    const claims = readClaims(accessToken);
    const { tenantId } = this.#authority;
    if (claims.tid.toLowerCase() !== tenantId.toLowerCase()) {
      throw new GraphError(
        'wrongTenant',
        `the sign-in was to tenant ${claims.tid}, but the desk file is for ${tenantId}; sign in with an account of that tenant, or correct tenantId in the desk file`,
      );
    }
    checkClaims(claims, tenantId);
    if (claims.user === undefined || account === null) {
      throw new GraphError(
        'signIn',
        'the token names no user principal name, so that nobody could answer for the keys; sign in with an account that is a member of the tenant',
      );
    }
    const before = this.#held?.claims.user;
    if (before !== undefined && before.id !== claims.user.id) {
      throw new GraphError(
        'signIn',
        `${claims.user.userPrincipalName} signed in where ${before.userPrincipalName} did before; one operator answers for a run: start again`,
      );
    }
    const expiresAt = expiresOn?.getTime() ?? 0;
    return { token: accessToken, claims, expiresAt, account, ...got };
  }

  async #explain(error: unknown): Promise<unknown> {
    if (isGraphError(error)) return error;
    const reason = await findReason(error, this.#authority);
    if (!(error instanceof AuthError) && !(reason instanceof Error)) return error;
    const description = reason instanceof Error ? reason.message : String(reason);
    const code = error instanceof AuthError ? error.errorCode : '';
    if (/AADSTS\d+/.test(description)) {
      return refusedSignIn({ error: code, description }, this.#subject, error);
    }
    if (!(error instanceof AuthError)) return error;
    return new GraphError(
      'unreachable',
      `the sign-in of an operator to tenant ${this.#subject.tenantId} got no token from ${this.#subject.host}: ${description}`,
      {},
      { cause: error },
    );
  }
}
