import { type JsonObject, text } from '../../../emulator/json';
import { Throttle } from '../../../emulator/throttle/throttle';
import { DEV, FIDO2, openSession, refusal, ROOT, type Session } from '../support/session';

let now = Date.parse('2026-11-24T12:00:00Z');
const clock = (): number => now;
let session: Session;
afterEach(() => session.close());

describe('a lag', () => {
  beforeEach(async () => {
    session = await openSession({ lagMs: 1000, now: clock });
  });
  const states = async (count: number): Promise<unknown[]> => {
    const seen: unknown[] = [];
    for (let read = 0; read < count; read += 1) seen.push((await session.fido2())['state']);
    return seen;
  };

  it('makes reads alternate between old and new, and new alone afterwards', async () => {
    await session.patchFido2({ state: 'disabled' });
    expect(await states(4)).toEqual(['enabled', 'disabled', 'enabled', 'disabled']);
    now += 1001;
    expect(await states(3)).toEqual(['disabled', 'disabled', 'disabled']);
  });

  it('keeps the old replica at what it was that long ago', async () => {
    await session.patchFido2({ isSelfServiceRegistrationAllowed: false });
    now += 600;
    await session.patchFido2({ state: 'disabled' });
    now += 600;
    const old = await session.fido2();
    expect(old).toMatchObject({ state: 'enabled', isSelfServiceRegistrationAllowed: false });
  });

  it('never hides a write from the next write', async () => {
    await session.patchFido2({ state: 'disabled' });
    await session.patchFido2({ isSelfServiceRegistrationAllowed: false });
    now += 1001;
    expect(await session.fido2()).toMatchObject({
      state: 'disabled',
      isSelfServiceRegistrationAllowed: false,
    });
  });

  it('shows and hides a new and a deleted object, in lists too', async () => {
    const body = {
      displayName: 'New',
      mailEnabled: false,
      mailNickname: 'new',
      securityEnabled: true,
    };
    const created = await session.send('POST', '/v1.0/groups', { body });
    const path = `/v1.0/groups/${text(created.body, 'id')}`;
    const statuses = async (count: number): Promise<number[]> => {
      const seen: number[] = [];
      for (let read = 0; read < count; read += 1)
        seen.push((await session.send('GET', path)).status);
      return seen;
    };
    const listed = async (): Promise<boolean> =>
      JSON.stringify(await session.get('/v1.0/groups')).includes('"New"');
    expect(await statuses(3)).toEqual([404, 200, 404]);
    expect([await listed(), await listed()]).toEqual([true, false]);
    now += 1001;
    await session.send('DELETE', path);
    expect(await statuses(2)).toEqual([200, 404]);
    expect([await listed(), await listed()]).toEqual([true, false]);
    now += 1001;
    expect([await statuses(2), await listed()]).toEqual([[404, 404], false]);
  });

  it('answers PATCH of the root with the newest object', async () => {
    const answer = await session.send('PATCH', `/v1.0${ROOT}`, {
      body: { reconfirmationInDays: 7 },
    });
    expect(answer.body).toMatchObject({ reconfirmationInDays: 7 });
  });
});

