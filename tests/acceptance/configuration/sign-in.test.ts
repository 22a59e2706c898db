import { AZURE_CLI, type MintClaims } from '../../../emulator';
import { makeCertificate } from '../../emulator/support/certificate';
import { type Outcome, outcomeOf, type Told } from '../../support/outcome';
import { Relay } from '../../support/relay';
import { Bench, LEAST_ROLES, OTHER_TENANT_ID, PIPELINE, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

const EXPIRED_SECRET = 'Zq8~expired.Secret';
const UNKNOWN_CLIENT = 'c11e4700-0000-4000-8000-0000000000ff';
/** A port where nobody listens; not one that fetch itself refuses. */
const NOBODY = 'https://localhost:1023';
const who = `Application ${PIPELINE.clientId} got no token for tenant ${TENANT_ID}`;

describe('signing in', () => {
  let bench: Bench;
  let relay: Relay;
  let registeredPem: string;
  const opened: Workspace[] = [];

  const pem = async (name: string, days: number, start = -1): Promise<string> => {
    const { certificate, privateKeyPem } = await makeCertificate(days, start);
    return bench.file(name, `${certificate}\n${privateKeyPem}`);
  };

  beforeAll(async () => {
    const registered = await makeCertificate(30);
    bench = await Bench.open({
      clients: [
        {
          name: 'pipeline',
          clientId: PIPELINE.clientId,
          secrets: [
            { value: PIPELINE.secret },
            { value: EXPIRED_SECRET, expires: '2020-01-01T00:00:00Z' },
          ],
          certificates: [registered.certificate],
          roles: LEAST_ROLES,
        },
      ],
    });
    registeredPem = `${registered.certificate}\n${registered.privateKeyPem}`;
    relay = await Relay.open(bench.emulator);
  });
  afterAll(async () => {
    await relay.close();
    await bench.close();
  });
  afterEach(() => {
    relay.handle = () => undefined;
    for (const workspace of opened.splice(0)) workspace.remove();
  });

  const plan = async (overrides: object): Promise<Outcome> => {
    const workspace = await bench.workspace(overrides);
    opened.push(workspace);
    workspace.write('main.tf.json', { resource: { entra_fido2_method: { this: {} } } });
    return outcomeOf(workspace, 'plan');
  };
  /** Through the relay; its CA file has a name of its own, so that no token is shared. */
  const planRelayed = (name: string, overrides: object = {}): Promise<Outcome> =>
    plan({
      graph_endpoint: relay.url,
      authority_host: relay.url,
      ca_file: bench.file(`${name}.pem`, relay.ca),
      ...overrides,
    });
  const secret = (name: string, text: string): object => ({
    client_secret_file_path: bench.file(name, text),
  });
  const certificate = (path: string): object => ({
    client_secret_file_path: null,
    client_certificate_path: path,
  });

  /** Behaviour, arguments, what is told. */
  const refused: readonly [string, () => object | Promise<object>, Omit<Told, 'at'>][] = [
    [
      'a wrong secret',
      () => secret('wrong', 'something else'),
      {
        summary: 'Sign-in failed',
        detail: `${who}: the client secret is wrong; use the value of the secret, not its id.\n\n(Graph: code AADSTS7000215)`,
      },
    ],
    [
      'an expired secret',
      () => secret('expired', EXPIRED_SECRET),
      {
        summary: 'Sign-in failed',
        detail: `${who}: the client secret has expired; create another one.\n\n(Graph: code AADSTS7000222)`,
      },
    ],
    [
      'an application that the tenant does not have',
      () => ({ client_id: UNKNOWN_CLIENT }),
      {
        summary: 'Sign-in failed',
        detail: `Application ${UNKNOWN_CLIENT} got no token for tenant ${TENANT_ID}: the tenant has no such application; correct client_id, or consent to the application there.\n\n(Graph: code AADSTS700016)`,
      },
    ],
    [
      'a certificate that the application does not know',
      async () => certificate(await pem('foreign.pem', 30)),
      {
        summary: 'Sign-in failed',
        detail: `${who}: the application does not know this certificate, or it has expired; add it to the application.\n\n(Graph: code AADSTS700027)`,
      },
    ],
    [
      'an expired certificate, without asking',
      async () => certificate(await pem('expired.pem', 5, -10)),
      {
        summary: 'Sign-in failed',
        detail: expect.stringMatching(
          /^The client certificate "CN=pipeline" is valid from .* to .*; configure one that is valid today\.$/,
        ) as string,
      },
    ],
    [
      'a secret file that is not there',
      () => ({ client_secret_file_path: '/nowhere/secret' }),
      {
        summary: 'Sign-in failed',
        detail:
          "The client secret cannot be read: ENOENT: no such file or directory, open '/nowhere/secret'; name a file that this process may read.",
      },
    ],
    [
      'no credential at all',
      () => ({ client_secret_file_path: null }),
      {
        summary: 'No credential',
        detail: expect.stringContaining('The Azure CLI cannot be used') as string,
      },
    ],
    [
      'a CA file without certificate',
      () => ({ ca_file: bench.file('no-ca.pem', 'hello') }),
      {
        summary: 'Graph could not be reached',
        detail: expect.stringContaining('expected PEM with BEGIN CERTIFICATE') as string,
      },
    ],
    [
      'a sign-in service that nobody reaches',
      () => ({ authority_host: NOBODY }),
      {
        summary: 'Graph could not be reached',
        detail: expect.stringContaining(`${who} from ${NOBODY}: `) as string,
      },
    ],
  ];

  it.each(refused)('is refused with the way out: %s', async (_, overrides, told) => {
    const { code, errors } = await plan(await overrides());
    expect(code).toBe(1);
    expect(errors).toEqual([{ ...told, at: expect.any(String) as string }]);
  });

  it.each([
    ['nobody listens', 'ECONNREFUSED', NOBODY],
    ['the name does not exist', 'ENOTFOUND', 'https://graph.invalid'],
  ])('gives up on a Graph endpoint soon where %s', async (_, problem, graph) => {
    const token = await bench.emulator.mintToken({
      tenantId: TENANT_ID,
      clientId: PIPELINE.clientId,
      roles: LEAST_ROLES,
    });
    relay.handle = tokenOf(token);
    const { code, errors } = await planRelayed(`unreachable-${problem}`, { graph_endpoint: graph });
    expect(code).toBe(1);
    expect(errors).toMatchObject([{ summary: 'Graph could not be reached' }]);
    expect(errors[0]?.detail).toContain(problem);
  });

  it('works with the registered certificate', async () => {
    const { code, errors } = await plan(certificate(bench.file('registered.pem', registeredPem)));
    expect({ code, errors }).toEqual({ code: 2, errors: [] });
  });

  /** Tokens that a wrong sign-in service gives, and why they are not used. */
  const tokens: readonly [string, MintClaims, Omit<Told, 'at'>][] = [
    [
      'of another tenant',
      { tenantId: OTHER_TENANT_ID, clientId: PIPELINE.clientId, roles: LEAST_ROLES },
      {
        summary: 'Token of another tenant',
        detail: `The token was issued by tenant ${OTHER_TENANT_ID}, but tenant_id is ${TENANT_ID}; use a credential of that tenant, or correct tenant_id.`,
      },
    ],
    [
      'of the Azure CLI',
      { tenantId: TENANT_ID, clientId: AZURE_CLI, scopes: ['Directory.AccessAsUser.All'] },
      {
        summary: 'Token of an application without policy permissions',
        detail: `The token belongs to the Azure CLI (application ${AZURE_CLI}), which Microsoft gives no policy permissions; sign in with an application of your own.`,
      },
    ],
  ];

  it.each(tokens)('sends no token %s to Graph', async (name, claims, told) => {
    relay.handle = tokenOf(await bench.emulator.mintToken(claims));
    const mark = relay.requests.length;
    const { code, errors } = await planRelayed(name);
    expect(code).toBe(1);
    expect(errors).toEqual([{ ...told, at: 'this' }]);
    expect(
      relay.requests.slice(mark).filter(({ headers }) => headers['authorization'] !== undefined),
    ).toEqual([]);
  });
});

/** A sign-in service that gives this token to everybody. */
const tokenOf =
  (token: string): Relay['handle'] =>
  ({ path }) =>
    path.includes('/oauth2/v2.0/token')
      ? {
          status: 200,
          body: JSON.stringify({ token_type: 'Bearer', expires_in: 3599, access_token: token }),
        }
      : undefined;
