import { EmulatorError } from '../../../emulator';
import { parseSeed } from '../../../emulator/seed/parse';
import { DEV, openSession } from '../support/session';

const TENANT = '0f0e0d0c-0b0a-4908-8706-050403020100';
const GROUP = 'aaaaaaaa-0000-4000-8000-000000000001';

const tenant = (more: object = {}): object => ({
  tenantId: TENANT,
  displayName: 'One',
  domain: 'one.example',
  ...more,
});
const seed = (...tenants: object[]): unknown => ({ version: 1, tenants });
const client = (more: object = {}): object => ({ name: 'desk', clientId: GROUP, ...more });

describe('a seed', () => {
  it.each<[string, unknown, string]>([
    [
      'a cloud that is none',
      seed(tenant({ cloud: 'private' })),
      '$.tenants[0].cloud is "private"; expected one of "global"|"usGovernment"|"china"',
    ],
    [
      'an authentication context that is none',
      seed(tenant({ passkeyContext: 'admins' })),
      '$.tenants[0].passkeyContext is "admins"; expected an authentication context like "c1"',
    ],
    [
      'a public client without an address',
      seed(tenant({ clients: [client({ public: { redirectUris: [], scopes: ['User.Read'] } })] })),
      '$.tenants[0].clients[0].public.redirectUris is []; expected at least one URL',
    ],
    [
      'a public client without permissions',
      seed(
        tenant({
          clients: [client({ public: { redirectUris: ['http://localhost'], scopes: [] } })],
        }),
      ),
      '$.tenants[0].clients[0].public.scopes is []; expected at least one permission',
    ],
    [
      'a public client with a secret',
      seed(
        tenant({
          clients: [
            client({
              public: { redirectUris: ['http://localhost'], scopes: ['User.Read'] },
              secrets: [{ value: 's' }],
            }),
          ],
        }),
      ),
      '$.tenants[0].clients[0].public',
    ],
    [
      'a model that stands twice',
      {
        ...(seed(tenant()) as object),
        passkeyModels: [
          { aaGuid: GROUP, model: 'Key' },
          { aaGuid: GROUP.toUpperCase(), model: 'Key 2' },
        ],
      },
      `$.passkeyModels[1].aaGuid is "${GROUP}", which $.passkeyModels[0].aaGuid already is`,
    ],
    [
      'a root that is no certificate',
      {
        ...(seed(tenant()) as object),
        passkeyModels: [{ aaGuid: GROUP, model: 'Key', roots: ['root'] }],
      },
      '$.passkeyModels[0].roots[0] is "root"; expected one PEM certificate',
    ],
  ])('with %s is refused', (_, content, words) => {
    const parse = () => parseSeed(content);
    expect(parse).toThrow(EmulatorError);
    expect(parse).toThrow(words);
  });
});

describe('the default seed', () => {
  it('knows models without roots, and has a client without a secret', async () => {
    const session = await openSession();
    const { ready, admin } = session.emulator;
    expect(
      admin.read(DEV.tenantId, 'passkeyModel', '2fc0579f-8113-47ea-b116-bb5a8db9202a'),
    ).toEqual({
      id: '2fc0579f-8113-47ea-b116-bb5a8db9202a',
      model: 'YubiKey 5 Series with NFC',
      roots: [],
    });
    const operators = ready.tenants[0]?.clients.find(({ name }) => name === 'operators');
    expect(operators).toEqual({
      name: 'operators',
      clientId: DEV.clients.operators,
      clientSecret: null,
      roles: [],
    });
    await session.close();
  });
});
