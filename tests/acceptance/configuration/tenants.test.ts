import { outcomeOf, summaries } from '../../support/outcome';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from '../../support/providers';
import {
  Bench,
  type Fido2Live,
  GROUPS,
  OTHER_TENANT_ID,
  PIPELINE,
  TENANT_ID,
} from '../../support/tenant';
import { Workspace } from '../../support/workspace';
import { ADDRESS } from '../fido2-method/stage';
import { declaration, moduleOf, privileged } from '../fido2-method/declaration';

describe('the tenant of a configuration', () => {
  let bench: Bench;
  let originals: Readonly<Record<string, Fido2Live>>;
  const opened: Workspace[] = [];

  beforeAll(async () => {
    bench = await Bench.open();
    originals = Object.fromEntries([TENANT_ID, OTHER_TENANT_ID].map((id) => [id, bench.live(id)]));
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    for (const [id, live] of Object.entries(originals)) bench.change(live, id);
  });
  afterEach(() => {
    for (const workspace of opened.splice(0)) workspace.remove();
  });

  const workspaceOf = async (attributes: object, overrides: object = {}): Promise<Workspace> => {
    const workspace = await bench.workspace(overrides);
    opened.push(workspace);
    return workspace.write('main.tf.json', moduleOf(attributes));
  };
  const configure = (workspace: Workspace, overrides: object): void => {
    const provider = { entra: bench.providerArguments(overrides) };
    const required_providers = { entra: { source: 'entra-policy/entra' } };
    workspace.write('provider.tf.json', { terraform: { required_providers }, provider });
  };

  it.each([['plan'], ['apply'], ['destroy']] as const)(
    'refuses the state of another one: %s',
    async (command) => {
      const workspace = await workspaceOf(declaration());
      await workspace.apply();
      configure(workspace, { tenant_id: OTHER_TENANT_ID });
      const mark = bench.emulator.requests.length;
      const before = [bench.live(), bench.live(OTHER_TENANT_ID)];
      const { code, errors } = await outcomeOf(workspace, command);
      expect(code).toBe(1);
      expect(errors).toMatchObject([
        {
          summary: 'State of another tenant',
          detail: `This state belongs to tenant ${TENANT_ID}, but the provider is configured for tenant ${OTHER_TENANT_ID}. Use the state of that tenant, or correct tenant_id.`,
        },
      ]);
      expect(bench.sent(mark)).toEqual([]);
      expect([bench.live(), bench.live(OTHER_TENANT_ID)]).toEqual(before);
    },
  );

  it('refuses the state of another one where nothing is refreshed', async () => {
    const workspace = await workspaceOf(declaration({ on_destroy: 'restore' }));
    await workspace.apply();
    configure(workspace, { tenant_id: OTHER_TENANT_ID });
    const before = bench.live(OTHER_TENANT_ID);
    for (const command of ['plan', 'apply', 'destroy'] as const) {
      const { errors } = await outcomeOf(workspace, command, '-refresh=false');
      expect(summaries(errors)).toEqual(['State of another tenant']);
    }
    expect(bench.live(OTHER_TENANT_ID)).toEqual(before);
  });

  it('refuses the id of another one as import id', async () => {
    const workspace = await workspaceOf(declaration(), { tenant_id: OTHER_TENANT_ID });
    const { code, stderr } = await workspace.run('import', '-no-color', ADDRESS, TENANT_ID);
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `Given: "${TENANT_ID}"; the provider is configured for "${OTHER_TENANT_ID}".`,
    );
  });

  it('is the same in any case of its letters', async () => {
    const workspace = await workspaceOf(declaration());
    await workspace.apply();
    configure(workspace, { tenant_id: TENANT_ID.toUpperCase() });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('is kept apart from another one that is applied at the same time', async () => {
    const mine = declaration({ profiles: { privileged: privileged({ name: 'Mine' }) } });
    const theirs = declaration({
      profiles: { privileged: privileged({ name: 'Theirs' }) },
      exclude_group_ids: [GROUPS.privileged],
    });
    const tenants = [
      { id: TENANT_ID, workspace: await workspaceOf(mine), name: 'Mine' },
      {
        id: OTHER_TENANT_ID,
        workspace: await workspaceOf(theirs, { tenant_id: OTHER_TENANT_ID }),
        name: 'Theirs',
      },
    ];
    await Promise.all(tenants.map(({ workspace }) => workspace.apply()));
    for (const { id, workspace, name } of tenants) {
      expect(bench.live(id).passkeyProfiles[1]?.name).toBe(name);
      expect(await workspace.state(ADDRESS)).toMatchObject({ id, tenant_id: id });
      expect((await workspace.plan()).changes).toBe(false);
    }
    expect(bench.live().excludeTargets).toEqual([]);
    const [ours, other] = tenants.map(({ id }) => bench.live(id).passkeyProfiles[1]?.id);
    expect(ours).not.toBe(other);
  });
});

describe('a resident provider', () => {
  let bench: Bench;
  let provider: ResidentProvider;
  let workspace: Workspace;

  beforeAll(async () => {
    bench = await Bench.open();
    provider = await startResident(ENTRA_BUNDLE, {
      ARM_TENANT_ID: OTHER_TENANT_ID,
      ARM_CLIENT_ID: PIPELINE.clientId,
      ARM_CLIENT_SECRET: PIPELINE.secret,
    });
  });
  afterAll(async () => {
    await provider.stop();
    await bench.close();
  });
  beforeEach(async () => {
    workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: provider.reattach });
  });
  afterEach(() => {
    workspace.remove();
  });

  const planWith = (overrides: object): ReturnType<typeof outcomeOf> => {
    workspace.write('main.tf.json', {
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: { entra: bench.providerArguments(overrides) },
      resource: { entra_fido2_method: { this: {} } },
    });
    return outcomeOf(workspace, 'plan');
  };

  it('takes no tenant from its environment', async () => {
    const { errors } = await planWith({ tenant_id: null });
    expect(errors).toEqual([
      {
        summary: 'No tenant',
        detail:
          'Which tenant to manage has no default: a wrong one would be changed without notice. Set tenant_id; a resident provider takes nothing from the environment.',
        at: 'tenant_id',
      },
    ]);
  });

  it('takes no secret from its environment', async () => {
    const { errors } = await planWith({ client_secret_file_path: null });
    expect(summaries(errors)).toEqual(['No credential']);
    expect(errors[0]?.detail).toContain('client_secret_file_path');
  });

  it('takes no secret in clear', async () => {
    const secret = { client_secret_file_path: null, client_secret: PIPELINE.secret };
    const { errors } = await planWith(secret);
    expect(errors).toMatchObject([
      {
        summary: 'Secret in clear in resident mode',
        detail:
          'A resident provider takes client_secret from no argument. Name a file that holds it, or use a managed identity.',
        at: 'client_secret',
      },
    ]);
  });

  it.each([['client_secret_file_path'], ['ca_file']])(
    'takes no relative path: %s',
    async (name) => {
      const { errors } = await planWith({ [name]: 'relative' });
      expect(errors).toMatchObject([
        {
          summary: 'Relative path in resident mode',
          detail: `${name} is "relative". A resident provider serves several working directories: give an absolute path.`,
          at: name,
        },
      ]);
    },
  );

  it('serves what is configured in full', async () => {
    expect(await planWith({})).toMatchObject({ code: 2, errors: [] });
  });
});
