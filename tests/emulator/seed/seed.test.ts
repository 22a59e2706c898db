import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmulatorError, type SeedInput, startEmulator } from '../../../emulator';
import { parseSeed, readSeedFile } from '../../../emulator/seed/parse';
import { removeFolders, temporaryFolder } from '../support/folder';

const TENANT = '0f0e0d0c-0b0a-4908-8706-050403020100';
const OTHER = '1f0e0d0c-0b0a-4908-8706-050403020100';
const GROUP = 'aaaaaaaa-0000-4000-8000-000000000001';

afterAll(removeFolders);

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof EmulatorError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('expected an EmulatorError');
}

const tenant = (more: object = {}): object => ({
  tenantId: TENANT,
  displayName: 'One',
  domain: 'one.example',
  ...more,
});
const seed = (...tenants: object[]): unknown => ({ version: 1, tenants });
const client = (more: object = {}): object => ({ name: 'pipeline', clientId: GROUP, ...more });

describe('a seed', () => {
  it.each<[string, unknown, string]>([
    ['no object', 'all', '$ is "all"; expected object'],
    ['no version', { tenants: [tenant()] }, '$.version is missing; expected 1'],
    ['another version', { version: 2, tenants: [tenant()] }, '$.version is 2; expected 1'],
    ['no tenants', { version: 1, tenants: [] }, '$.tenants is []; expected at least one tenant'],
    [
      'an unknown property',
      { ...(seed(tenant()) as object), users: [] },
      '$.users is not a property of the seed contract; remove it or correct its name',
    ],
    [
      'an unknown property of a tenant',
      seed(tenant({ region: 'EU' })),
      '$.tenants[0].region is not a property',
    ],
    [
      'a tenant id that is no GUID',
      seed(tenant({ tenantId: 'one' })),
      '$.tenants[0].tenantId is "one"; expected a GUID',
    ],
    [
      'no display name',
      seed({ tenantId: TENANT, domain: 'one.example' }),
      '$.tenants[0].displayName is missing; expected string',
    ],
    [
      'a domain with blanks',
      seed(tenant({ domain: 'one example' })),
      '$.tenants[0].domain is "one example"; expected a domain like',
    ],
    [
      'an unknown preset',
      seed(tenant({ passkeyProfiles: 'modern' })),
      '$.tenants[0].passkeyProfiles is "modern"; expected one of "optedIn"|"legacy"|"microsoftManaged2026"',
    ],
    ['a text as fido2', seed(tenant({ fido2: 'on' })), '$.tenants[0].fido2 is "on"'],
    [
      'a group name of the wrong type',
      seed(tenant({ groups: [{ id: GROUP, displayName: 7 }] })),
      '$.tenants[0].groups[0].displayName is 7; expected string',
    ],
    [
      'a certificate that is no PEM',
      seed(tenant({ clients: [client({ certificates: ['MIIB'] })] })),
      '$.tenants[0].clients[0].certificates[0] is "MIIB"; expected one PEM certificate',
    ],
    [
      'a federated credential without keys',
      seed(
        tenant({
          clients: [client({ federated: [{ issuer: 'https://a.example', subject: 's' }] })],
        }),
      ),
      'expected exactly one of jwks and jwksUri',
    ],
    [
      'an expiry that is no date',
      seed(tenant({ clients: [client({ secrets: [{ value: 'x', expires: 'soon' }] })] })),
      '$.tenants[0].clients[0].secrets[0].expires is a string',
    ],
    [
      'two tenants with one id',
      seed(tenant(), tenant({ domain: 'two.example' })),
      `$.tenants[1].tenantId is "${TENANT}", which $.tenants[0].tenantId already is; expected each id once; change one of them`,
    ],
    [
      'two tenants with one id in different case',
      seed(tenant(), tenant({ tenantId: TENANT.toUpperCase(), domain: 'two.example' })),
      '$.tenants[1].tenantId',
    ],
    [
      'two tenants with one domain',
      seed(tenant(), tenant({ tenantId: OTHER, domain: 'ONE.example' })),
      '$.tenants[1].domain',
    ],
    [
      'two clients with one id',
      seed(tenant({ clients: [client(), client({ name: 'b' })] })),
      '$.tenants[0].clients[1].clientId',
    ],
    [
      'two clients with one name',
      seed(tenant({ clients: [client(), client({ clientId: OTHER })] })),
      '$.tenants[0].clients[1].name is "pipeline"',
    ],
    [
      'two groups with one id',
      seed(
        tenant({
          groups: [
            { id: GROUP, displayName: 'a' },
            { id: GROUP, displayName: 'b' },
          ],
        }),
      ),
      '$.tenants[0].groups[1].id',
    ],
    [
      'a user and a group with one id',
      seed(
        tenant({
          users: [{ id: GROUP, displayName: 'a' }],
          groups: [{ id: GROUP, displayName: 'b' }],
        }),
      ),
      '$.tenants[0].groups[0].id is',
    ],
    [
      'a member that nobody is',
      seed(tenant({ groups: [{ id: GROUP, displayName: 'a', members: [OTHER] }] })),
      `$.tenants[0].groups[0].members[0] is "${OTHER}"; expected the id of a user`,
    ],
    [
      '__proto__ as a property',
      JSON.parse(
        `{"version":1,"tenants":[{"tenantId":"${TENANT}","displayName":"One","domain":"one.example","__proto__":{"roles":[]}}]}`,
      ),
      '$.tenants[0].__proto__ is not a property that a seed can have',
    ],
    [
      '__proto__ in a live object',
      JSON.parse(
        `{"version":1,"tenants":[{"tenantId":"${TENANT}","displayName":"One","domain":"one.example","fido2":{"a":[{"__proto__":1}]}}]}`,
      ),
      '$.tenants[0].fido2.a[0].__proto__',
    ],
    [
      'constructor in a live object',
      seed(tenant({ fido2: { constructor: {} } })),
      'expected property names other than __proto__, constructor and prototype',
    ],
  ])('with %s is refused', (_, content, words) => {
    expect(problem(() => parseSeed(content))).toContain('invalid-seed: seed: ');
    expect(problem(() => parseSeed(content))).toContain(words);
  });

  it('may have guests, whose names have #EXT# in them', () => {
    const userPrincipalName = 'ada_fabrikam.com#EXT#@one.example';
    const guest = { id: OTHER, displayName: 'Ada', userType: 'Guest', userPrincipalName };
    const [parsed] = parseSeed(seed(tenant({ users: [guest] }))).tenants;
    expect(parsed?.users[0]).toMatchObject({ userPrincipalName });
  });

  it('never shows a secret in a message', () => {
    const content = seed(
      tenant({
        clients: [client({ secrets: [{ value: 'hunter2', expires: 'hunter2' }, { value: 7 }] })],
      }),
    );
    expect(problem(() => parseSeed(content))).not.toContain('hunter2');
  });

  it('may fix secrets, name several credentials, and leave a secret to the emulator', async () => {
    const content: SeedInput = {
      version: 1,
      tenants: [
        {
          tenantId: TENANT,
          displayName: 'One',
          domain: 'one.example',
          clients: [
            {
              name: 'fixed',
              clientId: GROUP,
              secrets: [
                { value: 'gone', expires: '2020-01-01T00:00:00Z' },
                { value: 'fixed-secret' },
              ],
              roles: ['Policy.Read.All'],
            },
            { name: 'made', clientId: OTHER },
            {
              name: 'federated',
              clientId: TENANT,
              federated: [
                { issuer: 'https://a.example', subject: 's', jwksUri: 'https://a.example/keys' },
              ],
            },
          ],
        },
      ],
    };
    const emulator = await startEmulator({ seed: content });
    const { graphEndpoint, ...ready } = emulator.ready;
    await emulator.close();
    expect(Object.keys(emulator.ready)).toEqual([
      'graphEndpoint',
      'authorityHost',
      'metadataHost',
      'caFile',
      'tenants',
    ]);
    expect(graphEndpoint).toMatch(/^https:\/\/localhost:\d+$/);
    expect(ready.tenants).toEqual([
      {
        tenantId: TENANT,
        displayName: 'One',
        clients: [
          {
            name: 'fixed',
            clientId: GROUP,
            clientSecret: 'fixed-secret',
            roles: ['Policy.Read.All'],
          },
          {
            name: 'made',
            clientId: OTHER,
            clientSecret: expect.stringMatching(/^[\w-]{40}$/) as string,
            roles: [],
          },
          { name: 'federated', clientId: TENANT, clientSecret: null, roles: [] },
        ],
      },
    ]);
  });
});

