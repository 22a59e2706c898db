import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { AZURE_CLI } from '../../../emulator';
import { text } from '../../../emulator/json';
import { good, ISSUER, openTokenTenant, SUBJECT, type TokenTenant } from '../support/token-tenant';
import type { Answer } from '../support/session';

let t: TokenTenant;
beforeAll(async () => {
  t = await openTokenTenant();
});
afterAll(() => t.close());

describe('a refused token request', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const past = Math.floor(Date.now() / 1000) - 400;

  const cases: [string, number, number, string, () => Promise<Answer>][] = [
    [
      'an unknown tenant',
      90002,
      400,
      'invalid_request',
      () => t.post(good, { tenant: randomUUID() }),
    ],
    [
      'an unknown application',
      700016,
      400,
      'unauthorized_client',
      () => t.post({ ...good, client_id: randomUUID() }),
    ],
    ['a wrong secret', 7000215, 401, 'invalid_client', () => t.post({ client_secret: 'wrong' })],
    [
      'an expired secret',
      7000222,
      401,
      'invalid_client',
      () => t.post({ client_secret: 'old+secret/%' }),
    ],
    ['no credential', 7000216, 401, 'invalid_client', () => t.post({})],
    ['no client id', 900144, 400, 'invalid_request', () => t.post({ ...good, client_id: '' })],
    ['no grant type', 900144, 400, 'invalid_request', () => t.post({ ...good, grant_type: '' })],
    ['no scope', 900144, 400, 'invalid_request', () => t.post({ ...good, scope: '' })],
    [
      'another grant type',
      70003,
      400,
      'unsupported_grant_type',
      () => t.post({ ...good, grant_type: 'password' }),
    ],
    [
      'a delegated scope',
      1002012,
      400,
      'invalid_scope',
      () => t.post({ ...good, scope: 'User.Read' }),
    ],
    [
      'two scopes',
      1002012,
      400,
      'invalid_scope',
      () => t.post({ ...good, scope: 'a/.default b/.default' }),
    ],
    [
      'the real Graph as resource',
      500011,
      400,
      'invalid_resource',
      () => t.post({ ...good, scope: 'https://graph.microsoft.com/.default' }),
    ],
    [
      'policy scopes for the Azure CLI',
      65002,
      400,
      'invalid_request',
      () =>
        t.post({
          client_id: AZURE_CLI,
          scope: 'https://graph.microsoft.com/Policy.ReadWrite.AuthenticationMethod',
        }),
    ],
    [
      'an assertion that is no JWT',
      50027,
      400,
      'invalid_request',
      () => t.postAssertion(Promise.resolve('abc')),
    ],
    [
      'an unknown certificate',
      700027,
      401,
      'invalid_client',
      () => t.postAssertion(t.assertion(t.unknown)),
    ],
    [
      'an expired certificate',
      700027,
      401,
      'invalid_client',
      () => t.postAssertion(t.assertion(t.expired)),
    ],
    [
      'a forged signature',
      700027,
      401,
      'invalid_client',
      () => t.postAssertion(t.assertion(t.unknown, {}, { x5t: t.registered.x5t })),
    ],
    [
      'an assertion of the past',
      700024,
      401,
      'invalid_client',
      () => t.postAssertion(t.assertion(t.registered, { exp: past })),
    ],
    [
      'an assertion of the future',
      700024,
      401,
      'invalid_client',
      () => t.postAssertion(t.assertion(t.registered, { nbf: past + 10_000 })),
    ],
    [
      'an assertion for another audience',
      700023,
      401,
      'invalid_client',
      () =>
        t.postAssertion(t.assertion(t.registered, { aud: 'https://login.microsoftonline.com' })),
    ],
    [
      'an assertion of another subject',
      700021,
      401,
      'invalid_client',
      () => t.postAssertion(t.assertion(t.registered, { sub: 'someone' })),
    ],
    [
      'an unknown issuer',
      700211,
      401,
      'invalid_client',
      () => t.postAssertion(t.federated({ iss: `${ISSUER}/` })),
    ],
    [
      'an unknown subject',
      700213,
      401,
      'invalid_client',
      () => t.postAssertion(t.federated({ sub: SUBJECT.toUpperCase() })),
    ],
    [
      'an unknown federated audience',
      700212,
      401,
      'invalid_client',
      () => t.postAssertion(t.federated({ aud: 'api://other' })),
    ],
    [
      'a federated assertion signed by another key',
      700027,
      401,
      'invalid_client',
      () => t.postAssertion(t.federated({}, other.privateKey)),
    ],
    [
      'an issuer whose keys cannot be read',
      700027,
      401,
      'invalid_client',
      () => t.postAssertion(t.federated({ iss: 'https://gone.example', sub: 'unreachable' })),
    ],
    [
      'an expired federated assertion',
      700024,
      401,
      'invalid_client',
      () => t.postAssertion(t.federated({ exp: past })),
    ],
  ];

  it.each(cases)('for %s has number %d', async (_, number, status, error, run) => {
    const answer = await run();
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error, error_codes: [number] });
    const [description, trace, correlation, timestamp] = [
      'error_description',
      'trace_id',
      'correlation_id',
      'timestamp',
    ].map((name) => text(answer.body, name));
    expect(description).toMatch(new RegExp(`^AADSTS${number}: `));
    expect(description).toContain(
      `Trace ID: ${trace ?? ''} Correlation ID: ${correlation ?? ''} Timestamp: ${timestamp ?? ''}`,
    );
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/);
    expect(answer.body['error_uri']).toBe(
      `${t.session.emulator.ready.authorityHost}/error?code=${number}`,
    );
  });

  it('never repeats the secret in the answer or the log', async () => {
    const answer = await t.post(
      { client_secret: 'wrong-and-secret' },
      { query: '?client_secret=wrong-and-secret' },
    );
    expect(answer.text).not.toContain('wrong-and-secret');
    expect(JSON.stringify(t.session.emulator.requests)).not.toContain('wrong-and-secret');
  });
});
