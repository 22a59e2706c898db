import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JWTPayload, SignJWT } from 'jose';
import { fetch } from 'undici';
import type { SeedInput } from '../../../emulator';
import type { JsonObject } from '../../../emulator/json';
import { makeCertificate, type TestCertificate } from './certificate';
import { type Answer, openSession, type Session } from './session';

export const TENANT = '0f0e0d0c-0b0a-4908-8706-050403020100';
export const DOMAIN = 'tokens.example';
export const CLIENT = 'aaaaaaaa-0000-4000-8000-000000000001';
export const ISSUER = 'https://token.actions.githubusercontent.com';
export const SUBJECT = 'repo:fabrikam/policy:environment:production';
export const AUDIENCE = 'api://AzureADTokenExchange';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Parameters that prove the client. */
export const good = { client_secret: 'right:secret & more' };

interface PostOptions {
  readonly tenant?: string;
  readonly headers?: Record<string, string>;
  readonly query?: string;
}

/** A tenant with one client that has every kind of credential. */
export interface TokenTenant {
  readonly session: Session;
  readonly registered: TestCertificate;
  readonly expired: TestCertificate;
  readonly unknown: TestCertificate;
  /** Posts to the token endpoint; an empty parameter is left out. */
  post(parameters: Record<string, string>, options?: PostOptions): Promise<Answer>;
  postAssertion(jwt: Promise<string>): Promise<Answer>;
  assertion(
    certificate: TestCertificate,
    claims?: JWTPayload,
    header?: Record<string, string>,
    alg?: string,
  ): Promise<string>;
  federated(claims?: JWTPayload, key?: KeyObject): Promise<string>;
  close(): Promise<void>;
}

export async function openTokenTenant(): Promise<TokenTenant> {
  const federation = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const jwk = { ...createPublicKey(federation).export({ format: 'jwk' }), kid: 'k1' };
  const keys = { keys: [jwk as unknown as JsonObject] };
  const issuer = createServer((_, response) => response.end(JSON.stringify(keys)));
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  const served = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/keys`;
  const [registered, expired, unknown] = await Promise.all([
    makeCertificate(30),
    makeCertificate(5, -10),
    makeCertificate(30),
  ]);
  const certificates = [registered.certificate, expired.certificate];
  const session = await openSession({ seed: seed(certificates, keys, served) }, TENANT);
  const post: TokenTenant['post'] = (parameters, options) => postForm(session, parameters, options);
  return {
    session,
    registered,
    expired,
    unknown,
    post,
    postAssertion: async (jwt) =>
      post({ client_assertion_type: ASSERTION_TYPE, client_assertion: await jwt }),
    assertion: (certificate, claims = {}, header = { x5t: certificate.x5t }, alg = 'RS256') => {
      const seconds = Math.floor(Date.now() / 1000);
      const aud = `${session.emulator.ready.authorityHost}/${TENANT}/oauth2/v2.0/token`;
      const window = { nbf: seconds - 10, exp: seconds + 300, jti: randomUUID() };
      return new SignJWT({ iss: CLIENT, sub: CLIENT, aud, ...window, ...claims })
        .setProtectedHeader({ alg, ...header })
        .sign(certificate.privateKey);
    },
    federated: (claims = {}, key = federation) => {
      const exp = Math.floor(Date.now() / 1000) + 300;
      return new SignJWT({ iss: ISSUER, sub: SUBJECT, aud: AUDIENCE, exp, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .sign(key);
    },
    close: async () => {
      await session.close();
      await new Promise((resolve) => issuer.close(resolve));
    },
  };
}

function seed(certificates: string[], jwks: { keys: JsonObject[] }, jwksUri: string): SeedInput {
  return {
    version: 1,
    tenants: [
      {
        tenantId: TENANT,
        displayName: 'Tokens',
        domain: DOMAIN,
        clients: [
          {
            name: 'pipeline',
            clientId: CLIENT,
            secrets: [
              { value: 'old+secret/%', expires: '2020-01-01T00:00:00Z' },
              { value: good.client_secret },
            ],
            certificates,
            federated: [
              { issuer: ISSUER, subject: SUBJECT, audience: AUDIENCE, jwks },
              { issuer: 'https://keys.example', subject: 'served', jwksUri },
              {
                issuer: 'https://gone.example',
                subject: 'unreachable',
                jwksUri: 'http://127.0.0.1:9/keys',
              },
            ],
            roles: ['Policy.Read.All'],
          },
        ],
      },
    ],
  };
}

async function postForm(
  session: Session,
  parameters: Record<string, string>,
  { tenant = TENANT, headers = {}, query = '' }: PostOptions = {},
): Promise<Answer> {
  const { graphEndpoint, authorityHost } = session.emulator.ready;
  const all = {
    grant_type: 'client_credentials',
    client_id: CLIENT,
    scope: `${graphEndpoint}/.default`,
    ...parameters,
  };
  const response = await fetch(`${authorityHost}/${tenant}/oauth2/v2.0/token${query}`, {
    method: 'POST',
    dispatcher: session.agent,
    headers,
    body: new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers as unknown as Headers,
    text,
    body: JSON.parse(text) as JsonObject,
  };
}
