import { randomBytes } from 'node:crypto';
import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  CryptoProvider,
  InteractionRequiredAuthError,
  PublicClientApplication,
} from '@azure/msal-node';
import { findReason } from '../credentials/ask-authority';
import type { Authority } from '../credentials/token-credential';
import { isPrivateAuthority } from '../credentials/token-credential';
import type { CheckedToken, TokenSource } from '../credentials/token-source';
import { checkClaims, readClaims } from '../credentials/token-claims';
import { GraphError, isGraphError } from '../graph-error';
import { contextsOf } from './challenge';
import { type Answer, Loopback } from './loopback';
import { networkOver } from './network';
import type { Invitation, OperatorSignIn } from './operator-sign-in';
import { refusedSignIn, type SignInSubject } from './sign-in-refusal';

const TIMEOUT_MS = 5 * 60_000;
/** A token that ends sooner than this is not used any more. */
const MARGIN_MS = 5 * 60_000;

/** A token of the operator, with what is needed for the next one. */
interface Held extends CheckedToken {
  readonly expiresAt: number;
  readonly account: AccountInfo;
}

/**
 * The access tokens of a user who signs in in a browser, to the team's own application. They are in
 * memory and nowhere else. Nobody is asked to type a code: policies of this project block that.
 */
export class OperatorTokens implements TokenSource {
  readonly #signIn: OperatorSignIn;
  readonly #authority: Authority;
  readonly #scopes: string[];
  readonly #subject: SignInSubject;
  readonly #application: PublicClientApplication;
  readonly #crypto = new CryptoProvider();
  readonly #answered = new Set<string>();
  /** The claims that the latest challenge asked for. */
  #challenge: string | undefined;
  #held: Held | undefined;
  /** The one sign-in that is under way, which all who need a token wait for. */
  #underWay: Promise<Held> | undefined;

  /** @param graph - root of Graph, whose permissions are asked for */
  constructor(signIn: OperatorSignIn, authority: Authority, graph: string) {
    const { clientId, scopes } = signIn;
    const { host, tenantId, dispatcher } = authority;
    this.#signIn = signIn;
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
  }

  async get(signal: AbortSignal): Promise<CheckedToken> {
    const held = this.#held;
    if (held !== undefined && held.expiresAt - MARGIN_MS > Date.now()) return held;
    return this.#once(() =>
      held === undefined ? this.#interact('first', signal) : this.#renew(held, signal),
    );
  }

  /** A challenge is answered once: a sign-in that did not satisfy it never will. */
  async answer(challenge: string, refused: string, signal: AbortSignal): Promise<boolean> {
    if (this.#underWay !== undefined) await this.#underWay;
    if (this.#held?.token !== refused) return true;
    if (this.#answered.has(challenge)) return false;
    this.#answered.add(challenge);
    this.#challenge = challenge;
    await this.#once(() => this.#interact('stepUp', signal));
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
  async #renew({ account }: Held, signal: AbortSignal): Promise<Held> {
    try {
      const scopes = this.#scopes;
      const claims = this.#challenge;
      return this.#checked(
        await this.#application.acquireTokenSilent({
          ...{ account, scopes, forceRefresh: true },
          ...(claims !== undefined && { claims }),
        }),
      );
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw await this.#explain(error);
      return this.#interact('expired', signal);
    }
  }

  async #interact(occasion: Invitation['occasion'], signal: AbortSignal): Promise<Held> {
    const { port, timeoutMs = TIMEOUT_MS, present, note } = this.#signIn;
    const [state, nonce] = [randomText(), randomText()];
    const loopback = await Loopback.open(port, state, () => {
      note('An answer of the browser was refused: it belongs to another sign-in.');
    });
    try {
      const { verifier, challenge } = await this.#crypto.generatePkceCodes();
      const claims = this.#challenge;
      const request = {
        scopes: this.#scopes,
        redirectUri: loopback.redirect,
        ...{ state, nonce },
        ...(claims !== undefined && { claims }),
      };
      const loginHint = this.#held?.claims.user?.userPrincipalName;
      const address = await this.#application.getAuthCodeUrl({
        ...request,
        codeChallenge: challenge,
        codeChallengeMethod: 'S256',
        // Administrators have several accounts: the one for mail must not be taken without asking.
        ...(loginHint === undefined ? { prompt: 'select_account' } : { loginHint }),
      });
      await present({
        ...{ address, occasion },
        redirect: loopback.redirect,
        contexts: claims === undefined ? [] : contextsOf(claims),
      });
      const answer = await this.#wait(loopback, timeoutMs, signal);
      return await this.#conclude(answer, async (code) =>
        this.#application.acquireTokenByCode({ ...request, code, codeVerifier: verifier }),
      );
    } catch (error) {
      signal.throwIfAborted();
      throw await this.#explain(error);
    } finally {
      loopback.close();
    }
  }

  async #wait(loopback: Loopback, timeoutMs: number, signal: AbortSignal): Promise<Answer> {
    const patience = AbortSignal.timeout(timeoutMs);
    try {
      return await loopback.answer(AbortSignal.any([signal, patience]));
    } catch (cause) {
      signal.throwIfAborted();
      throw new GraphError(
        'signIn',
        `nobody signed in within ${duration(timeoutMs)}; start again. If the browser shows AADSTS50011, the application ${this.#subject.clientId} lacks http://localhost as a redirect URI for mobile and desktop applications; if it cannot reach ${loopback.redirect}, it is on another machine: forward that port`,
        {},
        { cause },
      );
    }
  }

  /** The browser is told how it ended, and not before it has. */
  async #conclude(
    { parameters, end }: Answer,
    redeem: (code: string) => Promise<AuthenticationResult>,
  ): Promise<Held> {
    try {
      const code = parameters.get('code');
      if (code === null) {
        const error = parameters.get('error') ?? '';
        const description = parameters.get('error_description') ?? '';
        throw refusedSignIn({ error, description }, this.#subject);
      }
      const held = this.#checked(await redeem(code));
      await end('Signed in', 'Close this window and go back to the terminal.');
      return held;
    } catch (error) {
      await end('Not signed in', 'The terminal says why.');
      throw error;
    }
  }

  #checked({ accessToken, expiresOn, account }: AuthenticationResult): Held {
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
    return { token: accessToken, claims, expiresAt, account };
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

const randomText = (): string => randomBytes(24).toString('base64url');

const duration = (milliseconds: number): string =>
  milliseconds >= 60_000
    ? `${Math.round(milliseconds / 60_000)} minutes`
    : `${Math.round(milliseconds / 1_000)} seconds`;
