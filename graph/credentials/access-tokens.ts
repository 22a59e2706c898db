import type { AccessToken } from '@azure/identity';
import { GraphError, isGraphError } from '../graph-error';
import { findReason } from './ask-authority';
import type { Credential } from './credential';
import { explainSignIn } from './sign-in-error';
import { type Authority, type Opened, openCredential } from './token-credential';
import { checkClaims, readClaims } from './token-claims';
import type { CheckedToken, TokenSource } from './token-source';

/** As long as Graph itself gets for an answer. */
const TIMEOUT_MS = 100_000;

/**
 * The access tokens of one application in one tenant. The identity library keeps a token until
 * shortly before it expires; tokens never leave memory.
 */
export class AccessTokens implements TokenSource {
  readonly #credential: Credential;
  readonly #authority: Authority;
  readonly #scope: string;
  #opened: Opened | undefined;

  /** @param graph - root of Graph, the audience of the tokens */
  constructor(credential: Credential, authority: Authority, graph: string) {
    this.#credential = credential;
    this.#authority = authority;
    this.#scope = `${graph}/.default`;
  }

  /**
   * A token for Graph.
   *
   * @throws GraphError when none can be had, or it belongs to another tenant or application.
   */
  async get(signal: AbortSignal): Promise<CheckedToken> {
    const { credential } = await this.#open();
    let answer: AccessToken | null;
    try {
      const patience = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      answer = await noLongerThan(
        patience,
        credential.getToken(this.#scope, { abortSignal: patience }),
      );
    } catch (error) {
      signal.throwIfAborted();
      if (isGraphError(error)) throw error;
      const reason = await findReason(error, this.#authority);
      throw explainSignIn(reason, this.#credential, this.#authority);
    }
    if (answer === null) throw new GraphError('signIn', 'the sign-in service gave no token');
    const claims = readClaims(answer.token);
    checkClaims(claims, this.#authority.tenantId);
    return { token: answer.token, claims };
  }

  /** An application cannot prove more of itself than it has. */
  answer(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Opens the credential again when its secret has changed. */
  async #open(): Promise<Opened> {
    const opened = await openCredential(this.#credential, this.#authority);
    if (this.#opened?.fingerprint !== opened.fingerprint) this.#opened = opened;
    return this.#opened;
  }
}

/** The identity library does not end a request that hangs, whatever its signal says. */
function noLongerThan<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
