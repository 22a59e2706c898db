import { summaries } from '../../support/outcome';
import { leastRoles, pipelineWith } from '../../support/tenant';
import { openStage } from '../singleton/stage';
import {
  changeUsers,
  conditionsOf,
  declared,
  EMERGENCY,
  LEGACY,
  legacy,
  OWN,
  PORTALS,
  tenant,
} from './subject';

const UNKNOWN = '9a0f0000-0000-4000-8000-00000000dead';

describe('a policy that Microsoft manages', () => {
  const both = leastRoles(legacy.typeName, 'entra_conditional_access_policy');
  const stage = openStage(legacy, { ...tenant, clients: [pipelineWith(both)] });

  const refused = async (): Promise<readonly { summary: string; detail: string }[]> => {
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    return errors;
  };

  it('is not one of the tenant’s own', async () => {
    stage.declare(declared({ policy_id: OWN }));
    const [error] = await refused();
    expect(error?.summary).toContain(`Microsoft-managed policy ${OWN}`);
    expect(error?.detail).toBe(
      '"Require MFA" is a policy of the tenant: the names of those that Microsoft manages begin with "Microsoft-managed:". Use entra_conditional_access_policy.',
    );
    const imported = await stage.workspace.run('import', '-no-color', stage.address, OWN);
    expect(imported.stderr).toContain('cannot be managed');
  });

  it('is not taken for one of the tenant’s own either', async () => {
    stage.workspace.write('main.tf.json', {
      resource: {
        entra_conditional_access_policy: {
          this: {
            display_name: 'Microsoft-managed: Block legacy authentication',
            state: 'enabled',
            conditions: {
              client_app_types: ['exchangeActiveSync', 'other'],
              applications: { include_applications: ['All'] },
              users: { include_users: ['All'] },
            },
            grant_controls: { operator: 'OR', built_in_controls: ['block'] },
          },
        },
      },
      import: [{ to: 'entra_conditional_access_policy.this', id: LEGACY }],
    });
    const [error] = await refused();
    expect(error?.summary).toContain('cannot be managed');
    expect(error?.detail).toContain(
      `Use entra_managed_conditional_access_policy with policy_id = "${LEGACY}".`,
    );
  });

  it('has to be there', async () => {
    stage.declare(declared({ policy_id: UNKNOWN }));
    const [error] = await refused();
    expect(error?.summary).toBe('Microsoft-managed policy not found');
    expect(error?.detail).toContain(`has no Microsoft-managed policy ${UNKNOWN}.`);
  });

  it('that Microsoft took away is missed at the next plan', async () => {
    await stage.applied(declared());
    const { live } = stage;
    stage.write(undefined as never);
    expect(summaries((await refused()) as never)).toEqual(['Microsoft-managed policy not found']);
    stage.write(live);
  });

  it('is known when it is planned', async () => {
    stage.declare(declared({ policy_id: '${terraform_data.id.output}' }));
    stage.workspace.write('id.tf.json', {
      resource: { terraform_data: { id: { input: LEGACY } } },
    });
    expect((await refused()).map(({ summary }) => summary)).toEqual(['policy_id is not known yet']);
  });

  it('is not left for another one', async () => {
    await stage.applied(declared());
    stage.declare(declared({ policy_id: PORTALS }));
    expect((await refused()).map(({ summary }) => summary)).toEqual([
      'A resource stays with its policy',
    ]);
  });

  it.each([
    ['groups', { excludeGroups: [EMERGENCY] }, { exclude_groups: [] }],
    ['users', { excludeUsers: ['GuestsOrExternalUsers'] }, { exclude_users: [] }],
    [
      'guests',
      { excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } },
      { exclude_guests_or_external_users: { guest_or_external_user_types: [] } },
    ],
  ])('does not lose its %s by accident', async (_, users, emptied) => {
    changeUsers(stage, users);
    const before = stage.live;
    stage.declare(declared(emptied));
    expect((await refused()).map(({ summary }) => summary)).toEqual([
      'An exclusion would be emptied',
    ]);
    expect(stage.live).toEqual(before);
    await stage.applied(declared({ ...emptied, allow_empty_exclusions: true }));
    expect(stage.writes).toEqual(['PATCH 204']);
  });

  it('excludes groups of any kind, and none that is not there', async () => {
    stage.declare(declared({ exclude_groups: [EMERGENCY, UNKNOWN] }));
    expect((await refused()).map(({ summary }) => summary)).toEqual(['Group not found']);
    stage.declare(declared({ exclude_groups: [EMERGENCY] }));
    expect(summaries((await stage.plan()).warnings)).not.toContain('Not a security group');
  });

  it('excludes no user and no role that is not there', async () => {
    stage.declare(declared({ exclude_users: [UNKNOWN], exclude_roles: [UNKNOWN] }));
    expect((await refused()).map(({ summary, detail }) => [summary, detail])).toEqual([
      [
        'User not found',
        `exclude_users names ${UNKNOWN}, which the tenant does not have. Correct the id, or create the user first.`,
      ],
      [
        'Directory role not found',
        `exclude_roles names ${UNKNOWN}, which the tenant does not have. Give the template id of a built-in role: policies match no other.`,
      ],
    ]);
  });

  it('that only reports is told to be enabled by Microsoft, at every plan', async () => {
    await stage.applied(declared());
    for (let round = 0; round < 2; round += 1) {
      const { code, warnings } = await stage.plan();
      expect(code).toBe(0);
      expect(summaries(warnings)).toEqual(['Microsoft will enable the policy']);
    }
  });

  it('has values that no version before knew, and takes none by mistake', async () => {
    const kinds = { guestOrExternalUserTypes: 'martian' };
    changeUsers(stage, { excludeGuestsOrExternalUsers: kinds });
    await stage.applied(declared({ state: 'disabled' }));
    expect(conditionsOf(stage).users).toMatchObject({ excludeGuestsOrExternalUsers: kinds });
    stage.declare(declared({ state: 'reportOnly' }));
    expect((await refused()).map(({ summary }) => summary)).toEqual([
      'Value that Graph does not document',
    ]);
  });

  it('is the only one that its resource touches', async () => {
    const portals = (): unknown =>
      stage.bench.emulator.admin.read(
        stage.bench.emulator.ready.tenants[0]?.tenantId ?? '',
        'conditionalAccessPolicy',
        PORTALS,
      );
    const before = portals();
    stage.workspace.write('main.tf.json', {
      resource: {
        [legacy.typeName]: { this: declared(), other: declared({ policy_id: PORTALS }) },
      },
    });
    const { warnings } = await stage.plan();
    expect(summaries(warnings).filter((summary) => summary.includes('adopts'))).toHaveLength(2);
    await stage.applied(declared({ state: 'enabled' }));
    expect(portals()).toEqual(before);
  });
});
