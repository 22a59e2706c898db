import { UserMethods } from '../../../graph/user-methods';
import { GatheredReads } from '../../../graph/gathered-reads';
import { UserPasskeys } from '../../../graph/user-passkeys/user-passkeys';
import { MODELS, PEOPLE } from '../../support/people';
import { clientOf, never } from '../support/client';
import { Peer } from '../support/peer';
import { PasskeyTenant } from './support';

const NOBODY = '05e40000-0000-4000-8000-00000000ffff';

let tenant: PasskeyTenant;
const open = async (...given: Parameters<typeof PasskeyTenant.open>): Promise<void> => {
  tenant = await PasskeyTenant.open(...given);
};
afterEach(() => tenant.tenant.close());

const list = (userId: string) => tenant.passkeys.list(userId, never());

describe('passkeys of users', () => {
  it('that are asked for at once are one request', async () => {
    await open();
    const lists = await Promise.all([PEOPLE.ada, PEOPLE.alan, PEOPLE.grace].map(list));
    expect(lists.map(({ length }) => length)).toEqual([3, 2, 0]);
    expect(tenant.tenant.sent()).toEqual(['POST $batch 200']);
  });

  it('are read once a session, however the id is spelled', async () => {
    await open();
    await list(PEOPLE.ada);
    await list(PEOPLE.ada.toUpperCase());
    expect(tenant.tenant.sent()).toEqual(['POST $batch 200']);
  });

  it('are read again after a write to that user, and of that user alone', async () => {
    await open();
    await Promise.all([PEOPLE.ada, PEOPLE.grace].map(list));
    await tenant.register(await tenant.make());
    const mark = tenant.tenant.emulator.requests.length;
    expect(await list(PEOPLE.grace)).toHaveLength(1);
    await list(PEOPLE.ada);
    expect(tenant.tenant.sent(mark)).toEqual([]);
    const [{ id } = { id: '' }] = await list(PEOPLE.grace);
    await tenant.passkeys.remove(PEOPLE.grace, id, never());
    expect(await list(PEOPLE.grace)).toEqual([]);
  });

  it('of a user who does not exist are an error, which is not remembered', async () => {
    await open();
    const missing = { reason: 'refused', facts: { status: 404 } };
    await expect(list(NOBODY)).rejects.toMatchObject(missing);
    await expect(list(NOBODY)).rejects.toMatchObject(missing);
    expect(tenant.tenant.sent()).toHaveLength(2);
  });

  it('have what Graph says of them', async () => {
    await open();
    const [first] = await list(PEOPLE.ada);
    expect(first).toMatchObject({
      displayName: 'A key',
      aaGuid: MODELS.key,
      model: 'A model',
      attestationLevel: 'attested',
      attestationCertificates: [],
      passkeyType: 'deviceBound',
    });
  });
});

describe('one passkey', () => {
  it('is read as it is now', async () => {
    await open();
    const [{ id } = { id: '' }] = await list(PEOPLE.alan);
    expect(await tenant.passkeys.read(PEOPLE.alan, id, never())).toMatchObject({ id });
    await tenant.passkeys.remove(PEOPLE.alan, id, never());
    expect(await tenant.passkeys.read(PEOPLE.alan, id, never())).toBeUndefined();
  });

  it('of a user who does not exist is an error', async () => {
    await open();
    await expect(tenant.passkeys.read(NOBODY, 'AAAA0', never())).rejects.toMatchObject({
      facts: { status: 404 },
    });
  });

  it('is absent when it is removed a second time, and where an answer to the first was lost', async () => {
    await open();
    const [one, other] = (await list(PEOPLE.alan)).map(({ id }) => id);
    const remove = (id = '') => tenant.passkeys.remove(PEOPLE.alan, id, never());
    expect([await remove(one), await remove(one)]).toEqual(['removed', 'absent']);
    tenant.tenant.emulator.inject('reset-after:method=DELETE:count=1');
    expect(await remove(other)).toBe('absent');
    expect(await list(PEOPLE.alan)).toEqual([]);
  });

  it('that Graph refuses to remove stays', async () => {
    await open({}, { roles: ['UserAuthMethod-Passkey.Read.All'] });
    const [{ id } = { id: '' }] = await list(PEOPLE.alan);
    await expect(tenant.passkeys.remove(PEOPLE.alan, id, never())).rejects.toMatchObject({
      facts: { status: 403 },
    });
    expect(await list(PEOPLE.alan)).toHaveLength(2);
  });
});

describe('creation options', () => {
  it.each([
    [{}, 'v1.0', 'creationOptions'],
    [{ minutes: 480 }, 'beta', 'creationOptions(challengeTimeoutInMinutes=480)'],
  ])('with %j come from the version that has them', async (request, version, end) => {
    await open();
    const answer = await tenant.passkeys.creationOptions(PEOPLE.grace, request, never());
    expect(answer).toMatchObject({ publicKey: { rp: { id: 'login.microsoft.com' } } });
    const path = `/users/${PEOPLE.grace}/authentication/fido2Methods/${end}`;
    expect(tenant.tenant.emulator.requests.at(-1)).toMatchObject({ version, path });
  });

  it('for a guest are refused with Graph’s reason', async () => {
    await open();
    await expect(tenant.passkeys.creationOptions(PEOPLE.guest, {}, never())).rejects.toThrow(
      /guest/,
    );
  });

  it('are not asked for in a cloud that has none', async () => {
    await open();
    const peer = await Peer.open([{}]);
    const client = clientOf({ graph: peer.url, cloud: 'usgovernmentl4' });
    const passkeys = new UserPasskeys(client, new GatheredReads(client));
    await expect(passkeys.creationOptions(PEOPLE.ada, {}, never())).rejects.toThrow(
      /in global, not in usgovernmentl4/,
    );
    expect(peer.requests).toEqual([]);
    await peer.close();
  });
});

describe('all methods of a user', () => {
  it('have their types', async () => {
    await open({}, { roles: ['UserAuthenticationMethod.Read.All'] });
    const methods = new UserMethods(tenant.tenant.client());
    const types = (await methods.list(PEOPLE.alan, never())).map((one) => one['@odata.type']);
    expect(types).toEqual([
      '#microsoft.graph.passwordAuthenticationMethod',
      '#microsoft.graph.fido2AuthenticationMethod',
      '#microsoft.graph.fido2AuthenticationMethod',
    ]);
  });
});
