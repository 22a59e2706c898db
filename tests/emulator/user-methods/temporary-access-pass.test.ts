import { type JsonObject, text } from '../../../emulator/json';
import {
  type Answer,
  CONFIGURATIONS,
  DEV,
  openSession,
  refusal,
  type Session,
  values,
} from '../support/session';

let now = Date.parse('2026-11-24T12:00:00Z');
let session: Session;
beforeEach(async () => {
  session = await openSession({ now: () => now });
});
afterEach(() => session.close());

const path = `/v1.0/users/${DEV.users.ada}/authentication/temporaryAccessPassMethods`;
const create = (body: JsonObject = {}): Promise<Answer> => session.send('POST', path, { body });
const policy = (values: JsonObject): Promise<Answer> =>
  session.send('PATCH', `/v1.0${CONFIGURATIONS}/TemporaryAccessPass`, {
    body: {
      '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration',
      ...values,
    },
  });
const only = async (): Promise<JsonObject> => values(await session.get(path))[0] ?? {};

describe('a Temporary Access Pass', () => {
  it('shows its secret once, of the policy’s length and lifetime', async () => {
    await policy({ defaultLength: 12, defaultLifetimeInMinutes: 90 });
    const answer = await create();
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      temporaryAccessPass: expect.stringMatching(/^[A-Za-z0-9]{12}$/) as string,
      lifetimeInMinutes: 90,
      isUsableOnce: true,
      isUsable: true,
      methodUsabilityReason: 'EnabledByPolicy',
      startDateTime: '2026-11-24T12:00:00.000Z',
    });
    const secret = text(answer.body, 'temporaryAccessPass');
    const read = [
      await session.send('GET', path),
      await session.send('GET', `${path}/${text(answer.body, 'id')}`),
      await session.send('GET', `/beta/users/${DEV.users.ada}/authentication/methods`),
      await session.send('GET', '/v1.0/auditLogs/directoryAudits'),
    ];
    expect(read.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(read.filter(({ text: content }) => content.includes(secret))).toEqual([]);
    expect(await only()).toMatchObject({ temporaryAccessPass: null, lifetimeInMinutes: 90 });
  });

  it('takes the place of the one before', async () => {
    const first = await create();
    const second = await create({ lifetimeInMinutes: 120 });
    expect(values(await session.get(path)).map(({ id }) => id)).toEqual([second.body['id']]);
    expect(second.body['id']).not.toBe(first.body['id']);
  });

  it('is usable from its start to its end', async () => {
    await create({ startDateTime: '2026-11-24T13:00:00Z', lifetimeInMinutes: 60 });
    const reasons: unknown[] = [];
    for (const minutes of [0, 60, 119, 1]) {
      now += minutes * 60_000;
      reasons.push((await only())['methodUsabilityReason']);
    }
    expect(reasons).toEqual(['NotYetValid', 'EnabledByPolicy', 'Expired', 'Expired']);
  });

  it('is disabled with the method, and enabled with it', async () => {
    await create();
    await policy({ state: 'disabled' });
    expect(await only()).toMatchObject({
      isUsable: false,
      methodUsabilityReason: 'DisabledByPolicy',
    });
    await policy({ state: 'enabled' });
    expect(await only()).toMatchObject({ isUsable: true });
  });

  it('is deleted', async () => {
    const { body } = await create();
    expect((await session.send('DELETE', `${path}/${text(body, 'id')}`)).status).toBe(204);
    expect(values(await session.get(path))).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ['for several uses against the policy', { isUsableOnce: false }, 'tap-once'],
    ['shorter than any', { lifetimeInMinutes: 9 }, 'tap-lifetime'],
    ['longer than any', { lifetimeInMinutes: 43_201 }, 'tap-lifetime'],
    ['shorter than the policy', { lifetimeInMinutes: 59 }, 'tap-policy; assumed'],
    ['longer than the policy', { lifetimeInMinutes: 481 }, 'tap-policy; assumed'],
    ['with a secret of its own', { temporaryAccessPass: 'secret' }, 'read-only-change; assumed'],
    ['with an unknown property', { length: 8 }, 'unknown-property'],
    ['that starts on no date', { startDateTime: 'tomorrow' }, 'wrong-type'],
  ])('%s is refused', async (_, body, fact) => {
    expect(refusal(await create(body))).toEqual({ status: 400, code: 'BadRequest', fact });
    expect(values(await session.get(path))).toEqual([]);
  });

  it('is refused for a user whom the method excludes, through a group too', async () => {
    await policy({ excludeTargets: [{ id: DEV.groups.staff, targetType: 'group' }] });
    expect(refusal(await create())).toMatchObject({ status: 400, fact: 'tap-policy; assumed' });
  });

  it('for several uses is created where the policy allows it', async () => {
    await policy({ isUsableOnce: false });
    expect((await create()).body).toMatchObject({ isUsableOnce: false });
    expect((await create({ isUsableOnce: true })).body).toMatchObject({ isUsableOnce: true });
  });

  it.each([
    ['GET', 'UserAuthMethod-TAP.Read.All', 200],
    ['GET', 'UserAuthMethod-Passkey.Read.All', 403],
    ['POST', 'UserAuthMethod-TAP.ReadWrite.All', 201],
    ['POST', 'UserAuthenticationMethod.Read.All', 403],
  ])('%s with %s is answered %d', async (method, role, status) => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: [role],
    });
    const options = method === 'POST' ? { token, body: {} } : { token };
    expect((await session.send(method, path, options)).status).toBe(status);
  });
});
