import type { Credential } from '../../../graph/credentials/credential';
import { type GraphError, isGraphError } from '../../../graph/graph-error';
import { makeCertificate, type TestCertificate } from '../../emulator/support/certificate';
import { GROUPS, LEAST_ROLES, OTHER_TENANT_ID, PIPELINE, TENANT_ID } from '../../support/tenant';
import { never } from '../support/client';
import { Tenant } from '../support/tenant';

const { clientId, secret } = PIPELINE;
const OLD_SECRET = 'old+secret/%';

let certificate: TestCertificate;
let tenant: Tenant;
beforeAll(async () => {
  certificate = await makeCertificate(30);
  const secrets = [{ value: secret }, { value: OLD_SECRET, expires: '2020-01-01T00:00:00Z' }];
  const certificates = [certificate.certificate];
  const client = { name: 'pipeline', clientId, secrets, certificates, roles: LEAST_ROLES };
  tenant = await Tenant.open({ clients: [client] });
});
afterAll(() => tenant.close());
afterEach(() => {
  tenant.emulator.clearFaults();
});

const withSecret = (value: string, id: string = clientId): Credential => ({
  kind: 'clientSecret',
  clientId: id,
  secret: { value },
});
/** The good secret, in a file of its own: nothing that another test was given is shared. */
const inFile = (name: string): Credential => ({
  kind: 'clientSecret',
  clientId,
  secret: { path: tenant.file(name, `${secret}\n`) },
});
const withCertificate = ({ certificate: pem, privateKeyPem }: TestCertificate): Credential => ({
  kind: 'clientCertificate',
  clientId,
  certificate: { value: pem + privateKeyPem },
});
const withAssertion = (value: string): Credential => ({
  kind: 'federatedAssertion',
  clientId,
  source: { from: 'given', token: { path: tenant.file('assertion', value) } },
});

async function failureOf(credential: Credential, overrides = {}): Promise<GraphError> {
  const error: unknown = await tenant
    .tokens(credential, overrides)
    .get(never())
    .catch((thrown: unknown) => thrown);
  if (isGraphError(error)) return error;
  throw new Error(`expected a GraphError, got ${String(error)}`);
}

const tokenRequests = (): number =>
  tenant.emulator.requests.filter(({ path }) => path.endsWith('/token')).length;

describe('a token', () => {
  it.each<[string, () => Credential]>([
    ['a secret', () => withSecret(secret)],
    ['a secret of a file', () => inFile('secret')],
    ['a certificate', () => withCertificate(certificate)],
  ])('is had with %s, and says whose it is', async (_, make) => {
    const { claims } = await tenant.tokens(make()).get(never());
    expect(claims).toEqual({ tid: TENANT_ID, appId: clientId, permissions: LEAST_ROLES });
  });

  it('is asked for once, however many need it', async () => {
    const tokens = tenant.tokens(inFile('shared'));
    const before = tokenRequests();
    const first = await tokens.get(never());
    const others = await Promise.all(Array.from({ length: 5 }, () => tokens.get(never())));
    expect(new Set(others.map(({ token }) => token))).toEqual(new Set([first.token]));
    expect(tokenRequests() - before).toBe(1);
  });

  it('is asked for again once the file holds another secret', async () => {
    const path = tenant.file('rotated', OLD_SECRET);
    const tokens = tenant.tokens({ kind: 'clientSecret', clientId, secret: { path } });
    await expect(tokens.get(never())).rejects.toMatchObject({ facts: { code: 'AADSTS7000222' } });
    tenant.file('rotated', secret);
    expect((await tokens.get(never())).claims.tid).toBe(TENANT_ID);
  });
});

describe('a refused sign-in', () => {
  const unknown = '11111111-0000-4000-8000-000000000009';

  it.each<[string, () => Credential, object, string, RegExp]>([
    [
      'a wrong secret',
      () => withSecret('Wr0ng~secret'),
      {},
      'AADSTS7000215',
      /the client secret is wrong/,
    ],
    ['an expired secret', () => withSecret(OLD_SECRET), {}, 'AADSTS7000222', /has expired/],
    [
      'another application',
      () => withSecret(secret, unknown),
      {},
      'AADSTS700016',
      /no such application/,
    ],
    [
      'a federated token that is none',
      () => withAssertion('n0t.a-token'),
      {},
      'AADSTS50027',
      /malformed/,
    ],
    [
      'a huge federated token',
      () => withAssertion('h'.repeat(300_000)),
      {},
      'AADSTS50027',
      /malformed/,
    ],
    [
      'a federated token nobody trusts',
      () => withAssertion(foreignToken(0)),
      {},
      'AADSTS700211',
      /no such issuer/,
    ],
  ])('for %s says what to do, and no secret', async (_, make, overrides, code, message) => {
    const error = await failureOf(make(), overrides);
    expect(error).toMatchObject({ reason: 'signIn', facts: { code } });
    expect(error.message).toMatch(message);
    expect(error.message.length).toBeLessThan(600);
    for (const text of ['Wr0ng', OLD_SECRET, secret, 'n0t.a', 'hhhh', foreignToken(0)]) {
      expect(`${error.message}${JSON.stringify(error.facts)}`).not.toContain(text);
    }
  });

  it.each<[string, object, string, RegExp]>([
    [
      'a tenant that is not there',
      { tenantId: unknown },
      'signIn',
      /: there is no such tenant; correct tenant_id/,
    ],
    [
      'a private authority',
      { caFiles: [] },
      'unreachable',
      /from https:\/\/localhost:\d+: fetch failed: .*certificate/,
    ],
    [
      'a host that is not there',
      { authority: 'https://localhost:2' },
      'unreachable',
      /from https:\/\/localhost:2: fetch failed: .*ECONNREFUSED/,
    ],
  ])('for %s names what to correct', async (_, overrides, reason, message) => {
    const error = await failureOf(inFile('elsewhere'), overrides);
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(message);
  });

  it('for a certificate that the application does not have', async () => {
    const error = await failureOf(withCertificate(await makeCertificate(30)));
    expect(error).toMatchObject({ reason: 'signIn', facts: { code: 'AADSTS700027' } });
    expect(error.message).toMatch(/the application does not know this certificate/);
  });

  it('for an empty token file names the file', async () => {
    const { message } = await failureOf(withAssertion('\n'));
    expect(message).toMatch(/the federated token in ".*assertion" is empty/);
  });

  it.each(['poison=html', 'poison=empty', 'poison=truncated', 'poison=wrong-types', '400'])(
    'that is no answer of the sign-in service (%s) names who asked whom',
    async (fault) => {
      tenant.emulator.inject(`${fault}:path=*/token`);
      const error = await failureOf(inFile(fault));
      expect(error.reason).toBe('unreachable');
      expect(error.message).toMatch(
        /^application c11e4700-\S+ got no token for tenant 7e57e4a0-\S+ from https:\/\/localhost:\d+: /,
      );
      expect(error.message).not.toMatch(/aka\.ms/);
      expect(error.message).not.toContain(secret);
    },
  );
});

/** A token of an issuer that no application here trusts. */
function foreignToken(secondsAgo: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.parse('2100-01-01') / 1000) - secondsAgo;
  const claims = { iss: 'https://issuer.example', sub: GROUPS.staff, aud: OTHER_TENANT_ID, exp };
  return `${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}.c2lnbmF0dXJl`;
}
