import type { JsonObject } from '../../../emulator/json';
import {
  conditions,
  CONTEXTS,
  create,
  createId,
  POLICIES,
  policy,
  refused,
} from '../support/access';
import { openSession, type Session } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const patch = (id: string, body: JsonObject) =>
  session.send('PATCH', `/v1.0${CONTEXTS}/${id}`, { body });

describe('an authentication context', () => {
  it('is created with 201, unpublished', async () => {
    expect(await create(session, CONTEXTS, { id: 'c1', displayName: 'Tier 0' })).toMatchObject({
      id: 'c1',
      displayName: 'Tier 0',
      description: null,
      isAvailable: false,
    });
  });

  it('is changed by PATCH, or created where it does not exist', async () => {
    expect((await patch('c2', {})).status).toBe(204);
    expect((await patch('C2', { displayName: 'Payroll' })).status).toBe(204);
    expect((await patch('c2', { id: 'c2', isAvailable: true })).status).toBe(204);
    const { value } = await session.get(`/beta${CONTEXTS}?$filter=isAvailable eq true`);
    expect(value).toEqual([
      { id: 'c2', displayName: 'Payroll', description: null, isAvailable: true },
    ]);
  });

  it('is created once', async () => {
    await create(session, CONTEXTS, { id: 'c1' });
    const body = { id: 'c1', displayName: 'Again' };
    expect(await refused(session, 'POST', `/v1.0${CONTEXTS}`, { body })).toMatchObject({
      status: 400,
      fact: 'context-twice; assumed',
    });
  });

  it.each(['c0', 'c100', 'c01', 'x1', ''])('cannot be called %j', async (id) => {
    const answer = await refused(session, 'POST', `/v1.0${CONTEXTS}`, { body: { id } });
    expect(answer).toMatchObject({ status: 400, fact: 'context-ids' });
    if (id !== '') expect((await patch(id, {})).status).toBe(400);
  });

  it('keeps its id', async () => {
    await create(session, CONTEXTS, { id: 'c1' });
    expect((await patch('c1', { id: 'c2' })).status).toBe(400);
  });

  it('is deleted when it is neither published nor used', async () => {
    await create(session, CONTEXTS, { id: 'c99', isAvailable: true });
    const path = `/v1.0${CONTEXTS}/c99`;
    expect(await refused(session, 'DELETE', path)).toEqual({
      status: 403,
      code: 'AccessDenied',
      fact: 'context-published',
    });
    await patch('c99', { isAvailable: false });
    const applications = { includeAuthenticationContextClassReferences: ['c99'] };
    const user = await createId(
      session,
      POLICIES,
      policy({ conditions: conditions({ applications }) }),
    );
    expect(await refused(session, 'DELETE', path)).toMatchObject({
      status: 400,
      fact: 'context-in-use',
    });
    await session.send('DELETE', `/v1.0${POLICIES}/${user}`);
    expect((await session.send('DELETE', path)).status).toBe(204);
    expect((await session.send('GET', path)).status).toBe(404);
  });
});
