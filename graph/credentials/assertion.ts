import { type Dispatcher, fetch } from 'undici';
import { GraphError } from '../graph-error';
import { NoAnswer } from '../transport/no-answer';
import type { AssertionSource } from './credential';
import { readSecret } from './secret-text';

/** The audience that Entra expects of a federated token. */
const AUDIENCE = 'api://AzureADTokenExchange';
const TIMEOUT_MS = 30_000;

/**
 * Fetches a federated token.
 *
 * @throws GraphError when its issuer gives none.
 */
export async function fetchAssertion(
  source: AssertionSource,
  dispatcher: Dispatcher,
): Promise<string> {
  switch (source.from) {
    case 'given':
      return readSecret(source.token, 'federated token');
    case 'github': {
      const url = new URL(source.url);
      url.searchParams.set('audience', AUDIENCE);
      return request('GitHub', url, 'GET', source.requestToken, 'value', dispatcher);
    }
    case 'azureDevOps': {
      const url = new URL(source.url);
      url.searchParams.set('api-version', '7.1');
      url.searchParams.set('serviceConnectionId', source.serviceConnectionId);
      return request('Azure DevOps', url, 'POST', source.requestToken, 'oidcToken', dispatcher);
    }
  }
}

async function request(
  issuer: string,
  url: URL,
  method: 'GET' | 'POST',
  bearer: string,
  property: string,
  dispatcher: Dispatcher,
): Promise<string> {
  let problem: string;
  try {
    const response = await fetch(url, {
      method,
      headers: { Authorization: `Bearer ${bearer}`, Accept: 'application/json' },
      dispatcher,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = (await response.json().catch(() => null)) as Readonly<
      Record<string, unknown>
    > | null;
    const token = body?.[property];
    if (response.ok && typeof token === 'string' && token !== '') return token;
    problem = `it answered with status ${response.status}${response.ok ? ' and no token' : ''}`;
  } catch (error) {
    problem = new NoAnswer(error).message;
  }
  throw new GraphError(
    'signIn',
    `${issuer} gave no federated token at ${url.origin}: ${problem}; check that the job may request one`,
  );
}
