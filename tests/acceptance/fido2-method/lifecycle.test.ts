import { Bench, GROUPS, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { declaration, moduleOf, OTHER_KEY, privileged, YUBIKEY } from './declaration';

const ADDRESS = 'entra_fido2_method.this';

describe('entra_fido2_method', () => {
  let bench: Bench;
  let workspace: Workspace;

  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.close());

  beforeEach(async () => {
    bench.reset();
    workspace = await bench.workspace();
  });
  afterEach(() => {
    workspace.remove();
  });

  const declare = (attributes: object, more: object = {}): Workspace =>
    workspace.write('main.tf.json', moduleOf(attributes, more));

  it('adopts what is live, plans empty, updates in place and forgets on destroy', async () => {
    declare(declaration());
    const adoption = await workspace.plan();
    expect(adoption.output).toContain(
      `entra_fido2_method adopts the Passkey (FIDO2) method of tenant ${TENANT_ID}`,
    );
    expect(adoption.output).toContain('profiles["privileged"]: (none) → ');
    await workspace.ok('apply', 'tfplan');
    expect(bench.live().passkeyProfiles).toHaveLength(2);
    expect((await workspace.plan()).changes).toBe(false);

    declare(declaration({ self_service_registration_allowed: false }));
    const update = await workspace.readPlan();
    expect(update.json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await workspace.ok('apply', 'tfplan');
    expect(bench.live().isSelfServiceRegistrationAllowed).toBe(false);
    expect((await workspace.plan()).changes).toBe(false);

    const before = bench.live();
    expect(await workspace.ok('destroy', '-auto-approve', '-no-color')).toContain(
      `Passkey (FIDO2) method of tenant ${TENANT_ID} stays as it is`,
    );
    expect(bench.live()).toEqual(before);
  });

  it('is adopted by an import block as an update, then planned empty', async () => {
    declare(declaration(), { import: [{ to: ADDRESS, id: TENANT_ID }] });
    const plan = await workspace.readPlan();
    const [change] = plan.json.resource_changes ?? [];
    expect(change?.change.actions).toEqual(['update']);
    expect(change?.change.importing).toEqual({ id: TENANT_ID });
    expect(change?.change.before).toMatchObject({ include_targets: [{ all_users: true }] });
    await workspace.ok('apply', 'tfplan');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('plans empty after import of what another workspace applied', async () => {
    declare(declaration());
    await workspace.apply();
    const other = await bench.workspace();
    other.write('main.tf.json', moduleOf(declaration()));
    await other.ok('import', ADDRESS, TENANT_ID);
    expect((await other.plan()).changes).toBe(false);
    other.remove();
  });

  it('refuses an import id that is not the tenant', async () => {
    declare(declaration());
    const { code, stderr } = await workspace.run('import', '-no-color', ADDRESS, 'fido2');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `Given: "fido2"; the provider is configured for "${TENANT_ID}".`,
    );
  });

  it('sends nothing when nothing needs to change', async () => {
    declare({ state: 'enabled' });
    const mark = bench.emulator.requests.length;
    await workspace.apply();
    expect(bench.sent(mark).filter((line) => line.startsWith('PATCH'))).toEqual([]);
  });

  it('leaves everything undeclared as it is', async () => {
    bench.change({ isSelfServiceRegistrationAllowed: false });
    const before = bench.live();
    declare({ exclude_group_ids: [GROUPS.privileged] });
    await workspace.apply();
    expect(bench.live()).toEqual({
      ...before,
      excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }],
    });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('shows a change behind its back as drift, and corrects it', async () => {
    declare(declaration());
    await workspace.apply();
    bench.change({ state: 'disabled' });
    const drift = await workspace.readPlan();
    expect(drift.json.resource_drift).toEqual([expect.objectContaining({ address: ADDRESS })]);
    await workspace.ok('apply', 'tfplan');
    expect(bench.live().state).toBe('enabled');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('keeps the spelling of AAGUIDs and group paths, and plans empty', async () => {
    const spelled = declaration({
      profiles: {
        privileged: privileged({
          key_restrictions: {
            enforced: true,
            enforcement_type: 'allow',
            aaguids: [YUBIKEY.toUpperCase(), OTHER_KEY],
          },
        }),
      },
      include_targets: [
        { group_id: `/groups/${GROUPS.staff}`, profiles: ['default'] },
        { group_id: GROUPS.privileged.toUpperCase(), profiles: ['privileged'] },
      ],
    });
    declare(spelled);
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(bench.live().passkeyProfiles[1]?.keyRestrictions.aaGuids).toEqual(
      expect.arrayContaining([YUBIKEY, OTHER_KEY]),
    );
  });

  it('does not mind the order in which Graph returns collections', async () => {
    declare(declaration());
    await workspace.apply();
    const live = bench.live();
    bench.change({
      passkeyProfiles: [...live.passkeyProfiles].reverse(),
      includeTargets: [...live.includeTargets].reverse(),
    });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('restores what was there when a destroy is told to', async () => {
    const before = bench.live();
    declare(declaration({ on_destroy: 'restore' }));
    await workspace.apply();
    expect(bench.live()).not.toEqual(before);
    const output = await workspace.ok('destroy', '-auto-approve', '-no-color');
    expect(output).toContain('will be restored');
    expect(bench.live()).toEqual(before);
  });

  it('restores what an import found', async () => {
    const before = bench.live();
    declare(declaration({ on_destroy: 'restore' }), { import: [{ to: ADDRESS, id: TENANT_ID }] });
    await workspace.apply();
    declare(declaration({ on_destroy: 'restore' }));
    await workspace.ok('destroy', '-auto-approve');
    expect(bench.live()).toEqual(before);
  });

  it('takes targets from resources that are created in the same run', async () => {
    const late = '${terraform_data.group.output}';
    declare(
      declaration({
        include_targets: [
          { group_id: GROUPS.staff, profiles: ['default'] },
          { group_id: late, profiles: ['privileged'] },
        ],
      }),
      {
        resource: {
          terraform_data: { group: { input: GROUPS.privileged } },
          entra_fido2_method: {
            this: declaration({
              include_targets: [
                { group_id: GROUPS.staff, profiles: ['default'] },
                { group_id: late, profiles: ['privileged'] },
              ],
            }),
          },
        },
      },
    );
    await workspace.apply();
    expect(bench.live().includeTargets.map(({ id }) => id)).toContain(GROUPS.privileged);
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('validates without a tenant', async () => {
    declare(declaration());
    expect(await workspace.ok('validate')).toContain('The configuration is valid');
  });
});
