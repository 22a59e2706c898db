import { type JsonObject, objects, text } from '../../../emulator/json';
import {
  CONTEXTS,
  DELETED,
  devSeed,
  LOCATIONS,
  office,
  POLICIES,
  policy,
  strength,
  STRENGTHS,
} from '../support/access';
import { audits, modified, write } from '../support/audits';
import { openSession, type Session } from '../support/session';

const FIDO2 = '#microsoft.graph.fido2CombinationConfiguration';
const KEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

let session: Session;
beforeEach(async () => {
  session = await openSession({ seed: devSeed({ conditionalAccess: { restore: 'allowed' } }) });
});
afterEach(() => session.close());

const newest = async (): Promise<JsonObject> => (await audits(session))[0] ?? {};
const names = async (): Promise<string[]> =>
  (await audits(session)).map((entry) => text(entry, 'activityDisplayName')).reverse();
const targetOf = (entry: JsonObject): JsonObject => objects(entry, 'targetResources')[0] ?? {};

/** A kind of object that is created, changed and deleted, and what its entries say. */
interface Life {
  readonly path: string;
  readonly body: JsonObject;
  readonly change: JsonObject;
  readonly entries: readonly [string, string, string];
  readonly service: string;
  readonly category: string;
}

const access = { service: 'Conditional Access', category: 'Policy' };
const lives: Record<string, Life> = {
  policy: {
    ...access,
    path: POLICIES,
    body: policy(),
    change: { state: 'enabledForReportingButNotEnforced' },
    entries: [
      'Add conditional access policy',
      'Update conditional access policy',
      'Delete conditional access policy',
    ],
  },
  'named location': {
    ...access,
    path: LOCATIONS,
    body: office(),
    change: office({ displayName: 'Offices' }),
    entries: ['Add named location', 'Update named location', 'Delete named location'],
  },
  'authentication context': {
    ...access,
    path: CONTEXTS,
    body: { id: 'c7', displayName: 'Tier 0', description: 'Administration' },
    change: { displayName: 'Tier zero' },
    entries: [
      'Add AuthenticationContextClassReference',
      'Update AuthenticationContextClassReference',
      'Delete AuthenticationContextClassReference',
    ],
  },
  strength: {
    path: STRENGTHS,
    body: strength(),
    change: { displayName: 'Company keys' },
    service: 'Authentication Methods',
    category: 'ApplicationManagement',
    entries: [
      'Authentication Strength Policy Create',
      'Authentication Strength Policy Update',
      'Authentication Strength Policy Delete',
    ],
  },
};

