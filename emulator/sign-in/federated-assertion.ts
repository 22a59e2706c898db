import { compactVerify, createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet } from 'jose';
import type { Client, FederatedCredential } from '../state/tenant';
import { reason } from '../system-error';
import { type Assertion, audiences, checkWindow } from './assertion';
import { SignInError } from './codes';

const HINT =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.';

/**
 * Checks a token of another issuer against the client's federated credentials.
 *
 * @throws SignInError naming what did not match: issuer, subject, audience or signature
 * @see Microsoft identity platform page Workload identity federation
 */
export async function checkFederatedAssertion(
  client: Client,
  assertion: Assertion,
  now: Date,
): Promise<void> {
  const credential = match(client.federated, assertion);
  try {
    await compactVerify(assertion.jwt, keysOf(credential));
  } catch (cause) {
    throw new SignInError(
      'assertionSignature',
      `Client assertion failed signature validation. [Reason - The key was not found or did not verify (${reason(cause)}), issuer '${credential.issuer}']`,
    );
  }
  checkWindow(assertion, now);
}

/** Matching is exact, case included. */
function match(credentials: readonly FederatedCredential[], assertion: Assertion) {
  const { iss = '', sub = '' } = assertion.claims;
  const ofIssuer = credentials.filter(({ issuer }) => issuer === iss);
  if (ofIssuer.length === 0) throw missing('federatedIssuer', 'issuer', iss);
  const ofSubject = ofIssuer.filter(({ subject }) => subject === sub);
  if (ofSubject.length === 0) throw missing('federatedSubject', 'subject', sub);
  const found = ofSubject.find(({ audience }) => audiences(assertion).includes(audience));
  if (!found) throw missing('federatedAudience', 'audience', audiences(assertion).join(', '));
  return found;
}

function missing(
  problem: 'federatedIssuer' | 'federatedSubject' | 'federatedAudience',
  part: string,
  value: string,
): SignInError {
  return new SignInError(
    problem,
    `No matching federated identity record found for presented assertion ${part} '${value}'. ${HINT}`,
  );
}

function keysOf({ jwks, jwksUri, issuer }: FederatedCredential) {
  if (jwks) return createLocalJWKSet(jwks as unknown as JSONWebKeySet);
  return createRemoteJWKSet(new URL(jwksUri ?? `${issuer}/.well-known/jwks`));
}
