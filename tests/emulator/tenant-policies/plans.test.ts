import { type JsonObject, text } from '../../../emulator/json';
import {
  conditions,
  create,
  createId,
  grant,
  ids,
  PHISHING_RESISTANT,
  refused,
} from '../support/access';
import { openSession, type Session } from '../support/session';

const PLANS = '/identity/conditionalAccess/plans';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const plan = (values: JsonObject = {}): JsonObject => ({
  displayName: 'Administrators',
  state: 'enabled',
  sharedConditions: conditions(),
  ...values,
});
const rule = (values: JsonObject = {}): JsonObject => ({
  name: 'Keys',
  controls: grant({ authenticationStrength: { id: PHISHING_RESISTANT } }),
  ...values,
});
const patch = (path: string, body: JsonObject) => session.send('PATCH', `/beta${path}`, { body });

describe('a plan', () => {
  it('is created, changed and deleted on beta', async () => {
    const made = await create(session, PLANS, plan(), 'beta');
    const id = text(made, 'id');
    expect(made).toMatchObject({
      displayName: 'Administrators',
      modifiedDateTime: null,
      sharedConditions: { users: { includeUsers: ['All'], excludeGroups: [] } },
    });
    expect(made).not.toHaveProperty('rules');
    expect((await patch(`${PLANS}/${id}`, { state: 'disabled' })).status).toBe(204);
    expect(await session.get(`/beta${PLANS}/${id}`)).toMatchObject({
      state: 'disabled',
      displayName: 'Administrators',
    });
    expect(ids(await session.get(`/beta${PLANS}`))).toEqual([id]);
    expect((await session.send('GET', `/v1.0${PLANS}`)).status).toBe(400);
    expect((await session.send('DELETE', `/beta${PLANS}/${id}`)).status).toBe(204);
    expect(await refused(session, 'GET', `/beta${PLANS}/${id}`)).toMatchObject({ status: 404 });
  });

  it('has rules with controls, whose strengths are expanded', async () => {
    const id = await createId(session, PLANS, plan(), 'beta');
    const made = await create(session, `${PLANS}/${id}/rules`, rule(), 'beta');
    const path = `${PLANS}/${id}/rules/${text(made, 'id')}`;
    expect(made).toMatchObject({
      name: 'Keys',
      controls: {
        grantControls: { authenticationStrength: { displayName: 'Phishing resistant MFA' } },
      },
    });
    const body = { controls: grant({ builtInControls: ['block'] }) };
    expect((await patch(path, body)).status).toBe(204);
    expect(await session.get(`/beta${path}`)).toMatchObject({
      name: 'Keys',
      controls: { grantControls: { builtInControls: ['block'], authenticationStrength: null } },
    });
    expect(ids(await session.get(`/beta${PLANS}/${id}/rules`))).toEqual([text(made, 'id')]);
    expect((await session.send('DELETE', `/beta${path}`)).status).toBe(204);
    expect((await session.send('DELETE', `/beta${path}`)).status).toBe(404);
  });

  it.each<[string, JsonObject]>([
    ['no name', { displayName: '' }],
    ['no state', { state: null }],
    ['an unknown property', { priority: 1 }],
  ])('with %s is refused', async (_, values) => {
    const answer = await refused(session, 'POST', `/beta${PLANS}`, { body: plan(values) });
    expect(answer).toMatchObject({ status: 400, code: 'BadRequest' });
  });
});
