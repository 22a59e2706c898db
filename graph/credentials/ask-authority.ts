import { fetch } from 'undici';
import { NoAnswer } from '../transport/no-answer';
import type { Authority } from './token-credential';

const TIMEOUT_MS = 10_000;

/** What the identity library says of a wrong tenant, a private authority and a dead network alike. */
const UNEXPLAINED = /\b(?:endpoints_resolution_error|network_error)\b/;

/** Finds out why the identity library got nowhere, by asking the sign-in service itself. */
export async function findReason(error: unknown, authority: Authority): Promise<unknown> {
  if (!(error instanceof Error) || !UNEXPLAINED.test(error.message)) return error;
  return new Error(await askAuthority(authority), { cause: error });
}

async function askAuthority({ host, tenantId, dispatcher }: Authority): Promise<string> {
  const url = `${host}/${tenantId}/v2.0/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, {
      dispatcher,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const [reason] = /AADSTS\d+: [^"\\]*/.exec(await response.text()) ?? [];
    if (reason !== undefined) return reason;
    return response.ok
      ? 'something else may have answered in its place'
      : `it answered with status ${response.status}`;
  } catch (error) {
    return new NoAnswer(error).message;
  }
}