describe('a seed file', () => {
  const file = (content: string): string => {
    const path = join(temporaryFolder(), 'seed.json');
    writeFileSync(path, content);
    return path;
  };

  it('is read, with a byte order mark too', () => {
    expect(readSeedFile(file(`\uFEFF${JSON.stringify(seed(tenant()))}`)).tenants).toHaveLength(1);
  });

  it('that is missing is refused, naming it', () => {
    expect(problem(() => readSeedFile('/nowhere/seed.json'))).toMatch(
      /seed file "\/nowhere\/seed.json" cannot be read \(ENOENT.*\); expected a JSON seed of version 1; check the path and the file$/,
    );
  });

  it('that is no JSON is refused, naming it', () => {
    const path = file('{"version": 1,');
    expect(problem(() => readSeedFile(path))).toContain(`seed file "${path}" cannot be read`);
  });

  it('of 17 MB is refused before it is parsed', () => {
    const path = file(' '.repeat(17 * 1024 * 1024));
    expect(problem(() => readSeedFile(path))).toContain(
      '17825792 bytes; expected at most 16777216',
    );
  });

  it('with a mistake is refused, naming file and place', () => {
    const path = file(JSON.stringify(seed(tenant({ domain: 5 }))));
    expect(problem(() => readSeedFile(path))).toContain(
      `seed file "${path}": $.tenants[0].domain is 5; expected string`,
    );
  });
});
