import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { SignJWT } from 'jose';
import forge from 'node-forge';
import type { SeedInput } from '../../../emulator';
import { makeCertificate, type TestCertificate } from '../../emulator/support/certificate';
import { ENTRA_BUNDLE } from '../../support/providers';
import { Relay } from '../../support/relay';
import { findSecrets, type Secrets } from '../../support/secret-search';
import { Bench, LEAST_ROLES, PIPELINE, TENANT_ID } from '../../support/tenant';
import { Workspace } from '../../support/workspace';
import { declaration, moduleOf } from '../fido2-method/declaration';

const WRONG_SECRET = 'Wr0ng~secret/of+nobody=&ß';
const PASSWORD = 'Pa55~of the/certificate+=&é';
const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'repo:contoso/policy:environment:production';
const AUDIENCE = 'api://AzureADTokenExchange';

const PROVIDER = join(dirname(ENTRA_BUNDLE), 'main.cjs');

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that a run left or showed, by where. */
type Traces = Map<string, Uint8Array>;

describe('a secret', () => {
  let bench: Bench;
  let relay: Relay;
  let certificate: TestCertificate;
  let assertion: string;
  let workspace: Workspace;

  beforeAll(async () => {
    certificate = await makeCertificate(30);
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k1' };
    assertion = await new SignJWT({ iss: ISSUER, sub: SUBJECT, aud: AUDIENCE })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setExpirationTime('10m')
      .sign(privateKey);
    bench = await Bench.open({
      clients: [
        {
          name: 'pipeline',
          clientId: PIPELINE.clientId,
          secrets: [{ value: PIPELINE.secret }],
          certificates: [certificate.certificate],
          federated: [
            { issuer: ISSUER, subject: SUBJECT, audience: AUDIENCE, jwks: { keys: [jwk] } },
          ] as NonNullable<SeedInput['tenants'][number]['clients']>[number]['federated'],
          roles: LEAST_ROLES,
        },
      ],
    });
    relay = await Relay.open(bench.emulator);
  });
  afterAll(async () => {
    await relay.close();
    await bench.close();
  });
  beforeEach(async () => {
    bench.reset();
    workspace = await Workspace.open({ TF_LOG: 'TRACE', TF_LOG_PATH: 'trace.log' });
    const folder = join(workspace.directory, 'bin');
    mkdirSync(folder);
    const launcher = join(folder, 'terraform-provider-entra');
    writeFileSync(launcher, `#!/bin/sh\nexec node ${PROVIDER} "$@"\n`);
    chmodSync(launcher, 0o755);
    workspace.write(
      'cli.tfrc',
      `provider_installation {\n  dev_overrides { "entra-policy/entra" = "${folder}" }\n}\n`,
    );
  });
  afterEach(() => {
    workspace.remove();
  });

  const configure = (overrides: object, attributes: object = declaration()): void => {
    workspace.write('main.tf.json', {
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: {
        entra: {
          tenant_id: TENANT_ID,
          client_id: PIPELINE.clientId,
          graph_endpoint: relay.url,
          authority_host: relay.url,
          ca_file: bench.file('relay.pem', relay.ca),
          ...overrides,
        },
      },
      ...moduleOf(attributes),
    });
  };
  /** Every secret that was in play: given ones, and those on the way to Graph. */
  const secretsInPlay = (): Secrets => {
    const sent = relay.requests.flatMap(({ headers, body }) => [
      (headers['authorization'] ?? '').replace(/^Bearer /, ''),
      new URLSearchParams(body).get('client_assertion') ?? '',
    ]);
    const distinct = [...new Set(sent)].filter((secret) => secret !== '');
    return {
      'client secret': PIPELINE.secret,
      'wrong secret': WRONG_SECRET,
      'certificate password': PASSWORD,
      // One line of many: files break it in different places.
      'private key': certificate.privateKeyPem.split('\n')[5] ?? '',
      'federated assertion': assertion,
      ...Object.fromEntries(distinct.map((secret, index) => [`sent ${index}`, secret])),
    };
  };

  const setAll = (env: Environment): void => {
    for (const [name, value] of Object.entries(env)) workspace.setEnv(name, value);
  };

  /** Takes any assertion: one that is signed for the relay is not for the emulator. */
  const signIn = async (): Promise<Relay['handle']> => {
    const token = await bench.emulator.mintToken({
      tenantId: TENANT_ID,
      clientId: PIPELINE.clientId,
      roles: LEAST_ROLES,
    });
    const body = JSON.stringify({ token_type: 'Bearer', expires_in: 3599, access_token: token });
    return ({ path, body: sent }) =>
      path.includes('/token') && sent.includes('client_assertion=')
        ? { status: 200, body }
        : undefined;
  };

  /** Creates, updates and fails, and keeps everything that can be seen of it. */
  const live = async (overrides: object, env: Environment): Promise<Traces> => {
    const traces: Traces = new Map();
    const watch = watchArguments(traces);
    const run = async (...args: string[]): Promise<number | null> => {
      const { code, stdout, stderr } = await workspace.run(...args);
      traces.set(`output of ${args.join(' ')} (${traces.size})`, Buffer.from(stdout + stderr));
      return code;
    };
    configure(overrides);
    setAll(env);
    const codes = [await run('plan', '-out=tfplan'), await run('apply', 'tfplan')];
    await run('show', '-json', 'tfplan');
    configure(overrides, declaration({ self_service_registration_allowed: false }));
    codes.push(await run('apply', '-auto-approve'), await run('show', '-json'));
    configure({ client_secret_file_path: bench.file('wrong', WRONG_SECRET) });
    relay.handle = () => undefined;
    setAll(Object.fromEntries(Object.keys(env).map((name) => [name, undefined])));
    expect(await run('plan')).toBe(1);
    clearInterval(watch);
    expect(codes).toEqual([0, 0, 0, 0]);
    return new Map([...traces, ...filesOf(workspace)]);
  };

  const ways: readonly [string, () => { arguments?: object; env?: Environment }][] = [
    [
      'client secret in a file',
      () => ({ arguments: { client_secret_file_path: bench.file('secret', PIPELINE.secret) } }),
    ],
    ['client secret in the environment', () => ({ env: { ARM_CLIENT_SECRET: PIPELINE.secret } })],
    [
      'certificate in a file',
      () => {
        const path = bench.file('pipeline.pem', pemOf(certificate));
        return { arguments: { client_certificate_path: path } };
      },
    ],
    [
      'certificate in the environment',
      () => ({
        env: { ARM_CLIENT_CERTIFICATE: pemOf(certificate) },
      }),
    ],
    [
      'certificate with a password in the environment',
      () => ({
        env: {
          ARM_CLIENT_CERTIFICATE: pkcs12Of(certificate),
          ARM_CLIENT_CERTIFICATE_PASSWORD: PASSWORD,
        },
      }),
    ],
    [
      'federated token in a file',
      () => ({
        arguments: { use_oidc: true, oidc_token_file_path: bench.file('assertion', assertion) },
      }),
    ],
    [
      'federated token in the environment',
      () => ({ env: { ARM_USE_OIDC: 'true', ARM_OIDC_TOKEN: assertion } }),
    ],
  ];

  it.each(ways)('is nowhere to be found after a run: %s', async (name, way) => {
    const { arguments: overrides = {}, env = {} } = way();
    if (name.startsWith('certificate')) relay.handle = await signIn();
    const traces = await live(overrides, env);
    const secrets = secretsInPlay();
    // The search would find nothing in nothing.
    expect([...traces.keys()]).toEqual(
      expect.arrayContaining([
        'terraform.tfstate',
        'terraform.tfstate.backup',
        'trace.log',
        'tfplan: tfplan',
        'tfplan: tfstate',
        'arguments of processes',
      ]),
    );
    expect(text(traces, 'trace.log')).toContain('Graph answered');
    expect(text(traces, 'arguments of processes')).toContain(PROVIDER);
    expect(Object.keys(secrets)).toContain('sent 0');
    const finds = [...traces].flatMap(([place, bytes]) =>
      findSecrets(bytes, secrets).map((find) => `${find} in ${place}`),
    );
    expect(finds).toEqual([]);
  });

  it('would be found in a saved plan where an argument holds it in clear', async () => {
    configure({ client_secret: PIPELINE.secret });
    await workspace.run('plan', '-out=tfplan');
    const finds = [...filesOf(workspace)].flatMap(([place, bytes]) =>
      findSecrets(bytes, { planted: PIPELINE.secret }).map(() => place),
    );
    expect(finds).toContain('tfplan: tfconfig/m-/main.tf.json');
  });
});

