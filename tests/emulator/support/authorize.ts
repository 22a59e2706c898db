import { createHash, randomBytes } from 'node:crypto';
import { fetch } from 'undici';
import type { JsonObject } from '../../../emulator/json';
import type { Session } from './session';

/** A browser's part of a sign-in, and a client's. */
export interface SignIn {
  readonly verifier: string;
  /** Where the page is; changes with an empty text leave a parameter out. */
  address(changes?: Record<string, string>): string;
  /** Opens the page. */
  open(changes?: Record<string, string>): Promise<Page>;
  /** Presses the button of a user. */
  press(page: Page, user: string): Promise<Page>;
  redeem(code: string, changes?: Record<string, string>): Promise<Reply>;
  refresh(token: string, changes?: Record<string, string>): Promise<Reply>;
}

export interface Page {
  readonly status: number;
  readonly html: string;
  /** Where the browser is sent. */
  readonly location: URL | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body: JsonObject;
}

export const REDIRECT = 'http://localhost:51234/callback';

export function signInOf(session: Session, tenant: string, clientId: string): SignIn {
  const verifier = randomBytes(32).toString('base64url');
  const { authorityHost, graphEndpoint } = session.emulator.ready;
  const root = `${authorityHost}/${tenant}/oauth2/v2.0`;
  const visit = async (url: string, form?: Record<string, string>): Promise<Page> => {
    const response = await fetch(url, {
      dispatcher: session.agent,
      redirect: 'manual',
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    const location = response.headers.get('location');
    const where = location === null ? undefined : new URL(location);
    return { status: response.status, html: await response.text(), location: where };
  };
  const given = (values: Record<string, string>): URLSearchParams =>
    new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  const token = async (form: Record<string, string>): Promise<Reply> => {
    const response = await fetch(`${root}/token`, {
      ...{ method: 'POST', dispatcher: session.agent, body: given(form) },
    });
    return { status: response.status, body: (await response.json()) as JsonObject };
  };
  const address: SignIn['address'] = (changes = {}) =>
    `${root}/authorize?${given({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: `openid ${graphEndpoint}/UserAuthMethod-Passkey.ReadWrite.All`,
      state: 'a & b',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...changes,
    }).toString()}`;
  return {
    verifier,
    address,
    open: (changes) => visit(address(changes)),
    press: (page, user) => {
      const request = /name="request" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
      return visit(`${root}/authorize`, { request: request.replaceAll('&amp;', '&'), user });
    },
    redeem: (code, changes = {}) =>
      token({
        ...{ grant_type: 'authorization_code', client_id: clientId, code },
        ...{ redirect_uri: REDIRECT, code_verifier: verifier, ...changes },
      }),
    refresh: (refreshToken, changes = {}) =>
      token({
        ...{ grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken },
        ...changes,
      }),
  };
}
