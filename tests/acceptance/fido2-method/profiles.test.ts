import { summaries } from '../../support/outcome';
import { type Fido2Live, GROUPS } from '../../support/tenant';
import { declaration, OTHER_KEY, privileged } from './declaration';
import { ADDRESS, openStage } from './stage';

const OWN_ID = '1a2b3c4d-1111-4111-8111-11111111abcd';
const staff = { group_id: GROUPS.staff, profiles: ['default'] };
const adminsWith = (...profiles: string[]): object => ({ group_id: GROUPS.privileged, profiles });
const without = (attributes: Record<string, unknown>, name: string): object =>
  Object.fromEntries(Object.entries(attributes).filter(([other]) => other !== name));

describe('passkey profiles', () => {
  const stage = openStage();

  const profile = (name: string): Fido2Live['passkeyProfiles'][number] | undefined =>
    stage.live.passkeyProfiles.find((one) => one.name === name);

  it('are not written when a key is renamed', async () => {
    await stage.applied(declaration());
    const before = stage.live;
    const renamed = declaration({
      profiles: { admins: privileged() },
      include_targets: [staff, adminsWith('admins')],
    });
    stage.declare(renamed);
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.writes).toEqual(['PATCH 204']);
    expect(stage.live).toEqual(before);
    expect((await stage.plan()).code).toBe(0);
  });

  it('are not written when two keys are swapped', async () => {
    const include_targets = [adminsWith('one'), { group_id: GROUPS.staff, profiles: ['two'] }];
    const [one, two] = [privileged({ name: 'One' }), privileged({ name: 'Two' })];
    await stage.applied(declaration({ profiles: { one, two }, include_targets }));
    const before = stage.live;
    await stage.applied(
      declaration({
        profiles: { one: two, two: one },
        include_targets: [adminsWith('two'), { group_id: GROUPS.staff, profiles: ['one'] }],
      }),
    );
    expect(stage.live).toEqual(before);
    expect((await stage.plan()).code).toBe(0);
  });

  it('keep targets that are not declared when a key is renamed', async () => {
    await stage.applied(declaration());
    const before = stage.live;
    stage.declare(without(declaration({ profiles: { admins: privileged() } }), 'include_targets'));
    const { errors } = await stage.apply();
    expect(errors).toEqual([]);
    expect(stage.live).toEqual(before);
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      include_targets: expect.arrayContaining([
        expect.objectContaining({ group_id: GROUPS.privileged, profiles: ['admins'] }),
      ]) as unknown,
    });
  });

  it('keep their id when they are renamed', async () => {
    await stage.applied(declaration());
    const id = profile('Privileged')?.id;
    await stage.applied(
      declaration({ profiles: { privileged: privileged({ name: 'Administrators' }) } }),
    );
    expect(profile('Administrators')?.id).toBe(id);
    expect(stage.live.passkeyProfiles).toHaveLength(2);
    expect((await stage.plan()).code).toBe(0);
  });

  it('have an id that follows from tenant and key', async () => {
    await stage.applied(declaration());
    const id = profile('Privileged')?.id;
    stage.bench.reset();
    const other = await stage.another();
    other.write('main.tf.json', stage.workspace.read('main.tf.json'));
    await other.apply();
    expect(profile('Privileged')?.id).toBe(id);
  });

  it('take the id that is declared, in its spelling', async () => {
    const profiles = { privileged: privileged({ id: OWN_ID.toUpperCase() }) };
    stage.declare(declaration({ profiles }));
    const { errors } = await stage.apply();
    expect(errors).toEqual([]);
    expect(profile('Privileged')?.id.toLowerCase()).toBe(OWN_ID);
    expect((await stage.plan()).code).toBe(0);
  });

  it('go with their target in one apply', async () => {
    await stage.applied(declaration());
    await stage.applied(declaration({ profiles: {}, include_targets: [staff] }));
    expect(stage.writes).toEqual(['PATCH 204', 'PATCH 204']);
    expect(stage.live.passkeyProfiles.map(({ name }) => name)).toEqual(['Default passkey profile']);
    expect(stage.live.includeTargets.map(({ id }) => id)).toEqual([GROUPS.staff]);
    expect((await stage.plan()).code).toBe(0);
  });

  it('do not go while a target names them', async () => {
    await stage.applied(declaration());
    const before = stage.live;
    stage.declare(declaration({ profiles: {} }));
    const { errors } = await stage.plan();
    expect(errors).toEqual([
      {
        summary: 'Unknown passkey profile',
        detail: `Target group ${GROUPS.privileged} names the profile "privileged"; the tenant would have "default". Declare it in profiles, or name one of these.`,
        at: 'include_targets',
      },
    ]);
    expect(stage.live).toEqual(before);
  });

  it('stay when they are no longer declared at all', async () => {
    await stage.applied(declaration());
    const before = stage.live;
    stage.declare(without(declaration(), 'profiles'));
    expect((await stage.plan()).code).toBe(0);
    expect(stage.live).toEqual(before);
  });

  it('keep restrictions that are not declared, and a live profile without any', async () => {
    await stage.applied(declaration());
    const [byDefault, admins] = stage.live.passkeyProfiles;
    stage.bench.change({ passkeyProfiles: [byDefault, { ...admins, keyRestrictions: null }] });
    stage.declare(
      declaration({
        profiles: { privileged: without(privileged(), 'key_restrictions') },
      }),
    );
    expect(await stage.plan()).toEqual({ code: 0, errors: [], warnings: [] });
  });

  it('are written whole, with what is not declared as it was found', async () => {
    await stage.applied(declaration());
    const { passkeyProfiles, includeTargets } = stage.live;
    stage.bench.change({
      includeTargets: includeTargets.map((one) => ({ ...one, isRegistrationRequired: true })),
      passkeyProfiles: passkeyProfiles.map((one) => ({ ...one, futureProperty: one.name })),
    });
    const key_restrictions = {
      enforced: true,
      enforcement_type: 'allow',
      aaguids: [OTHER_KEY],
    };
    await stage.applied(
      declaration({
        profiles: { privileged: privileged({ key_restrictions }) },
        include_targets: [staff, adminsWith('privileged', 'default')],
      }),
    );
    expect(profile('Privileged')).toMatchObject({
      futureProperty: 'Privileged',
      keyRestrictions: { aaGuids: [OTHER_KEY] },
    });
    expect(profile('Default passkey profile')).toHaveProperty('futureProperty');
    expect(stage.live.includeTargets.map((one) => one.isRegistrationRequired)).toEqual([
      true,
      true,
    ]);
  });

  it('warn of what a renamed profile newly refuses, not of its new key', async () => {
    await stage.applied(declaration());
    stage.declare(
      declaration({
        profiles: { admins: privileged({ name: 'Privileged' }) },
        include_targets: [staff, adminsWith('admins')],
      }),
    );
    expect(summaries((await stage.plan()).warnings)).toEqual([]);
  });
});
