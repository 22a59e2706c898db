import { createHash, X509Certificate } from 'node:crypto';
import { compactVerify } from 'jose';
import type { Client, Tenant } from '../state/tenant';
import { type Assertion, audiences, checkWindow } from './assertion';
import { SignInError } from './codes';

/**
 * Checks an assertion signed with the key of a certificate registered for the client.
 *
 * @throws SignInError
 * @see Microsoft identity platform page Certificate credentials
 */
export async function checkCertificateAssertion(
  client: Client,
  tenant: Tenant,
  assertion: Assertion,
  authorityHost: string,
  now: Date,
): Promise<void> {
  const { claims } = assertion;
  if (!isClient(claims.iss, client) || !isClient(claims.sub, client)) {
    throw new SignInError(
      'assertionClient',
      "Client assertion application identifier doesn't match 'client_id' parameter.",
    );
  }
  const accepted = endpoints(authorityHost, tenant);
  if (!audiences(assertion).some((audience) => accepted.includes(audience.toLowerCase()))) {
    throw new SignInError(
      'assertionAudience',
      'Client assertion audience claim does not match Realm issuer.',
    );
  }
  const certificate = findCertificate(client, assertion);
  await verify(certificate, client, assertion);
  checkWindow(assertion, now);
  const { validFrom, validTo } = certificate;
  if (now < new Date(validFrom) || now > new Date(validTo)) {
    throw new SignInError(
      'assertionSignature',
      `The certificate with identifier used to sign the client assertion is expired on application. [Reason - The key used is expired., Thumbprint of key used by client: '${thumbprint(certificate)}', Found key 'Start=${validFrom}, End=${validTo}']`,
    );
  }
}

function isClient(value: string | undefined, client: Client): boolean {
  return value?.toLowerCase() === client.clientId.toLowerCase();
}

/** Entra accepts the token endpoints and the issuer of the tenant, by id or by domain. */
function endpoints(authorityHost: string, { tenantId, domain }: Tenant): readonly string[] {
  return [tenantId, domain].flatMap((name) =>
    ['/oauth2/v2.0/token', '/oauth2/token', '/v2.0', '/'].map((path) =>
      `${authorityHost}/${name}${path}`.toLowerCase(),
    ),
  );
}

function findCertificate(client: Client, { header }: Assertion): X509Certificate {
  const { x5t, 'x5t#S256': x5tS256 } = header;
  const found = client.certificates
    .map((pem) => new X509Certificate(pem))
    .find(({ raw }) => digest('sha1', raw) === x5t || digest('sha256', raw) === x5tS256);
  if (found) return found;
  throw new SignInError(
    'assertionSignature',
    `Client assertion failed signature validation. [Reason - The key was not found., Thumbprint of key used by client: '${shownThumbprint(x5t ?? x5tS256)}', configured keys are those of app '${client.clientId}']`,
  );
}

async function verify(
  certificate: X509Certificate,
  client: Client,
  { jwt }: Assertion,
): Promise<void> {
  try {
    await compactVerify(jwt, certificate.publicKey, { algorithms: ['RS256', 'PS256'] });
  } catch {
    throw new SignInError(
      'assertionSignature',
      `Client assertion failed signature validation. [Reason - The provided signature value did not match the expected signature value., Thumbprint of key used by client: '${thumbprint(certificate)}', app '${client.clientId}']`,
    );
  }
}

function digest(algorithm: 'sha1' | 'sha256', bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('base64url');
}

function thumbprint(certificate: X509Certificate): string {
  return certificate.fingerprint.replaceAll(':', '');
}

function shownThumbprint(value: unknown): string {
  return typeof value === 'string'
    ? Buffer.from(value, 'base64url').toString('hex').toUpperCase()
    : '';
}
