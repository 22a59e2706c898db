/** The emulator judged by clients of Microsoft: its identity library and its Graph client. */
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  type TokenCredential,
} from '@azure/identity';
import { type Client, GraphError, PageIterator } from '@microsoft/microsoft-graph-client';
import { SignJWT } from 'jose';
import { Agent } from 'undici';
import { type Emulator, startEmulator } from '../../../emulator';
import type { JsonObject } from '../../../emulator/json';
import { makeCertificate } from '../support/certificate';
import { AAGUID, profile } from '../support/fido2';
import { removeFolders, temporaryFolder } from '../support/folder';
import { graphClient } from '../support/graph-client';
import { FIDO2, FIDO2_TYPE } from '../support/session';

const TENANT = '0f0e0d0c-0b0a-4908-8706-050403020100';
const CLIENT = 'aaaaaaaa-0000-4000-8000-000000000001';
const federation = generateKeyPairSync('rsa', { modulusLength: 2048 });

let emulator: Emulator;
let agent: Agent;
let certificatePath: string;

beforeAll(async () => {
  const { certificate, privateKeyPem } = await makeCertificate(30);
  certificatePath = join(temporaryFolder(), 'pipeline.pem');
  writeFileSync(certificatePath, `${certificate}\n${privateKeyPem}`);
  const jwk = {
    ...federation.publicKey.export({ format: 'jwk' }),
    kid: 'k',
  } as unknown as JsonObject;
  const groups = Array.from({ length: 7 }, (_, index) => ({
    id: `bbbbbbbb-0000-4000-8000-00000000000${index}`,
    displayName: `Group ${index}`,
  }));
  emulator = await startEmulator({
    seed: {
      version: 1,
      tenants: [
        {
          tenantId: TENANT,
          displayName: 'Judged',
          domain: 'judged.example',
          groups,
          clients: [
            {
              name: 'pipeline',
              clientId: CLIENT,
              secrets: [{ value: 'a secret' }],
              certificates: [certificate],
              federated: [{ issuer: 'https://ci.example', subject: 'main', jwks: { keys: [jwk] } }],
              roles: ['Policy.ReadWrite.AuthenticationMethod', 'Directory.Read.All'],
            },
          ],
        },
      ],
    },
  });
  agent = new Agent({ connect: { ca: readFileSync(emulator.ready.caFile) } });
});
afterAll(async () => {
  await agent.destroy();
  await emulator.close();
  removeFolders();
});
afterEach(() => {
  emulator.clearFaults();
});

function authority() {
  return {
    authorityHost: emulator.ready.authorityHost,
    disableInstanceDiscovery: true,
    tlsOptions: { ca: readFileSync(emulator.ready.caFile) },
  };
}

function graph(
  credential: TokenCredential = new ClientSecretCredential(TENANT, CLIENT, 'a secret', authority()),
): Client {
  return graphClient(emulator.ready.graphEndpoint, agent, credential);
}

const federatedToken = (subject: string): Promise<string> =>
  new SignJWT({ iss: 'https://ci.example', sub: subject, aud: 'api://AzureADTokenExchange' })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setExpirationTime('5m')
    .sign(federation.privateKey);

describe('@azure/identity', () => {
  const credentials: [string, () => TokenCredential][] = [
    [
      'ClientSecretCredential',
      () => new ClientSecretCredential(TENANT, CLIENT, 'a secret', authority()),
    ],
    [
      'ClientCertificateCredential',
      () => new ClientCertificateCredential(TENANT, CLIENT, { certificatePath }, authority()),
    ],
    [
      'ClientAssertionCredential',
      () =>
        new ClientAssertionCredential(TENANT, CLIENT, () => federatedToken('main'), authority()),
    ],
  ];

  it.each(credentials)('%s gets a token that Graph accepts', async (_, credential) => {
    const configuration = (await graph(credential()).api(FIDO2).get()) as JsonObject;
    expect(configuration).toMatchObject({ id: 'Fido2', state: 'enabled' });
  });

  const failures: [string, TokenCredential | (() => TokenCredential), number][] = [
    [
      'a wrong secret',
      () => new ClientSecretCredential(TENANT, CLIENT, 'wrong', authority()),
      7000215,
    ],
    [
      'an unknown application',
      () => new ClientSecretCredential(TENANT, TENANT, 'a secret', authority()),
      700016,
    ],
    [
      'an unknown subject',
      () =>
        new ClientAssertionCredential(TENANT, CLIENT, () => federatedToken('other'), authority()),
      700213,
    ],
  ];

  it.each(failures)('reports %s with its number', async (_, credential, number) => {
    const wrong = typeof credential === 'function' ? credential() : credential;
    await expect(wrong.getToken(`${emulator.ready.graphEndpoint}/.default`)).rejects.toThrow(
      `AADSTS${number}`,
    );
  });

  it('reports an unknown tenant', async () => {
    const credential = new ClientSecretCredential(CLIENT, CLIENT, 'a secret', authority());
    await expect(credential.getToken(`${emulator.ready.graphEndpoint}/.default`)).rejects.toThrow();
  });
});

describe('@microsoft/microsoft-graph-client', () => {
  it('changes the passkey method and reads it back', async () => {
    const client = graph();
    const keyRestrictions = { isEnforced: true, enforcementType: 'allow', aaGuids: [AAGUID] };
    await client
      .api(FIDO2)
      .patch({ '@odata.type': FIDO2_TYPE, passkeyProfiles: [profile({ keyRestrictions })] });
    expect(await client.api(FIDO2).version('beta').get()).toMatchObject({
      passkeyProfiles: [{ keyRestrictions }],
    });
  });

  it('gets a GraphError with code, status and request id', async () => {
    const failed: unknown = await graph()
      .api(FIDO2)
      .patch({ '@odata.type': FIDO2_TYPE, passkeyProfiles: [] })
      .catch((error: unknown) => error);
    if (!(failed instanceof GraphError)) throw new Error('expected a GraphError');
    expect(failed).toMatchObject({ statusCode: 400, code: 'badRequest' });
    expect(failed.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('waits as Retry-After says and tries again', async () => {
    emulator.inject('429:method=GET:count=1:retry-after=1');
    const started = performance.now();
    expect(await graph().api(FIDO2).get()).toMatchObject({ id: 'Fido2' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(950);
  });

  it('follows pages with its iterator', async () => {
    const client = graph();
    const first = (await client
      .api('/groups')
      .top(3)
      .select('id,displayName')
      .get()) as ConstructorParameters<typeof PageIterator>[1];
    const names: string[] = [];
    const iterator = new PageIterator(client, first, ({ displayName }: { displayName: string }) => {
      names.push(displayName);
      return true;
    });
    await iterator.iterate();
    expect(names).toEqual(Array.from({ length: 7 }, (_, index) => `Group ${index}`));
  });

  it('posts a batch', async () => {
    const requests = [{ id: '1', method: 'GET', url: FIDO2 }];
    expect(await graph().api('/$batch').post({ requests })).toMatchObject({
      responses: [{ id: '1', status: 200, body: { id: 'Fido2' } }],
    });
  });
});
