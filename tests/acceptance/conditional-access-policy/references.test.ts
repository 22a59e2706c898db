import { pipelineWith } from '../../support/tenant';
import { summaries } from '../../support/outcome';
import {
  ADA,
  BOB,
  EMERGENCY,
  GLOBAL_ADMINISTRATOR,
  type Given,
  HOLLOW,
  NOBODY,
  OFFICES,
  openStage,
  policy,
  STAFF,
  STRENGTH,
} from './stage';

const users = (more: Given): Given =>
  policy({
    conditions: { users: { include_users: ['All'], exclude_groups: [EMERGENCY], ...more } },
  });
const locations = (ids: readonly string[]): Given =>
  policy({ conditions: { locations: { include_locations: ['All'], exclude_locations: ids } } });
const demanding = (id: string): Given =>
  policy({ grant_controls: { operator: 'AND', authentication_strength_id: id } });
const contexts = (ids: readonly string[]): Given =>
  policy({
    conditions: { applications: { include_authentication_context_class_references: ids } },
  });

describe('what a policy names', () => {
  const stage = openStage();

  it.each([
    ['User', 'exclude_users', users({ exclude_users: [ADA, NOBODY] }), 'create the user first.'],
    ['Group', 'include_groups', users({ include_groups: [NOBODY] }), 'create the group first.'],
    [
      'Directory role',
      'include_roles',
      users({ include_roles: [GLOBAL_ADMINISTRATOR, NOBODY] }),
      'Give the template id of a built-in role: policies match no other.',
    ],
    [
      'Named location',
      'exclude_locations',
      locations([OFFICES, NOBODY]),
      'create the location first.',
    ],
    [
      'Authentication strength',
      'authentication_strength_id',
      demanding(NOBODY),
      'create the strength first.',
    ],
  ])('is refused at plan where it is no %s of the tenant', async (kind, at, declared, fix) => {
    stage.declare(declared);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: `${kind} not found`,
        detail: expect.stringMatching(/ names \S+, which the tenant does not have\. /) as string,
        at,
      },
    ]);
    expect(errors[0]?.detail).toContain(`names ${NOBODY},`);
    expect(errors[0]?.detail.endsWith(fix)).toBe(true);
    expect(stage.writes).toEqual([]);
  });

  it('is told where it is a context that the same change may create', async () => {
    stage.declare(contexts(['c1', 'c9']));
    const { code, warnings } = await stage.plan();
    expect(code).toBe(2);
    expect(warnings).toContainEqual({
      summary: 'Authentication context not found',
      detail:
        'conditions.applications.include_authentication_context_class_references names c9, which the tenant does not have. Unless the same change creates it, correct the id, or create the context first.',
      at: 'include_authentication_context_class_references',
    });
  });

  it('is told where the live policy names it already, and does not stop another change', async () => {
    const { conditions } = await stage.applied(policy());
    const excludeGroups = [EMERGENCY, NOBODY];
    stage.change({ conditions: { ...conditions, users: { ...conditions.users, excludeGroups } } });
    stage.declare(users({ exclude_groups: excludeGroups }));
    expect((await stage.workspace.plan()).changes).toBe(false);

    stage.declare({ ...users({ exclude_groups: excludeGroups }), display_name: 'Renamed' });
    const { code, warnings } = await stage.plan();
    expect(code).toBe(2);
    expect(warnings.find(({ summary }) => summary.startsWith('Group gone'))).toEqual({
      summary: `Group gone: ${NOBODY}`,
      detail: `conditions.users.exclude_groups names ${NOBODY}, which the tenant does not have any more: the policy excludes nobody by it. Remove it, or name what took its place.`,
      at: 'exclude_groups',
    });
  });

  it('is told where an excluded group has no member', async () => {
    stage.declare(users({ exclude_groups: [EMERGENCY, HOLLOW] }));
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    expect(warnings.find(({ summary }) => summary.startsWith('Excluded group'))).toEqual({
      summary: `Excluded group ${HOLLOW} has no member`,
      detail: `conditions.users.exclude_groups names ${HOLLOW}, which has no member: it excludes nobody. If accounts for emergencies are meant to be in it, add them before the apply.`,
      at: 'exclude_groups',
    });
  });

  it('is found in any spelling, with the words and ids that are no object', async () => {
    stage.declare(
      policy({
        conditions: {
          users: {
            include_users: ['All'],
            exclude_users: [`/users/${ADA.toUpperCase()}`, 'GuestsOrExternalUsers'],
            exclude_groups: [EMERGENCY.toUpperCase()],
          },
          locations: {
            include_locations: ['All'],
            exclude_locations: ['AllTrusted', '00000000-0000-0000-0000-000000000000'],
          },
        },
        grant_controls: {
          operator: 'AND',
          authentication_strength_id: `/policies/authenticationStrengthPolicies/${STRENGTH}`,
        },
      }),
    );
    const { code, errors, warnings } = await stage.plan();
    expect([code, errors]).toEqual([2, []]);
    expect(summaries(warnings).filter((one) => /not (found|checked)|gone/.test(one))).toEqual([]);
  });

  it('is asked for once, however many policies name it', async () => {
    const many = Array.from({ length: 20 }, (_, index) => [
      `p${String(index)}`,
      policy({
        display_name: `Policy ${String(index)}`,
        conditions: {
          users: {
            include_groups: [STAFF],
            include_roles: [GLOBAL_ADMINISTRATOR],
            exclude_users: [BOB],
            exclude_groups: [EMERGENCY],
          },
          locations: { include_locations: ['All'], exclude_locations: [OFFICES] },
        },
        grant_controls: { operator: 'AND', authentication_strength_id: STRENGTH },
      }),
    ]);
    stage.declareAll(Object.fromEntries(many) as Record<string, Given>);
    stage.mark();
    expect((await stage.plan()).code).toBe(2);
    const counts = new Map<string, number>();
    for (const request of stage.requests) counts.set(request, (counts.get(request) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'POST /$batch': 1,
      'GET /directoryRoleTemplates': 1,
      'GET /subscribedSkus': 1,
      'GET /policies/identitySecurityDefaultsEnforcementPolicy': 1,
      'GET /policies/authenticationStrengthPolicies': 1,
      'GET /identity/conditionalAccess/namedLocations': 1,
      'GET /identity/conditionalAccess/policies': 1,
    });
  });
});

describe('what a policy names, where the application may not look', () => {
  const stage = openStage({
    clients: [pipelineWith(['Policy.Read.All', 'Policy.ReadWrite.ConditionalAccess'])],
  });

  it('is told not to be checked, with the permission, and does not stop the apply', async () => {
    stage.declare(
      policy({
        conditions: {
          users: {
            include_users: [ADA],
            include_roles: [GLOBAL_ADMINISTRATOR],
            exclude_groups: [EMERGENCY],
          },
        },
      }),
    );
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors]).toEqual([0, []]);
    const unchecked = warnings.filter(({ summary }) => summary.endsWith('not checked'));
    expect([...new Set(summaries(unchecked))].sort()).toEqual([
      'Directory role not checked',
      'Group not checked',
      'User not checked',
    ]);
    const told = unchecked.map(({ detail }) => detail).join('\n');
    for (const permission of [
      'GroupMember.Read.All',
      'User.Read.All',
      'RoleManagement.Read.Directory',
    ]) {
      expect(told).toContain(permission);
    }
    expect(stage.live).toHaveLength(1);
  });
});