describe('limits', () => {
  it('refuse with Retry-After when an app spends its resource units, and admit again after it', async () => {
    session = await openSession({ throttle: 'real', now: clock });
    const requests = Array.from({ length: 20 }, (_, id) => ({
      id: String(id),
      method: 'GET',
      url: `/groups/${DEV.groups.staff}/transitiveMembers`,
    }));
    const batch = () => session.send('POST', '/v1.0/$batch', { body: { requests } });
    // 3500 units in 10 s, 5 a list: 700 lists.
    let refused: JsonObject[] = [];
    for (let round = 0; round < 40 && refused.length === 0; round += 1) {
      const { body } = await batch();
      refused = (body['responses'] as unknown as JsonObject[]).filter(
        ({ status }) => status === 429,
      );
    }
    expect(refused[0]).toMatchObject({
      headers: { 'retry-after': '1' },
      body: { error: { code: 'TooManyRequests' } },
    });
    const single = await session.send('GET', '/v1.0/groups');
    expect(refusal(single)).toEqual({ status: 429, code: 'TooManyRequests', fact: 'throttled' });
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: ['Policy.Read.All'],
    });
    expect((await session.send('GET', `/v1.0${FIDO2}`, { token })).status).toBe(200);
    now += 1000;
    expect((await session.send('GET', '/v1.0/groups')).status).toBe(200);
  });

  it('tell the cost of a request', async () => {
    session = await openSession({ throttle: 'real' });
    const cost = async (path: string): Promise<string | null> =>
      (await session.send('GET', path)).headers.get('x-ms-resource-unit');
    expect(await cost('/v1.0/users')).toBe('2');
    expect(await cost('/v1.0/users?$select=id&$top=5')).toBe('1');
    expect(await cost(`/v1.0/groups/${DEV.groups.staff}/members`)).toBe('3');
    expect(await cost(`/v1.0/groups/${DEV.groups.staff}/transitiveMembers?$select=id`)).toBe('4');
    expect(await cost(`/v1.0/users/${DEV.users.ada}/transitiveMemberOf`)).toBe('2');
    expect(await cost(`/v1.0/users/${DEV.users.ada}/authentication/fido2Methods`)).toBe('1');
  });

  it('are off where they are not asked for', async () => {
    session = await openSession();
    expect((await session.send('GET', '/v1.0/users')).headers.get('x-ms-resource-unit')).toBeNull();
  });
});

describe('limit families', () => {
  beforeAll(async () => {
    session = await openSession();
  });
  const spending = { tenantId: 't', clientId: 'a', users: 10, resourceUnits: 1, write: false };
  const verdicts = (throttle: Throttle, count: number, more: object): string[] =>
    Array.from({ length: count }, () => {
      const verdict = throttle.spend({ ...spending, family: 'identity', ...more });
      return verdict.admitted ? 'admitted' : `wait ${String(verdict.retryAfterSeconds)}`;
    });

  it('conditional access admits one request a second per tenant, without saying how long to wait', () => {
    const throttle = new Throttle(clock);
    const family = { family: 'conditionalAccess' };
    expect(verdicts(throttle, 2, family)).toEqual(['admitted', 'wait undefined']);
    expect(verdicts(throttle, 1, { ...family, clientId: 'b' })).toEqual(['wait undefined']);
    expect(verdicts(throttle, 1, { ...family, tenantId: 'u' })).toEqual(['admitted']);
    now += 1000;
    expect(verdicts(throttle, 2, family)).toEqual(['admitted', 'wait undefined']);
  });

  it('identity admits 3000 writes in two and a half minutes', () => {
    const throttle = new Throttle(clock);
    const write = { write: true, resourceUnits: 1 };
    expect(verdicts(throttle, 3000, write)).not.toContain('wait 1');
    expect(verdicts(throttle, 1, write)).toEqual(['wait 1']);
    expect(verdicts(throttle, 1, {})).toEqual(['admitted']);
    now += 50;
    expect(verdicts(throttle, 2, write)).toEqual(['admitted', 'wait 1']);
  });

  it('identity gives larger tenants more', () => {
    for (const [users, units] of [
      [49, 3500],
      [50, 5000],
      [500, 5000],
      [501, 8000],
    ] as const) {
      const throttle = new Throttle(clock);
      expect(verdicts(throttle, 1, { users, resourceUnits: units })).toEqual(['admitted']);
      expect(verdicts(throttle, 1, { users })).toEqual(['wait 1']);
    }
  });

  it('reports admit five requests in ten seconds', () => {
    const throttle = new Throttle(clock);
    expect(verdicts(throttle, 6, { family: 'reports' })).toEqual([
      ...Array<string>(5).fill('admitted'),
      'wait 2',
    ]);
  });
});
