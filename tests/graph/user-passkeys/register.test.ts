import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PEOPLE } from '../../support/people';
import { TENANT_ID } from '../../support/tenant';
import { never } from '../support/client';
import { PasskeyTenant } from './support';
import { encodeUrlToken } from '../../support/url-token';

const POST = 'method=POST:path=*/fido2Methods';

let tenant: PasskeyTenant;
const open = async (...given: Parameters<typeof PasskeyTenant.open>): Promise<void> => {
  tenant = await PasskeyTenant.open(...given);
};
afterEach(() => tenant.tenant.close());

/** What a registration came to. */
async function outcome(made: Parameters<PasskeyTenant['register']>[0]): Promise<string> {
  const { outcome: came, method } = await tenant.register(made);
  expect(made.isSame(method.id)).toBe(true);
  return came;
}

/** Plants a passkey behind Graph's back. */
function plant(id: string, properties: object = {}): void {
  const { admin } = tenant.tenant.emulator;
  const stored = admin.read(TENANT_ID, 'userMethods', PEOPLE.grace) as { methods: object[] };
  const method = { '@odata.type': '#microsoft.graph.fido2AuthenticationMethod', id, ...properties };
  const methods = [...stored.methods, method];
  admin.write(TENANT_ID, 'userMethods', PEOPLE.grace, { ...stored, methods } as never);
}

/** Resolves once Graph was sent a registration: what is planted then is new to its sender. */
async function sent(): Promise<void> {
  while (tenant.posts === 0) await pause(5);
}

describe('a registration', () => {
  it('looks first, sends once and reads back', async () => {
    await open();
    const made = await tenant.make();
    const mark = tenant.tenant.emulator.requests.length;
    expect(await outcome(made)).toBe('registered');
    expect(tenant.tenant.sent(mark)).toEqual([
      'POST $batch 200',
      'POST fido2Methods 201',
      'POST $batch 200',
      'POST $batch 200',
    ]);
  });

  it('does not look again where its caller has just looked', async () => {
    await open();
    const made = await tenant.make();
    const seen = await tenant.passkeys.freshList(PEOPLE.grace, never());
    const mark = tenant.tenant.emulator.requests.length;
    const { displayName, publicKeyCredential, isSame } = made;
    const passkey = { displayName, publicKeyCredential };
    await tenant.passkeys.register(PEOPLE.grace, passkey, isSame, never(), seen);
    expect(tenant.tenant.sent(mark)[0]).toBe('POST fido2Methods 201');
  });

  it('of a passkey that the user has sends nothing', async () => {
    await open();
    const made = await tenant.make();
    await tenant.register(made);
    expect(await outcome(made)).toBe('held');
    expect(tenant.posts).toBe(1);
  });

  it.each<[string, (id: Buffer) => string]>([
    ['UrlToken', encodeUrlToken],
    ['base64url', (id) => id.toString('base64url')],
    ['standard base64', (id) => id.toString('base64')],
  ])('finds what the user has under an id in %s', async (_, spell) => {
    await open();
    const made = await tenant.make();
    plant(spell(Buffer.from(made.publicKeyCredential.id, 'base64url')));
    expect(await outcome(made)).toBe('held');
    expect(tenant.posts).toBe(0);
  });

  it('that one replica does not show yet is held', async () => {
    await open({ lagMs: 60_000 });
    const made = await tenant.make();
    await tenant.register(made).catch(() => undefined);
    const outcomes = [await outcome(made), await outcome(made)];
    expect(outcomes).toEqual(['held', 'held']);
    expect(tenant.stored().filter((name) => name === made.displayName)).toHaveLength(1);
  });

  it('that is refused leaves nothing, and says why', async () => {
    await open();
    const made = await tenant.make();
    await expect(tenant.register({ ...made, displayName: 'x'.repeat(31) })).rejects.toMatchObject({
      reason: 'refused',
      facts: { status: 400 },
    });
    expect(tenant.posts).toBe(1);
  });

  it('without the permission names it', async () => {
    await open({}, { roles: ['UserAuthMethod-Passkey.Read.All'] });
    const made = { displayName: 'A', aaguid: '', publicKeyCredential: { id: 'AA' } };
    await expect(tenant.register({ ...made, isSame: () => false })).rejects.toMatchObject({
      facts: { status: 403, permissions: expect.arrayContaining([WRITE]) as unknown },
    });
  });
});

