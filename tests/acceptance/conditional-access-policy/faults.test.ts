import { leastRoles, pipelineWith } from '../../support/tenant';
import { EMERGENCY, type Given, openStage, policy, POLICIES, STAFF, TYPE } from './stage';

const agents = (parts: Given = {}): Given =>
  policy({
    conditions: {
      users: null,
      applications: { include_applications: ['AllAgentIdResources'] },
      client_applications: { include_agent_id_service_principals: ['All'] },
    },
    grant_controls: { operator: 'OR', built_in_controls: ['block'] },
    ...parts,
  });

describe('policies', () => {
  const stage = openStage();

  it.each([
    ['', policy()],
    [' in beta', agents()],
  ])('whose creation%s was answered by nobody are created once', async (_, declared) => {
    stage.bench.emulator.inject(`reset-after:method=POST:path=${POLICIES}:count=1`);
    await stage.applied(declared);
    expect(stage.live).toHaveLength(1);
  });

  it('whose change was answered by nobody are changed once', async () => {
    await stage.applied(policy());
    stage.mark();
    stage.bench.emulator.inject(`reset-after:method=PATCH:path=${POLICIES}/*:count=1`);
    await stage.applied(policy({ state: 'disabled' }));
    expect(stage.writes).toHaveLength(1);
  });

  it('that were created and cannot be read back are stored with a warning, not tainted', async () => {
    stage.declare(policy());
    await stage.workspace.plan();
    stage.bench.emulator.inject(`403:method=GET:path=${POLICIES}:skip=1`);
    const output = await stage.workspace.ok('apply', '-no-color', 'tfplan');
    expect(output.replace(/\s+/g, ' ')).toContain('was not read back');
    stage.bench.emulator.clearFaults();
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('are refreshed by one list of beta, however many they are', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `p${String(index)}`,
      index % 2 === 0
        ? policy({ display_name: `Policy ${String(index)}` })
        : agents({ display_name: `Policy ${String(index)}` }),
    ]);
    stage.declareAll(Object.fromEntries(many) as Record<string, Given>);
    await stage.workspace.apply();
    stage.mark();
    expect((await stage.workspace.plan()).changes).toBe(false);
    expect(stage.sent).toEqual(['GET beta 200']);
  });

  it('are created with few requests, whatever they name', async () => {
    const many = Array.from({ length: 20 }, (_, index) => [
      `p${String(index)}`,
      policy({ display_name: `Policy ${String(index)}` }),
    ]);
    stage.declareAll(Object.fromEntries(many) as Record<string, Given>);
    await stage.workspace.plan();
    stage.mark();
    await stage.workspace.ok('apply', '-no-color', 'tfplan');
    expect(stage.writes).toHaveLength(20);
    expect(stage.sent.length).toBeLessThanOrEqual(20 + 2 * 2 + 2);
  });
});

describe('policies of a tenant whose replicas lag', () => {
  const stage = openStage({ options: { lagMs: 1_500 } });

  it('are created, changed and destroyed, with empty plans between', async () => {
    await stage.applied(policy());
    await stage.applied(policy({ state: 'disabled', deletion_protection: false }));
    await stage.workspace.ok('destroy', '-auto-approve');
    expect(stage.live).toEqual([]);
  });
});

describe('a policy with as many groups as a user can be in', () => {
  const ids = Array.from(
    { length: 2_048 },
    (_, index) => `91000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
  const stage = openStage({
    groups: [
      { id: EMERGENCY, displayName: 'Emergency' },
      { id: STAFF, displayName: 'Staff' },
      ...ids.map((id, index) => ({ id, displayName: `Group ${String(index)}` })),
    ],
    clients: [pipelineWith(leastRoles(TYPE))],
  });
  const users = (groups: readonly string[]): Given =>
    policy({ conditions: { users: { include_groups: groups, exclude_groups: [EMERGENCY] } } });

  // Terraform itself compares large sets element by element.
  it('is created with each of them, planned empty, and tells which one changes', async () => {
    const made = await stage.applied(users(ids));
    expect(made.conditions.users['includeGroups']).toHaveLength(ids.length);
    stage.declare(users([...ids.slice(1), STAFF].reverse()));
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    expect(warnings.map(({ detail }) => detail.split('\n').slice(1))).toEqual(
      expect.arrayContaining([
        [`  conditions.users.include_groups: add "${STAFF}"`],
        [`  conditions.users.include_groups: remove "${ids[0] ?? ''}"`],
      ]),
    );
  }, 600_000);
});
