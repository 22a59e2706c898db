import { GROUPS, TENANT_ID } from '../../support/tenant';
import { declaration, moduleOf } from './declaration';
import { ADDRESS, openStage } from './stage';

const WRONG_ID = {
  summary: 'Not the id of this tenant',
  detail: `The import id of entra_fido2_method is the id of the tenant. Given: "fido2"; the provider is configured for "${TENANT_ID}".`,
};

describe('an import', () => {
  const stage = openStage();
  /** What another workspace, or nobody, declared before. */
  const live = async (): Promise<void> => {
    const other = await stage.another();
    other.write('main.tf.json', moduleOf(declaration()));
    await other.apply();
  };
  const byBlock = (id: string): object => ({ import: [{ to: ADDRESS, id }] });

  it('by command takes over what is live, sends nothing, and plans empty', async () => {
    await live();
    const { live: before, writes } = stage;
    stage.declare(declaration());
    await stage.workspace.ok('import', ADDRESS, TENANT_ID);
    expect(await stage.plan()).toEqual({ code: 0, errors: [], warnings: [] });
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      id: TENANT_ID,
      tenant_id: TENANT_ID,
      on_destroy: 'forget',
      adopted_from: null,
    });
    expect({ live: stage.live, writes: stage.writes }).toEqual({ live: before, writes });
  });

  it('takes the id in any case', async () => {
    stage.declare({});
    await stage.workspace.ok('import', ADDRESS, TENANT_ID.toUpperCase());
    expect((await stage.plan()).code).toBe(0);
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({ id: TENANT_ID });
  });

  it('by command refuses an id that is not the tenant', async () => {
    stage.declare(declaration());
    const { code, stderr } = await stage.workspace.run('import', '-no-color', ADDRESS, 'fido2');
    expect(code).toBe(1);
    expect(stderr.replace(/[\s│]+/g, ' ')).toContain(WRONG_ID.detail);
  });

  it('by block refuses an id that is not the tenant, before anything is planned', async () => {
    stage.declare(declaration(), byBlock('fido2'));
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toMatchObject([WRONG_ID]);
    expect(stage.requests).toEqual([]);
  });

  it('by block shows live and planned as an update, and keeps what is not declared', async () => {
    await live();
    const before = stage.live;
    stage.declare({ exclude_group_ids: [GROUPS.privileged] }, byBlock(TENANT_ID));
    const { json } = await stage.workspace.readPlan();
    expect(json.resource_changes?.[0]?.change).toMatchObject({
      actions: ['update'],
      before: { exclude_group_ids: [], profiles: { privileged: { name: 'Privileged' } } },
      after: {
        exclude_group_ids: [GROUPS.privileged],
        profiles: { privileged: { name: 'Privileged' } },
      },
    });
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toEqual({
      ...before,
      excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }],
    });
    expect((await stage.plan()).code).toBe(0);
  });

  it('writes a configuration that plans empty', async () => {
    await live();
    stage.workspace.write('import.tf.json', byBlock(TENANT_ID));
    await stage.workspace.run('plan', '-generate-config-out=generated.tf');
    const { code, errors } = await stage.apply();
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    stage.workspace.unlink('import.tf.json');
    expect((await stage.plan()).code).toBe(0);
  });
});
