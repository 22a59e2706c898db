import { EmulatorError } from '../../../emulator';
import type { JsonObject } from '../../../emulator/json';
import { parseSeed } from '../../../emulator/seed/parse';
import {
  CONTEXTS,
  createId,
  devSeed,
  ids,
  LOCATIONS,
  MFA_STRENGTH,
  POLICIES,
  policy,
  STRENGTHS,
} from '../support/access';
import { removeFolders, temporaryFolder } from '../support/folder';
import { openSession, type Session } from '../support/session';

const ID = '99999999-9999-4999-8999-999999999999';
const OTHER = '88888888-8888-4888-8888-888888888888';

afterAll(removeFolders);

function problem(tenant: object): string {
  try {
    parseSeed(devSeed(tenant));
  } catch (error) {
    if (error instanceof EmulatorError) return error.message;
    throw error;
  }
  throw new Error('expected an EmulatorError');
}

describe('a seed about conditional access', () => {
  it.each<[string, object, string]>([
    ['an unknown license', { licenses: ['P3'] }, 'licenses[0] is "P3"; expected one of "P1"|"P2"'],
    [
      'a policy without an id',
      { conditionalAccess: { policies: [{}] } },
      'policies[0] is {}; expected an object with an id',
    ],
    [
      'an unknown list',
      { conditionalAccess: { rules: [] } },
      'conditionalAccess.rules is not a property',
    ],
    [
      'half a policy as a limit',
      { conditionalAccess: { policyLimit: 0.5 } },
      'policyLimit is 0.5; expected int',
    ],
    ['an unknown preview', { conditionalAccess: { previews: ['all'] } }, 'previews[0] is "all"'],
    [
      'restore by chance',
      { conditionalAccess: { restore: 'sometimes' } },
      'restore is "sometimes"',
    ],
    ['a text for security defaults', { securityDefaults: 'on' }, 'securityDefaults is "on"'],
    [
      'one id for two policies',
      { conditionalAccess: { policies: [{ id: ID }], managedPolicies: [{ id: ID }] } },
      `conditionalAccess.managedPolicies[0].id is "${ID}", which $.tenants[0].conditionalAccess.policies[0].id already is`,
    ],
    [
      'one id for two strengths',
      { authenticationStrengths: [{ id: ID }, { id: ID.toUpperCase() }] },
      'authenticationStrengths[1].id',
    ],
    [
      'a crafted name',
      { authorizationPolicy: { constructor: {} } },
      'expected property names other than',
    ],
  ])('with %s is refused', (_, tenant, words) => {
    expect(problem(tenant)).toContain(words);
  });
});

describe('a seeded tenant', () => {
  let session: Session;
  afterEach(() => session.close());

  it('has what a live tenant returned, with the members that it left out', async () => {
    const strength = { id: OTHER, displayName: 'Keys', allowedCombinations: ['fido2', 'password'] };
    const live: JsonObject = {
      ...policy({
        grantControls: {
          operator: 'OR',
          builtInControls: [],
          authenticationStrength: { id: MFA_STRENGTH, displayName: 'an old name' },
        },
      }),
      id: ID,
      someFutureProperty: { level: 3 },
    };
    session = await openSession({
      seed: devSeed({
        authenticationStrengths: [strength],
        conditionalAccess: {
          policies: [live],
          namedLocations: [
            {
              id: OTHER,
              '@odata.type': '#microsoft.graph.countryNamedLocation',
              displayName: 'Home',
              countriesAndRegions: ['DE'],
            },
          ],
          authenticationContexts: [{ id: 'c1' }],
          plans: [
            { id: ID, displayName: 'Plan', state: 'enabled', rules: [{ id: OTHER, name: 'Rule' }] },
          ],
          settings: { exclusions: null },
        },
        authorizationPolicy: { allowedToUseSSPR: false },
      }),
    });
    expect(await session.get(`/v1.0${POLICIES}/${ID}`)).toMatchObject({
      someFutureProperty: { level: 3 },
      conditions: { users: { includeUsers: ['All'], excludeGroups: [] }, locations: null },
      grantControls: { authenticationStrength: { displayName: 'Multifactor authentication' } },
    });
    expect(await session.get(`/v1.0${STRENGTHS}/${OTHER}`)).toMatchObject({
      policyType: 'custom',
      requirementsSatisfied: 'none',
      combinationConfigurations: [],
    });
    expect(await session.get(`/v1.0${LOCATIONS}/${OTHER}`)).toMatchObject({
      countryLookupMethod: 'clientIpAddress',
    });
    expect(await session.get(`/v1.0${CONTEXTS}/c1`)).toMatchObject({ isAvailable: false });
    expect(await session.get(`/beta/identity/conditionalAccess/plans/${ID}/rules`)).toMatchObject({
      value: [{ id: OTHER, name: 'Rule', controls: null }],
    });
    expect(await session.get('/beta/identity/conditionalAccess/settings')).toMatchObject({
      exclusions: null,
    });
    expect(await session.get('/v1.0/policies/authorizationPolicy')).toMatchObject({
      allowedToUseSSPR: false,
      allowInvitesFrom: 'everyone',
    });
  });

  it('keeps policies, deletions and settings over a restart', async () => {
    const stateDir = temporaryFolder();
    session = await openSession({
      stateDir,
      seed: devSeed({ conditionalAccess: { policyLimit: 2 } }),
    });
    const kept = await createId(session, POLICIES, policy());
    const deleted = await createId(session, POLICIES, policy());
    await session.send('DELETE', `/v1.0${POLICIES}/${deleted}`);
    await session.close();
    session = await openSession({ stateDir });
    expect(ids(await session.get(`/v1.0${POLICIES}`))).toEqual([kept]);
    const path = '/v1.0/identity/conditionalAccess/deletedItems/policies';
    expect(ids(await session.get(path))).toEqual([deleted]);
    await createId(session, POLICIES, policy());
    expect((await session.send('POST', `/v1.0${POLICIES}`, { body: policy() })).status).toBe(400);
  });
});
