import { randomBytes } from 'node:crypto';
import {
  type AuthenticationResult,
  CryptoProvider,
  type PublicClientApplication,
} from '@azure/msal-node';
import { GraphError } from '../graph-error';
import { type Answer, Loopback } from './loopback';
import type { Invitation, OperatorSignIn } from './operator-sign-in';
import { refusedSignIn, type SignInSubject } from './sign-in-refusal';

const TIMEOUT_MS = 5 * 60_000;

/** What one sign-in is about. */
interface Occasion extends Pick<Invitation, 'occasion' | 'contexts'> {
  /** What the token has to say, as JSON. */
  readonly claims: string | undefined;
  /** Who signed in before. */
  readonly userPrincipalName: string | undefined;
}

/** The part of a sign-in that a user holds in a browser: an authorization code with PKCE. */
export class BrowserSignIn {
  readonly #signIn: OperatorSignIn;
  readonly #subject: SignInSubject;
  readonly #application: PublicClientApplication;
  readonly #scopes: string[];
  readonly #crypto = new CryptoProvider();

  /** @param scopes - with their resource */
  constructor(
    signIn: OperatorSignIn,
    subject: SignInSubject,
    application: PublicClientApplication,
    scopes: readonly string[],
  ) {
    this.#signIn = signIn;
    this.#subject = subject;
    this.#application = application;
    this.#scopes = [...scopes];
  }

  /**
   * Invites the user, and waits until they come back.
   *
   * @param accept - judges what they signed in with, before the browser is told how it ended
   * @throws what `accept` throws; GraphError when nobody signs in; the library's errors
   */
  async hold<T>(
    { occasion, contexts, claims, userPrincipalName }: Occasion,
    accept: (result: AuthenticationResult) => T,
    signal: AbortSignal,
  ): Promise<T> {
    const { port, timeoutMs = TIMEOUT_MS, present, note } = this.#signIn;
    const [state, nonce] = [randomText(), randomText()];
    const loopback = await Loopback.open(port, state, () => {
      note('An answer of the browser was refused: it belongs to another sign-in.');
    });
    try {
      const { redirect } = loopback;
      const { verifier, challenge } = await this.#crypto.generatePkceCodes();
      const request = {
        ...{ scopes: this.#scopes, redirectUri: redirect, state, nonce },
        ...(claims !== undefined && { claims }),
      };
      const address = await this.#application.getAuthCodeUrl({
        ...request,
        codeChallenge: challenge,
        codeChallengeMethod: 'S256',
        // Administrators have several accounts: the one for mail must not be taken without asking.
        ...(userPrincipalName === undefined
          ? { prompt: 'select_account' }
          : { loginHint: userPrincipalName }),
      });
      await present({ address, redirect, occasion, contexts });
      const answer = await this.#wait(loopback, timeoutMs, signal);
      return await this.#conclude(answer, async (code) =>
        accept(
          await this.#application.acquireTokenByCode({ ...request, code, codeVerifier: verifier }),
        ),
      );
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
  async #conclude<T>(
    { parameters, end }: Answer,
    redeem: (code: string) => Promise<T>,
  ): Promise<T> {
    try {
      const code = parameters.get('code');
      if (code === null) {
        const error = parameters.get('error') ?? '';
        const description = parameters.get('error_description') ?? '';
        throw refusedSignIn({ error, description }, this.#subject);
      }
      const accepted = await redeem(code);
      await end('Signed in', 'Close this window and go back to the terminal.');
      return accepted;
    } catch (error) {
      await end('Not signed in', 'The terminal says why.');
      throw error;
    }
  }
}

const randomText = (): string => randomBytes(24).toString('base64url');

const duration = (milliseconds: number): string =>
  milliseconds >= 60_000
    ? `${Math.round(milliseconds / 60_000)} minutes`
    : `${Math.round(milliseconds / 1_000)} seconds`;