const pemOf = ({ certificate, privateKeyPem }: TestCertificate): string =>
  `${certificate}\n${privateKeyPem}`;

function pkcs12Of({ certificate, privateKeyPem }: TestCertificate): string {
  const { asn1, pkcs12, pki } = forge;
  const key = pki.privateKeyFromPem(privateKeyPem);
  const store = pkcs12.toPkcs12Asn1(key, pki.certificateFromPem(certificate), PASSWORD);
  return Buffer.from(asn1.toDer(store).getBytes(), 'latin1').toString('base64');
}

const text = (traces: Traces, place: string): string =>
  Buffer.from(traces.get(place) ?? []).toString('utf8');

/** Files of a workspace but the module, which holds no secret by itself; archives unpacked. */
function filesOf({ directory }: Workspace): Traces {
  const files: Traces = new Map();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.tf.json')) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    files.set(entry.name, bytes);
    if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) continue;
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      files.set(`${entry.name}: ${name}`, content);
    }
  }
  return files;
}

/** Collects the command lines of all processes, as everybody on the machine could. */
function watchArguments(traces: Traces): NodeJS.Timeout {
  const seen = new Set<string>();
  return setInterval(() => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        seen.add(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
      } catch {
        // It ended in between.
      }
    }
    traces.set('arguments of processes', Buffer.from([...seen].join('\n')));
  }, 25);
}
