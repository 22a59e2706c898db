import type { Client, PublicClient, Tenant } from '../state/tenant';
import { SignInError } from './codes';

/** Where a browser goes once the user has signed in, or has not. */
export interface Redirection {
  readonly client: Client;
  readonly registered: PublicClient;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly separator: '?' | '#';
}

/**
 * The application that asks and its address; until both are known, nothing is sent anywhere.
 *
 * @throws SignInError to be shown to the user
 */
export function redirectionOf(tenant: Tenant, parameters: URLSearchParams): Redirection {
  const clientId = required(parameters, 'client_id').toLowerCase();
  const client = tenant.clients.find((candidate) => candidate.clientId === clientId);
  if (!client) {
    throw new SignInError(
      'noSuchApplication',
      `Application with identifier '${clientId}' was not found in the directory '${tenant.displayName}'.`,
    );
  }
  const redirectUri = required(parameters, 'redirect_uri');
  const registered = client.public;
  if (!registered?.redirectUris.some((known) => sameAddress(known, redirectUri))) {
    throw new SignInError(
      'redirectUri',
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'.`,
    );
  }
  const state = parameters.get('state') ?? undefined;
  const separator = parameters.get('response_mode') === 'fragment' ? '#' : '?';
  return { client, registered, redirectUri, state, separator };
}

/** Fact redirect-loopback: the port of a loopback address does not count. */
function sameAddress(known: string, sent: string): boolean {
  if (!URL.canParse(sent)) return false;
  const [left, right] = [new URL(known), new URL(sent)];
  if (left.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(left.hostname)) {
    left.port = '';
    right.port = '';
  }
  return left.href === right.href;
}

/** The address with an answer behind it. */
export function addressOf(
  { redirectUri, state, separator }: Redirection,
  answer: Readonly<Record<string, string>>,
): string {
  const values = new URLSearchParams({ ...answer, ...(state !== undefined && { state }) });
  const joint = separator === '?' && redirectUri.includes('?') ? '&' : separator;
  return `${redirectUri}${joint}${values.toString()}`;
}

/** @throws SignInError `missingParameter` */
export function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (value !== null && value !== '') return value;
  throw new SignInError(
    'missingParameter',
    `The request body must contain the following parameter: '${name}'.`,
  );
}
