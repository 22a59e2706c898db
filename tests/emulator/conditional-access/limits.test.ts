import { type JsonObject, text } from '../../../emulator/json';
import {
  create,
  createId,
  ids,
  LOCATIONS,
  POLICIES,
  policy,
  STRENGTHS,
  strength,
} from '../support/access';
import { openSession, refusal, type Session } from '../support/session';

let now = Date.parse('2026-11-25T12:00:00Z');
let session: Session;
afterEach(() => session.close());

describe('the limit of conditional access', () => {
  beforeEach(async () => {
    session = await openSession({ throttle: 'real', now: () => now });
  });
  const statuses = async (...requests: [string, string, JsonObject?][]): Promise<number[]> => {
    const seen: number[] = [];
    for (const [method, path, body] of requests) {
      seen.push((await session.send(method, `/v1.0${path}`, body ? { body } : {})).status);
    }
    return seen;
  };

  it('is one request a second over policies and locations, reads included', async () => {
    expect(await statuses(['GET', POLICIES], ['GET', LOCATIONS])).toEqual([200, 429]);
    now += 1000;
    expect(await statuses(['POST', POLICIES, policy()], ['GET', POLICIES])).toEqual([201, 429]);
    now += 999;
    expect(await statuses(['GET', POLICIES])).toEqual([429]);
  });

  it('says not how long to wait', async () => {
    await statuses(['GET', POLICIES]);
    const answer = await session.send('GET', `/v1.0${POLICIES}`);
    expect(refusal(answer)).toEqual({ status: 429, code: 'TooManyRequests', fact: 'throttled' });
    expect(answer.headers.get('retry-after')).toBeNull();
  });

  it('is shared by all applications of the tenant', async () => {
    await statuses(['GET', POLICIES]);
    const [tenant] = session.emulator.ready.tenants;
    const token = await session.emulator.mintToken({
      tenantId: tenant?.tenantId ?? '',
      clientId: '11111111-1111-4111-8111-111111111111',
      roles: ['Policy.Read.All'],
    });
    expect((await session.send('GET', `/v1.0${POLICIES}`, { token })).status).toBe(429);
  });

  it('leaves strengths and What-If to the limits of the directory', async () => {
    const all = Array.from({ length: 5 }, (): [string, string] => ['GET', STRENGTHS]);
    expect(await statuses(...all)).toEqual([200, 200, 200, 200, 200]);
  });

  it('counts each part of a batch', async () => {
    const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: POLICIES }));
    const { body } = await session.send('POST', '/v1.0/$batch', { body: { requests } });
    const responses = body['responses'] as readonly JsonObject[];
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
  });
});

describe('a lag', () => {
  beforeEach(async () => {
    session = await openSession({ lagMs: 1000, now: () => now });
  });

  it('shows and hides a new policy, and its strength in it, in turn', async () => {
    const id = await createId(session, STRENGTHS, strength());
    const grantControls = { operator: 'OR', authenticationStrength: { id } };
    const made = await create(session, POLICIES, policy({ grantControls }));
    expect(made).toMatchObject({
      grantControls: { authenticationStrength: { displayName: 'Keys' } },
    });
    const path = `/v1.0${POLICIES}/${text(made, 'id')}`;
    const seen: number[] = [];
    for (let read = 0; read < 4; read += 1) seen.push((await session.send('GET', path)).status);
    expect(seen).toEqual([404, 200, 404, 200]);
    now += 1001;
    expect(await session.get(path)).toMatchObject({
      grantControls: { authenticationStrength: { displayName: 'Keys' } },
    });
  });

  it('never hides a strength or location from the write that needs it', async () => {
    const id = await createId(session, STRENGTHS, strength());
    const path = `/v1.0${STRENGTHS}/${id}`;
    await createId(
      session,
      POLICIES,
      policy({ grantControls: { operator: 'OR', authenticationStrength: { id } } }),
    );
    expect((await session.send('DELETE', path)).status).toBe(400);
  });
});

describe('a tenant with many policies', () => {
  it('is read in pages', async () => {
    session = await openSession();
    for (let count = 0; count < 240; count += 1) {
      await create(session, POLICIES, policy({ displayName: `Policy ${count}` }));
    }
    const seen: string[] = [];
    let next = `/beta${POLICIES}`;
    while (next !== '') {
      const page = await session.get(next);
      seen.push(...ids(page));
      next = text(page, '@odata.nextLink');
    }
    expect([seen.length, new Set(seen).size]).toEqual([240, 240]);
    const one = await session.get(`/v1.0${POLICIES}?$top=7&$select=id`);
    expect(ids(one)).toEqual(seen.slice(0, 7));
    const answer = await session.send('POST', `/v1.0${POLICIES}`, { body: policy() });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'policy-limit; assumed' });
  });
});
