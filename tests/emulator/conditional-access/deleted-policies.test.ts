import { type JsonObject, text } from '../../../emulator/json';
import {
  conditions,
  createId,
  DELETED,
  devSeed,
  ids,
  LOCATIONS,
  office,
  POLICIES,
  policy,
  refused,
} from '../support/access';
import { DEV, openSession, type Session } from '../support/session';

const DAY = 86_400_000;
const TENANT = DEV.tenantId;

let now: number;
let session: Session;
const open = async (restore: 'refused' | 'allowed' = 'allowed', policyLimit = 240) => {
  now = Date.parse('2026-11-25T12:00:00Z');
  session = await openSession({
    now: () => now,
    seed: devSeed({ conditionalAccess: { restore, policyLimit } }),
  });
};
afterEach(() => session.close());

const remove = (path: string) => session.send('DELETE', `/v1.0${path}`);
const listed = async (segment: string): Promise<string[]> =>
  ids(await session.send('GET', `/beta${DELETED}/${segment}`));

describe.each<[string, string, () => JsonObject]>([
  ['policies', POLICIES, policy],
  ['namedLocations', LOCATIONS, office],
])('deleted %s', (segment, path, body) => {
  it('are listed and read with the time of their deletion, and nowhere else', async () => {
    await open();
    const id = await createId(session, path, body());
    expect((await remove(`${path}/${id}`)).status).toBe(204);
    expect(await refused(session, 'GET', `/v1.0${path}/${id}`)).toMatchObject({ status: 404 });
    expect(await listed(segment)).toEqual([id]);
    for (const version of ['v1.0', 'beta']) {
      expect(await session.get(`/${version}${DELETED}/${segment}/${id}`)).toMatchObject({
        id,
        displayName: body()['displayName'],
        deletedDateTime: '2026-11-25T12:00:00.000Z',
      });
    }
    const other = segment === 'policies' ? 'namedLocations' : 'policies';
    expect(await listed(other)).toEqual([]);
    expect((await session.send('GET', `/beta${DELETED}/${other}/${id}`)).status).toBe(404);
  });

  it('come back with their id and content where the tenant allows it', async () => {
    await open();
    const id = await createId(session, path, body());
    const before = await session.get(`/v1.0${path}/${id}`);
    await remove(`${path}/${id}`);
    const answer = await session.send('POST', `/beta${DELETED}/${segment}/${id}/restore`);
    expect([answer.status, text(answer.body, 'id')]).toEqual([200, id]);
    expect(await session.get(`/v1.0${path}/${id}`)).toEqual(before);
    expect(await listed(segment)).toEqual([]);
  });

  it('cannot be restored elsewhere', async () => {
    await open('refused');
    const id = await createId(session, path, body());
    await remove(`${path}/${id}`);
    const there = `/beta${DELETED}/${segment}/${id}/restore`;
    expect(await refused(session, 'POST', there)).toEqual({
      status: 403,
      code: 'AccessDenied',
      fact: 'policy-restore-refused; assumed',
    });
    expect(await listed(segment)).toEqual([id]);
  });

  it('are purged for good', async () => {
    await open();
    const id = await createId(session, path, body());
    await remove(`${path}/${id}`);
    expect((await remove(`${DELETED}/${segment}/${id}`)).status).toBe(204);
    expect((await remove(`${DELETED}/${segment}/${id}`)).status).toBe(404);
    expect(await listed(segment)).toEqual([]);
  });

  it('are gone after thirty days', async () => {
    await open();
    const id = await createId(session, path, body());
    await remove(`${path}/${id}`);
    const { admin } = session.emulator;
    const item = admin.read(TENANT, 'deletedConditionalAccessItem', id) ?? {};
    const object = item['object'] as JsonObject;
    const at = (age: number): JsonObject => ({
      ...item,
      object: { ...object, deletedDateTime: new Date(now - age).toISOString() },
    });
    admin.write(TENANT, 'deletedConditionalAccessItem', id, at(30 * DAY - 1000));
    expect(await listed(segment)).toEqual([id]);
    admin.write(TENANT, 'deletedConditionalAccessItem', id, at(30 * DAY));
    expect(await listed(segment)).toEqual([]);
    const there = `/beta${DELETED}/${segment}/${id}/restore`;
    expect(await refused(session, 'POST', there)).toMatchObject({ status: 404 });
  });
});

describe('a deleted policy', () => {
  it('is not restored over the limit of policies', async () => {
    await open('allowed', 1);
    const id = await createId(session, POLICIES, policy());
    await remove(`${POLICIES}/${id}`);
    await createId(session, POLICIES, policy());
    const there = `/beta${DELETED}/policies/${id}/restore`;
    expect(await refused(session, 'POST', there)).toMatchObject({
      status: 400,
      fact: 'policy-limit; assumed',
    });
  });

  it('with a part of beta is hidden from v1.0 as it was', async () => {
    await open();
    const body = policy({ conditions: conditions({ agentIdRiskLevels: 'high' }) });
    const id = await createId(session, POLICIES, body, 'beta');
    expect((await remove(`${POLICIES}/${id}`)).status).toBe(404);
    expect((await session.send('DELETE', `/beta${POLICIES}/${id}`)).status).toBe(204);
    expect(ids(await session.send('GET', `/v1.0${DELETED}/policies`))).toEqual([]);
    expect(await listed('policies')).toEqual([id]);
  });
});