const WRITE = 'UserAuthMethod-Passkey.ReadWrite.All';

describe('a registration whose answer is lost', () => {
  it.each(['reset-after', '500:processed=true', '503:processed=true'])(
    'by %s has taken place, and is found',
    async (fault) => {
      await open();
      const made = await tenant.make();
      tenant.tenant.emulator.inject(`${fault}:${POST}:count=1`);
      expect(await outcome(made)).toBe('registered');
      expect(tenant.posts).toBe(1);
      expect(tenant.stored()).toContain(made.displayName);
    },
  );

  it.each(['reset', '500', '504'])('by %s has not, and is not sent again', async (fault) => {
    await open();
    const made = await tenant.make();
    tenant.tenant.emulator.inject(`${fault}:${POST}:count=1`);
    await expect(tenant.register(made)).rejects.toThrow(
      /0\.2 s later no list shows the passkey, and it was not sent again/,
    );
    expect(tenant.posts).toBe(1);
    expect(tenant.stored()).not.toContain(made.displayName);
    expect(await outcome(made)).toBe('registered');
  });

  it('is found by its name, model and time where the id is of another kind', async () => {
    await open();
    const made = await tenant.make();
    tenant.tenant.emulator.inject(`reset-after:${POST}:count=1`);
    const { method } = await tenant.register(made, () => false);
    expect(method.displayName).toBe(made.displayName);
    expect(tenant.posts).toBe(1);
  });

  it.each([
    ['of another name', { displayName: 'Other' }],
    ['of another model', { aaGuid: 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0' }],
    ['that is older', { createdDateTime: '2020-01-01T00:00:00Z' }],
    ['without a time', { createdDateTime: null }],
  ])('is not taken to be one %s', async (_, difference) => {
    await open({}, { boundMs: 600 });
    const made = await tenant.make();
    tenant.tenant.emulator.inject(`reset:${POST}:count=1`);
    const registering = tenant.register(made, () => false);
    const { displayName, aaguid: aaGuid } = made;
    const createdDateTime = new Date().toISOString();
    void sent().then(() => {
      plant('other0', { displayName, aaGuid, createdDateTime, ...difference });
    });
    await expect(registering).rejects.toThrow(/no list shows the passkey/);
  });

  it('is ambiguous where two passkeys are alike, and both are named', async () => {
    await open({}, { boundMs: 2_000 });
    const made = await tenant.make();
    tenant.tenant.emulator.inject(`reset:${POST}:count=1`);
    const registering = tenant.register(made, () => false);
    const { displayName, aaguid: aaGuid } = made;
    const ids = [randomBytes(16), randomBytes(16)].map(encodeUrlToken);
    void sent().then(() => {
      for (const id of ids) {
        plant(id, { displayName, aaGuid, createdDateTime: new Date().toISOString() });
      }
    });
    await expect(registering).rejects.toThrow(`2 new passkeys of this name and model: ${ids[0]}`);
  });

  it('and cannot be looked for is said to be unsettled', async () => {
    await open();
    const made = await tenant.make();
    tenant.tenant.emulator.inject(`reset-after:${POST}:count=1`);
    tenant.tenant.emulator.inject('403:path=*/$batch:skip=1');
    await expect(tenant.register(made)).rejects.toThrow(/reading it back failed as well/);
    tenant.tenant.emulator.clearFaults();
    expect(await outcome(made)).toBe('held');
  });
});

describe('a registration that Graph throttles', () => {
  it('is sent again, as nothing happened', async () => {
    await open();
    const made = await tenant.make();
    tenant.tenant.emulator.inject(`429:retry-after=0:${POST}:count=1`);
    expect(await outcome(made)).toBe('registered');
    expect(tenant.posts).toBe(2);
    expect(tenant.stored().filter((name) => name === made.displayName)).toHaveLength(1);
  });

  it('for good ends with nothing registered', async () => {
    await open();
    const made = await tenant.make();
    tenant.tenant.emulator.inject(`429:retry-after=0:${POST}`);
    await expect(tenant.register(made)).rejects.toMatchObject({ facts: { status: 429 } });
    expect(tenant.stored()).not.toContain(made.displayName);
  });
});