describe('the audit log', () => {
  it.each(Object.entries(lives))('tells the whole life of a %s', async (_, life) => {
    const created = await write(session, 'POST', life.path, life.body);
    const id = text(created, 'id');
    await write(session, 'PATCH', `${life.path}/${id}`, life.change);
    await write(session, 'DELETE', `${life.path}/${id}`);
    expect(await names()).toEqual(life.entries);
    for (const entry of await audits(session)) {
      expect(entry).toMatchObject({ loggedByService: life.service, category: life.category });
      expect(targetOf(entry)).toMatchObject({ id, type: 'Policy' });
    }
  });

  it.each(Object.entries(lives))('says nothing of a write that keeps a %s', async (_, life) => {
    const created = await write(session, 'POST', life.path, life.body);
    const path = `${life.path}/${text(created, 'id')}`;
    await write(session, 'PATCH', path, life.change);
    await write(session, 'PATCH', path, life.change);
    expect(await names()).toEqual(life.entries.slice(0, 2));
  });

  it('has a policy as a whole, before and after', async () => {
    const id = text(await write(session, 'POST', POLICIES, policy()), 'id');
    const read = (property: JsonObject | undefined, name: string): JsonObject =>
      JSON.parse(text(property ?? {}, name)) as JsonObject;
    const [added] = modified(await newest());
    expect(added).toMatchObject({ displayName: 'ConditionalAccessPolicy', oldValue: null });
    await write(session, 'PATCH', `${POLICIES}/${id}`, { displayName: 'Renamed' });
    const [changed, ...others] = modified(await newest());
    expect(others).toEqual([]);
    expect(read(changed, 'oldValue')).toMatchObject({ displayName: 'Everybody', id });
    expect(read(changed, 'newValue')).toMatchObject({ displayName: 'Renamed', id });
    await write(session, 'DELETE', `${POLICIES}/${id}`);
    expect(modified(await newest())).toMatchObject([{ newValue: null }]);
  });

  it('names the property of a named location that was changed', async () => {
    const id = text(await write(session, 'POST', LOCATIONS, office()), 'id');
    await write(session, 'PATCH', `${LOCATIONS}/${id}`, office({ isTrusted: true }));
    expect(modified(await newest())).toEqual([
      { displayName: 'isTrusted', oldValue: 'false', newValue: 'true' },
    ]);
  });

  it('tells the life of a combination configuration inside its strength', async () => {
    const id = text(await write(session, 'POST', STRENGTHS, strength()), 'id');
    const path = `${STRENGTHS}/${id}/combinationConfigurations`;
    const made = await write(session, 'POST', path, {
      '@odata.type': FIDO2,
      allowedAAGUIDs: [KEY],
      appliesToCombinations: ['fido2'],
    });
    const one = text(made, 'id');
    expect(targetOf(await newest())).toMatchObject({ id: one });
    await write(session, 'PATCH', `${path}/${one}`, {
      '@odata.type': FIDO2,
      allowedAAGUIDs: [KEY.replace('2', '3')],
    });
    expect(modified(await newest())).toMatchObject([{ displayName: 'allowedAAGUIDs' }]);
    await write(session, 'DELETE', `${path}/${one}`);
    expect(await names()).toEqual([
      'Authentication Strength Policy Create',
      'Authentication Strength Combination Configuration Create',
      'Authentication Strength Combination Configuration Update',
      'Authentication Strength Combination Configuration Delete',
    ]);
  });

  it('takes other combinations for an update of the strength', async () => {
    const id = text(await write(session, 'POST', STRENGTHS, strength()), 'id');
    await write(session, 'POST', `${STRENGTHS}/${id}/updateAllowedCombinations`, {
      allowedCombinations: ['windowsHelloForBusiness'],
    });
    expect(await newest()).toMatchObject({
      activityDisplayName: 'Authentication Strength Policy Update',
    });
    expect(modified(await newest())).toMatchObject([
      { displayName: 'allowedCombinations', newValue: '["windowsHelloForBusiness"]' },
    ]);
  });

  it.each<[string, string, Record<string, boolean>, string, string, string]>([
    [
      'security defaults',
      '/policies/identitySecurityDefaultsEnforcementPolicy',
      { isEnabled: true },
      'Update security defaults',
      'Conditional Access',
      'Policy',
    ],
    [
      'the authorization policy',
      '/policies/authorizationPolicy',
      { allowedToUseSSPR: false },
      'Update authorization policy',
      'Core Directory',
      'AuthorizationPolicy',
    ],
  ])('tells a change of %s', async (_, path, body, activityDisplayName, service, category) => {
    await write(session, 'PATCH', path, body);
    expect(await audits(session)).toMatchObject([
      { activityDisplayName, loggedByService: service, category, operationType: 'Update' },
    ]);
    const [[name, value] = ['', false]] = Object.entries(body);
    expect(modified(await newest())).toEqual([
      { displayName: name, oldValue: String(!value), newValue: String(value) },
    ]);
  });

  it('takes a restored policy for an added one, and says nothing of its end', async () => {
    const id = text(await write(session, 'POST', POLICIES, policy()), 'id');
    await write(session, 'DELETE', `${POLICIES}/${id}`);
    await write(session, 'POST', `${DELETED}/policies/${id}/restore`);
    await write(session, 'DELETE', `${POLICIES}/${id}`);
    await write(session, 'DELETE', `${DELETED}/policies/${id}`);
    expect(await names()).toEqual([
      'Add conditional access policy',
      'Delete conditional access policy',
      'Add conditional access policy',
      'Delete conditional access policy',
    ]);
  });

  it('has no entry of a policy that was refused', async () => {
    const refused = await session.send('POST', `/v1.0${POLICIES}`, { body: { displayName: '' } });
    expect(refused.status).toBe(400);
    expect(await audits(session)).toEqual([]);
  });
});
