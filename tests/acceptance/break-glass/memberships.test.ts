import { summaries } from '../../support/outcome';
import { leastRoles, pipelineWith } from '../../support/tenant';
import {
  ACCOUNT,
  breakGlass,
  EMERGENCY,
  MAY_BE_STOPPED,
  METHOD,
  NOBODY,
  openStage,
  policy,
  POLICY,
  STAFF,
  STOPPED,
  told,
} from './stage';

const MISSING = 'An account for emergencies does not exist';

describe('memberships of an account', () => {
  const stage = openStage();

  it('that end between plan and apply: refused before the write', async () => {
    stage.declarePolicy(policy({ exclude_groups: [EMERGENCY] }));
    expect((await stage.plan('-out=tfplan')).errors).toEqual([]);
    stage.members(EMERGENCY);
    const { code, errors } = await stage.apply('tfplan');
    expect([code, summaries(errors)]).toEqual([1, [STOPPED]]);
    expect(errors[0]?.detail).toContain(
      `Make the user a member of group ${EMERGENCY}, which the policy excludes.`,
    );
    expect(stage.writes).toEqual([]);
  });

  it('that end after the apply: told at the next plan, though nothing changes', async () => {
    stage.declarePolicy(policy({ exclude_groups: [EMERGENCY] }));
    expect((await stage.apply()).code).toBe(0);
    stage.members(EMERGENCY);
    const { code, errors, warnings } = await stage.plan();
    expect([code, errors, summaries(warnings)]).toEqual([0, [], [STOPPED]]);
  });

  it('of a user that the tenant does not have: told, and refused before the write', async () => {
    await stage.provide(breakGlass({ user_id: NOBODY }));
    // What is excluded looks right, and is nobody.
    stage.declarePolicy(policy({ exclude_users: [ACCOUNT] }));
    const planned = await stage.plan('-out=tfplan');
    expect(planned.code).toBe(2);
    expect(told(planned.warnings)).toContainEqual([
      'this',
      MISSING,
      `The tenant has no user ${NOBODY}, so nothing keeps the account that is meant from being stopped. Correct its user_id in break_glass of the provider. It is judged again right before the write, and refused where that is still open.`,
    ]);
    const { code, errors } = await stage.apply('tfplan');
    expect([code, summaries(errors)]).toEqual([1, [MISSING]]);
    expect(stage.writes).toEqual([]);
  });
});

describe('memberships that cannot be read', () => {
  const enough = leastRoles(POLICY, METHOD).filter((role) => role.startsWith('Policy'));
  const stage = openStage({ clients: [pipelineWith(enough)] });

  it('leave open whether a group leaves the account out: told what to grant, and refused', async () => {
    stage.declarePolicy(policy({ exclude_groups: [EMERGENCY, STAFF] }));
    const planned = await stage.plan('-out=tfplan');
    expect(planned.code).toBe(2);
    expect(told(planned.warnings)).toContainEqual([
      'users',
      MAY_BE_STOPPED,
      expect.stringContaining(
        'GET /users/{id}/transitiveMemberOf needs the permission Directory.Read.All (or User.Read.All or GroupMember.Read.All)',
      ),
    ]);
    const { code, errors } = await stage.apply('tfplan');
    expect([code, summaries(errors)]).toEqual([1, [MAY_BE_STOPPED]]);
    expect(stage.writes).toEqual([]);
  });

  it('do not matter where the policy names the user', async () => {
    stage.declarePolicy(policy({ exclude_users: [ACCOUNT] }));
    const { code, errors } = await stage.apply();
    expect([code, errors]).toEqual([0, []]);
  });

  it('leave open whether a target reaches the account: told, and refused', async () => {
    stage.declare({
      [METHOD]: {
        this: {
          state: 'enabled',
          include_targets: [{ group_id: EMERGENCY, profiles: ['default'] }],
        },
      },
    });
    const planned = await stage.plan('-out=tfplan');
    const lost = 'An account for emergencies may lose its passkey';
    expect(told(planned.warnings)).toContainEqual([
      'include_targets',
      lost,
      expect.stringContaining('needs the permission Directory.Read.All'),
    ]);
    const { code, errors } = await stage.apply('tfplan');
    expect([code, summaries(errors)]).toEqual([1, [lost]]);
    expect(stage.writes).toEqual([]);
  });
});
