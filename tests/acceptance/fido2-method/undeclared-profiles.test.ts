import { MICROSOFT_PROFILE_ID } from '../../../emulator';
import { summaries } from '../../support/outcome';
import { type Fido2Live, GROUPS, TENANT_ID } from '../../support/tenant';
import { declaration, privileged } from './declaration';
import { ADDRESS, openStage } from './stage';

const KEY = 'microsoft-managed-passkey-profile';
const NAME = 'Microsoft-managed passkey profile';
const OPEN = { passkey_types: ['deviceBound', 'synced'], attestation_enforcement: 'disabled' };

/** What Microsoft adds to a tenant, with a property that nobody knows yet. */
const created = {
  id: MICROSOFT_PROFILE_ID,
  name: NAME,
  passkeyTypes: 'deviceBound,synced,platformBound',
  attestationEnforcement: 'disabled',
  keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] },
  managedBy: 'microsoft',
};
const everyone = (...profiles: string[]): object => ({ all_users: true, profiles });
const notDeclared = {
  summary: 'A live profile is not declared',
  detail: `Profile "${KEY}" ("${NAME}", id ${MICROSOFT_PROFILE_ID}) is live and was never declared: it stays as it is, takes one of three places, and a passkey that satisfies it is admitted. To manage it, declare it in profiles with this id.`,
  at: 'this',
};

const namesOf = ({ passkeyProfiles }: Fido2Live): string[] =>
  passkeyProfiles.map(({ name }) => name);

describe('a profile that Microsoft created before', () => {
  const stage = openStage({ passkeyProfiles: 'microsoftManaged2026' });

  const managed = (): Fido2Live['passkeyProfiles'][number] | undefined =>
    stage.live.passkeyProfiles.find(({ id }) => id === MICROSOFT_PROFILE_ID);

  it('is taken over by its id, hands its targets on, and is removed', async () => {
    const ours = { id: MICROSOFT_PROFILE_ID, name: 'Passkeys for all', ...OPEN };
    await stage.applied({ profiles: { open: ours }, include_targets: [everyone('open')] });
    expect(managed()?.name).toBe('Passkeys for all');
    expect((await stage.plan()).code).toBe(0);

    await stage.applied({ profiles: { open: ours }, include_targets: [everyone('default')] });
    await stage.applied({ profiles: {}, include_targets: [everyone('default')] });
    expect(namesOf(stage.live)).toEqual(['Default passkey profile']);
    expect((await stage.plan()).code).toBe(0);
  });

  it('is taken over by its name', async () => {
    await stage.applied({
      profiles: { open: { name: NAME, ...OPEN, passkey_types: ['deviceBound'] } },
      include_targets: [everyone('open')],
    });
    expect(managed()?.passkeyTypes).toBe('deviceBound');
    expect(stage.live.passkeyProfiles).toHaveLength(2);
  });

  it('is taken over without declaring the targets it has', async () => {
    const before = stage.live.includeTargets;
    stage.declare({ profiles: { open: { id: MICROSOFT_PROFILE_ID, name: 'Open', ...OPEN } } });
    const { errors } = await stage.apply();
    expect(errors).toEqual([]);
    expect(managed()?.name).toBe('Open');
    expect(stage.live.includeTargets).toEqual(before);
  });

  it('does not lose its last target', async () => {
    const before = stage.live;
    stage.declare({
      profiles: {},
      include_targets: [{ group_id: GROUPS.staff, profiles: ['default'] }],
    });
    expect((await stage.plan()).errors).toEqual([
      {
        summary: 'An undeclared profile would lose its last target',
        detail: `Profile "${KEY}" ("${NAME}", id ${MICROSOFT_PROFILE_ID}) was never declared, and reaches all_users now. Keep it with profiles = ["${KEY}"] in a target; or take it over by declaring it in profiles with this id and hand its targets on, and remove it in a later apply.`,
        at: 'include_targets',
      },
    ]);
    expect(stage.live).toEqual(before);
  });

  it('keeps a target under its own key beside declared profiles', async () => {
    stage.declare({
      profiles: { privileged: privileged() },
      include_targets: [
        everyone(KEY),
        { group_id: GROUPS.privileged, profiles: ['privileged', 'default'] },
      ],
    });
    const { errors, warnings } = await stage.apply();
    expect(errors).toEqual([]);
    expect(warnings).toContainEqual(notDeclared);
    expect(stage.live.includeTargets[0]?.allowedPasskeyProfiles).toEqual([MICROSOFT_PROFILE_ID]);
    // Every plan says it: whoever reads this one may not have seen the one before.
    expect(await stage.plan()).toMatchObject({ code: 0, errors: [] });
    expect((await stage.plan()).warnings).toContainEqual(notDeclared);
  });

  it('counts against the limit of three', async () => {
    stage.declare({
      profiles: { one: privileged({ name: 'One' }), two: privileged({ name: 'Two' }) },
      include_targets: [everyone(KEY)],
    });
    expect((await stage.plan()).errors).toEqual([
      {
        summary: 'Too many passkey profiles',
        detail: `A tenant has at most 3 profiles, the default one included; this would be 4. The tenant has "${KEY}" that was never declared: to use its place, declare it with its id and the settings you want.`,
        at: 'profiles',
      },
    ]);
  });

  it('keeps its targets when another profile is declared under its key', async () => {
    await stage.applied({ profiles: {} });
    const before = stage.live.includeTargets;
    stage.declare({ profiles: { [KEY]: { name: 'Ours', ...OPEN } } });
    const { code } = await stage.apply();
    // Refused or created beside it: nobody moves from one profile to the other unsaid.
    expect({ code, targets: stage.live.includeTargets }).toEqual({ code, targets: before });
  });

  it('stays where an import brought it in and the declaration leaves it out', async () => {
    const before = managed();
    stage.declare(
      { profiles: { privileged: privileged() } },
      { import: [{ to: ADDRESS, id: TENANT_ID }] },
    );
    const { errors, warnings } = await stage.apply();
    expect(errors).toEqual([]);
    expect(warnings).toContainEqual(notDeclared);
    expect(managed()).toEqual(before);
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      undeclared_profiles: { [KEY]: { id: MICROSOFT_PROFILE_ID } },
    });
  });
});

