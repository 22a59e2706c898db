import { summaries } from '../../support/outcome';
import { GROUPS } from '../../support/tenant';
import { openCollection } from '../collection/stage';
import { adatum, externalMethods } from './subject';

const UNKNOWN_GROUP = '9a0f0000-0000-4000-8000-00000000dead';

describe('an external method', () => {
  const stage = openCollection(externalMethods);

  const refused = async (): Promise<string[]> => {
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    return summaries(errors);
  };

  it('has a name of its own', async () => {
    await stage.applied(adatum());
    const { id } = stage;
    stage.declare(adatum());
    stage.workspace.write('other.tf.json', {
      resource: {
        entra_external_authentication_method: { other: adatum({ display_name: 'ADATUM' }) },
      },
    });
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: 'The name of an external method is taken',
        detail: `The tenant has an external method "Adatum" already (${id}). Choose another name, or import that one.`,
        at: 'display_name',
      },
    ]);
  });

  it('keeps its name', async () => {
    await stage.applied(adatum());
    stage.declare(adatum({ display_name: 'Contoso' }));
    expect(await refused()).toEqual(['The name of an external method never changes']);
  });

  it('is created off and for nobody where nothing else is said', async () => {
    await stage.applied(adatum());
    expect(stage.live).toMatchObject({ state: 'disabled', includeTargets: [], excludeTargets: [] });
  });

  it('that is enabled is told to need consent, and to satisfy no strength', async () => {
    stage.declare(adatum({ state: 'enabled', include_targets: [{ all_users: true }] }));
    const { code, warnings } = await stage.plan();
    expect(code).toBe(2);
    expect(summaries(warnings)).toEqual([
      'The application of the provider needs consent',
      'No authentication strength counts an external method',
      'Every user may use external methods',
    ]);
  });

  it('does not lose an exclusion by accident', async () => {
    const excluding = adatum({ exclude_group_ids: [GROUPS.privileged] });
    await stage.applied(excluding);
    stage.declare(adatum({ exclude_group_ids: [] }));
    expect(await refused()).toEqual(['An exclusion would be emptied']);
    stage.declare(adatum());
    expect(await refused()).toEqual(['An exclusion would be emptied']);
    await stage.applied(adatum({ allow_empty_exclusions: true }));
    expect(stage.live).toMatchObject({ excludeTargets: [] });
  });

  it('that is imported has its exclusions declared', async () => {
    await stage.applied(adatum({ exclude_group_ids: [GROUPS.privileged] }));
    const { id } = stage;
    await stage.workspace.ok('state', 'rm', stage.address);
    stage.declare(adatum(), { import: [{ to: stage.address, id }] });
    expect(await refused()).toEqual(['An exclusion is not declared']);
  });

  it.each([
    ['a group that the tenant does not have', { group_id: UNKNOWN_GROUP }, 'Group not found'],
    ['a single user', { user_id: UNKNOWN_GROUP }, 'Users cannot be added as targets'],
  ])('is not for %s', async (_, target, problem) => {
    stage.declare(adatum({ include_targets: [target] }));
    expect(await refused()).toEqual([problem]);
  });

  it('is not another configuration, whatever its id', async () => {
    const id = '9a0f0000-0000-4000-8000-00000000beef';
    stage.put(id, { '@odata.type': '#microsoft.graph.methodOfTomorrow', id, state: 'enabled' });
    stage.declare(adatum());
    const { stderr } = await stage.workspace.run('import', '-no-color', stage.address, id);
    expect(stderr).toContain('External method not found');
    await stage.applied(adatum());
    expect(await stage.changes()).toBe(false);
    stage.put(id, undefined);
  });

  it('has values and targets that no version before knew', async () => {
    await stage.applied(adatum());
    const planet = { id: GROUPS.office, targetType: 'planet', isRegistrationRequired: true };
    stage.change({ state: 'resting', includeTargets: [planet] });
    const { json } = await stage.workspace.readPlan();
    expect(json.resource_drift).toHaveLength(1);
    await stage.applied(
      adatum({ state: 'enabled', include_targets: [{ group_id: GROUPS.office }] }),
    );
    expect(stage.live).toMatchObject({ state: 'enabled', includeTargets: [planet] });
  });

  it('that is enabled is told to end sign-ins when it goes', async () => {
    await stage.applied(adatum({ state: 'enabled' }));
    const { warnings } = await stage.plan('-destroy');
    expect(summaries(warnings)).toEqual(['External method "Adatum" ends sign-ins with it']);
  });

  it('tells where another provider takes over', async () => {
    await stage.applied(adatum());
    const elsewhere = {
      client_id: '06a011bd-ec92-4404-80fb-db6d5ada8ee2',
      discovery_url: 'https://contoso.example/.well-known/openid-configuration',
    };
    stage.declare(adatum({ open_id_connect_setting: elsewhere }));
    const { warnings } = await stage.plan();
    expect(summaries(warnings)).toEqual(['Sign-ins go to another provider']);
  });

  it('is none of the cloud that 21Vianet operates', async () => {
    const workspace = await stage.another({ environment: 'china' });
    workspace.write('main.tf.json', stage.moduleOf(adatum()));
    const { code, stderr } = await workspace.run('plan', '-no-color');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain('china');
  });
});
