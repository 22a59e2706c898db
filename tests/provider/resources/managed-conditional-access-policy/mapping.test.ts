import type { ConditionalAccessPolicy } from '../../../../graph/conditional-access/policies';
import type { ObjectValue } from '../../../../provider/framework/value';
import { bodyOf } from '../../../../provider/resources/managed-conditional-access-policy/access';
import {
  fromGraph,
  isSameInGraph,
  toGraph,
} from '../../../../provider/resources/managed-conditional-access-policy/mapping';
import { GROUP, guests, live, policy, POLICY, REPORT_ONLY, USER } from './states';

const state = (overrides: object = {}): ObjectValue => policy({ state: REPORT_ONLY, ...overrides });

/** What a change of everything is sent as. */
const sent = (planned: ObjectValue, held: ConditionalAccessPolicy = live()) =>
  bodyOf(toGraph(planned, held), held);

const usersIn = ({ conditions }: ReturnType<typeof sent>['body']): unknown =>
  (conditions as { readonly users: unknown }).users;

describe('a live policy as state', () => {
  it('has its exclusions at the top, and shows the rest', () => {
    const found = fromGraph(live({ excludeGroups: [GROUP], includeRoles: [USER] }));
    expect(found).toMatchObject({
      policy_id: POLICY,
      display_name: 'Microsoft-managed: Block legacy authentication',
      state: REPORT_ONLY,
      exclude_groups: [GROUP],
      exclude_guests_or_external_users: guests(),
      conditions: {
        client_app_types: ['exchangeActiveSync', 'other'],
        applications: { include_applications: ['All'] },
        users: { include_users: ['All'], include_roles: [USER] },
      },
      grant_controls: { operator: 'OR', built_in_controls: ['block'] },
      session_controls: null,
    });
    const { users } = found['conditions'] as { readonly users: object };
    expect(Object.keys(users).filter((name) => name.startsWith('exclude'))).toEqual([]);
  });

  it('keeps values that no version before knew', () => {
    const found = fromGraph(
      live({ excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest,martian' } }),
    );
    expect(found).toMatchObject({
      exclude_guests_or_external_users: guests('internalGuest', 'martian'),
    });
    expect(fromGraph(live({}, { state: 'stateOfTomorrow' }))).toMatchObject({
      state: 'stateOfTomorrow',
    });
  });

  it.each([
    ['has no conditions on users', { users: null }],
    ['is about workloads', { users: undefined, clientApplications: {} }],
  ])('that %s excludes nobody', (_, conditions) => {
    const one = live();
    const found = fromGraph({ ...one, conditions: { ...one.conditions, ...conditions } });
    expect(found).toMatchObject({ exclude_users: [], exclude_groups: [], exclude_roles: [] });
  });
});

describe('a change', () => {
  it('of the state is a state, beside conditions that are those of Microsoft', () => {
    const { body, beta } = sent(state({ state: 'enabled' }));
    expect(body['state']).toBe('enabled');
    expect(fromGraph({ ...live(), ...body })).toEqual(fromGraph(live({}, { state: 'enabled' })));
    expect(beta).toBe(false);
  });

  it('sends bare ids, whatever their spelling', () => {
    const planned = state({
      exclude_users: [USER.toUpperCase(), 'GuestsOrExternalUsers'],
      exclude_groups: [`/groups/${GROUP}`],
      exclude_roles: [GROUP],
    });
    expect(usersIn(sent(planned).body)).toMatchObject({
      includeUsers: ['All'],
      excludeUsers: [USER, 'GuestsOrExternalUsers'],
      excludeGroups: [GROUP],
      excludeRoles: [GROUP],
    });
  });

  it('leaves out what v1.0 does not know and nobody set', () => {
    const { body } = sent(state({ exclude_groups: [GROUP] }));
    for (const name of ['times', 'deviceStates', 'clients', 'agentIdRiskLevels']) {
      expect(body['conditions']).not.toHaveProperty(name);
    }
    expect(body['conditions']).not.toHaveProperty('applications.networkAccess');
  });

  it.each([
    ['a condition of beta', { agentIdRiskLevels: 'high' }],
    ['a condition of tomorrow', { futureCondition: { level: 3 } }],
  ])('goes to beta, and keeps it, where the policy has %s', (_, conditions) => {
    const held = live();
    const odd = { ...held, conditions: { ...held.conditions, ...conditions } };
    const { body, beta } = sent(state({ exclude_groups: [GROUP] }), odd);
    expect(beta).toBe(true);
    expect(body['conditions']).toMatchObject(conditions);
  });

  it('names the kinds of guests in the form of Graph, and the type of their tenants', () => {
    const planned = state({
      exclude_guests_or_external_users: {
        ...guests('internalGuest', 'serviceProvider'),
        external_tenants: { membership_kind: 'enumerated', members: [POLICY] },
      },
    });
    expect(usersIn(sent(planned).body)).toMatchObject({
      excludeGuestsOrExternalUsers: {
        guestOrExternalUserTypes: 'internalGuest,serviceProvider',
        externalTenants: {
          '@odata.type': '#microsoft.graph.conditionalAccessEnumeratedExternalTenants',
          membershipKind: 'enumerated',
          members: [POLICY],
        },
      },
    });
  });

  it('ends the exclusion of guests where no kind is left', () => {
    const held = live({
      excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' },
    });
    expect(usersIn(sent(state(), held).body)).toMatchObject({ excludeGuestsOrExternalUsers: null });
  });

  it('of nothing changes nothing', () => {
    const held = live({ excludeGroups: [GROUP] }, { sessionControls: { signInFrequency: null } });
    const { body } = sent(fromGraph(held), held);
    expect(fromGraph({ ...held, ...body })).toEqual(fromGraph(held));
  });

  it('sends no part that is not to change', () => {
    expect(bodyOf({ state: 'disabled' }, live()).body).toEqual({ state: 'disabled' });
    expect(bodyOf({}, live()).body).toEqual({});
  });
});

describe('two states', () => {
  it.each([
    ['on_destroy', { on_destroy: 'restore' }],
    ['what a plan may empty', { allow_empty_exclusions: true }],
    ['the spelling of an id', { exclude_groups: [`/groups/${GROUP}`] }],
    ['what Microsoft sets', { conditions: null, display_name: 'x' }],
  ])('are one to Graph where they differ in %s', (_, overrides) => {
    const one = state({ exclude_groups: [GROUP] });
    expect(isSameInGraph(one, { ...one, ...overrides })).toBe(true);
  });

  it.each([
    ['the state', { state: 'enabled' }],
    ['an exclusion', { exclude_roles: [GROUP] }],
    ['guests', { exclude_guests_or_external_users: guests('internalGuest') }],
  ])('are two where they differ in %s', (_, overrides) => {
    expect(isSameInGraph(state(), state(overrides))).toBe(false);
  });
});