describe('a profile that Microsoft creates between two applies', () => {
  const stage = openStage();

  const create = (): void => {
    stage.bench.change({ passkeyProfiles: [...stage.live.passkeyProfiles, created] });
  };
  const managed = (): unknown =>
    stage.live.passkeyProfiles.find(({ id }) => id === MICROSOFT_PROFILE_ID);

  it('is warned about', async () => {
    await stage.applied(declaration());
    create();
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    expect(summaries(warnings)).toEqual(['A live profile is not declared']);
  });

  it('is held, and sent back unchanged by a later write', async () => {
    await stage.applied(declaration());
    create();
    await stage.applied(
      declaration({ profiles: { privileged: privileged({ name: 'Administrators' }) } }),
    );
    expect(managed()).toEqual(created);
    expect(namesOf(stage.live)).toEqual(['Default passkey profile', 'Administrators', NAME]);
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      profiles: { privileged: { name: 'Administrators' } },
      undeclared_profiles: { [KEY]: { id: MICROSOFT_PROFILE_ID, name: NAME } },
    });
    expect((await stage.plan()).code).toBe(0);
  });

  it('is not removed with the declared ones', async () => {
    await stage.applied(declaration());
    create();
    await stage.applied(
      declaration({
        profiles: {},
        include_targets: [{ group_id: GROUPS.staff, profiles: ['default'] }],
      }),
    );
    expect(namesOf(stage.live)).toEqual(['Default passkey profile', NAME]);
    expect(managed()).toEqual(created);
  });

  it('is not cut off from the users it reaches', async () => {
    await stage.applied(declaration());
    create();
    const [first] = stage.live.includeTargets;
    const target = { ...first, id: 'all_users', allowedPasskeyProfiles: [MICROSOFT_PROFILE_ID] };
    stage.bench.change({ includeTargets: [...stage.live.includeTargets, target] });
    const before = stage.live;
    const { errors } = await stage.apply();
    expect(summaries(errors)).toEqual(['An undeclared profile would lose its last target']);
    expect(stage.live).toEqual(before);
  });

  it('is not confused with a profile of a state that an import began', async () => {
    await stage.applied(declaration());
    const other = await stage.another();
    other.write('main.tf.json', stage.workspace.read('main.tf.json'));
    await other.ok('import', ADDRESS, TENANT_ID);
    create();
    expect((await other.readPlan()).json.resource_changes?.[0]?.change.after).toMatchObject({
      profiles: { privileged: {} },
      undeclared_profiles: { [KEY]: { id: MICROSOFT_PROFILE_ID } },
    });
  });

  it('stays when a destroy restores what was there before', async () => {
    const before = stage.live;
    await stage.applied(declaration({ on_destroy: 'restore' }));
    create();
    expect((await stage.destroy()).errors).toEqual([]);
    expect(stage.live).toEqual({
      ...before,
      passkeyProfiles: [...before.passkeyProfiles, created],
    });
  });
});
