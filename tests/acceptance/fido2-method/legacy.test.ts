import { summaries } from '../../support/outcome';
import { GROUPS, TENANT_ID } from '../../support/tenant';
import { declaration, OTHER_KEY, privileged, YUBIKEY } from './declaration';
import { ADDRESS, openStage } from './stage';

const DEFAULT_ID = '00000000-0000-0000-0000-000000000001';
const OPEN = { passkey_types: ['deviceBound', 'synced'], attestation_enforcement: 'disabled' };
const UNRESTRICTED = { enforced: false, enforcement_type: 'block', aaguids: [] };
/** Nothing left for anybody to guess. */
const byDefault = { name: 'Default passkey profile', ...OPEN, key_restrictions: UNRESTRICTED };
const allow = (...aaguids: string[]): object => ({
  enforced: true,
  enforcement_type: 'allow',
  aaguids,
});
const staff = (...profiles: string[]): object => ({ group_id: GROUPS.staff, profiles });

describe('a tenant without passkey profiles', () => {
  const stage = openStage({
    passkeyProfiles: 'legacy',
    fido2: {
      includeTargets: [
        {
          id: GROUPS.staff,
          targetType: 'group',
          isRegistrationRequired: false,
          allowedPasskeyProfiles: [],
        },
      ],
    },
  });

  it('is managed by its own two settings, and not opted in', async () => {
    await stage.applied({
      attestation_enforced: true,
      key_restrictions: allow(YUBIKEY, OTHER_KEY),
    });
    expect(stage.live).toMatchObject({
      isAttestationEnforced: true,
      keyRestrictions: { isEnforced: true, enforcementType: 'allow' },
      passkeyProfiles: [],
      defaultPasskeyProfile: null,
    });
    expect(stage.live.includeTargets[0]?.allowedPasskeyProfiles).toEqual([]);
    expect((await stage.plan()).code).toBe(0);

    stage.declare({ attestation_enforced: true, key_restrictions: allow(YUBIKEY) });
    const { warnings } = await stage.apply();
    expect(warnings).toContainEqual({
      summary: 'Registered passkeys stop signing in',
      detail: `The change of the tenant refuses the models ${OTHER_KEY}. Restrictions count at every sign-in, so whoever uses such a passkey is locked out unless another profile that reaches them admits it. Which users have one is not known here.`,
      at: 'key_restrictions',
    });
    expect(stage.live).toMatchObject({ passkeyProfiles: [], defaultPasskeyProfile: null });
  });

  it('is imported, and planned empty', async () => {
    stage.declare({ attestation_enforced: false }, { import: [{ to: ADDRESS, id: TENANT_ID }] });
    const { errors } = await stage.apply();
    expect(errors).toEqual([]);
    expect(stage.writes).toEqual([]);
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      opt_in_to_profiles: false,
      default_profile: null,
      profiles: {},
      attestation_enforced: false,
      include_targets: [{ group_id: GROUPS.staff, profiles: null }],
    });
    expect(await stage.plan()).toEqual({ code: 0, errors: [], warnings: [] });
  });

  it('takes targets that name no profile, and no others', async () => {
    await stage.applied({ include_targets: [{ all_users: true }] });
    expect(stage.live.includeTargets).toMatchObject([
      { id: 'all_users', allowedPasskeyProfiles: [] },
    ]);
    stage.declare({ include_targets: [staff('default')] });
    expect((await stage.plan()).errors).toEqual([
      {
        summary: 'This tenant has no passkey profiles',
        detail: `Target group ${GROUPS.staff} names profiles. Remove them, or opt in with opt_in_to_profiles = true.`,
        at: 'include_targets',
      },
    ]);
  });

  it('is not opted in by a declaration of profiles alone', async () => {
    const before = stage.live;
    stage.declare({ default_profile: byDefault, profiles: { privileged: privileged() } });
    const { code, errors } = await stage.plan();
    const detail = (name: string): string =>
      `Declaring ${name} would opt the tenant in to profiles, and there is no way back. Set opt_in_to_profiles = true if that is meant; otherwise use attestation_enforced and key_restrictions (now false and not enforced).`;
    const summary = 'This tenant has no passkey profiles';
    expect(code).toBe(1);
    expect(errors).toEqual([
      { summary, detail: detail('default_profile'), at: 'default_profile' },
      { summary, detail: detail('profiles'), at: 'profiles' },
    ]);
    expect(stage.live).toEqual(before);
  });

  it('is not opted in without a default profile', async () => {
    stage.declare({ opt_in_to_profiles: true, profiles: { privileged: privileged() } });
    expect(summaries((await stage.plan()).errors)).toContain('An opt-in needs a default profile');
  });

  it('refuses its own settings beside an opt-in', async () => {
    stage.declare({
      opt_in_to_profiles: true,
      default_profile: byDefault,
      attestation_enforced: true,
    });
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(summaries(errors)).not.toContain('Provider produced invalid plan');
  });

  it('opts in with a warning, moves its targets to the default profile, and for ever', async () => {
    stage.declare({ opt_in_to_profiles: true, default_profile: byDefault });
    const { errors, warnings } = await stage.apply();
    expect(errors).toEqual([]);
    expect(warnings).toContainEqual({
      summary: 'Opting in to passkey profiles is one-way',
      detail:
        'After this apply the tenant has passkey profiles for ever. The opt-in through Graph is assumed behaviour: Microsoft documents it for the portal. Try it in another tenant first.',
      at: 'opt_in_to_profiles',
    });
    expect(stage.live).toMatchObject({
      defaultPasskeyProfile: DEFAULT_ID,
      passkeyProfiles: [{ id: DEFAULT_ID, passkeyTypes: 'deviceBound,synced' }],
      includeTargets: [{ id: GROUPS.staff, allowedPasskeyProfiles: [DEFAULT_ID] }],
    });
    expect(await stage.plan()).toEqual({ code: 0, errors: [], warnings: [] });

    stage.declare({ opt_in_to_profiles: false });
    expect((await stage.plan()).errors).toContainEqual({
      summary: 'No way back from passkey profiles',
      detail:
        'This tenant has passkey profiles; opting in is one-way. Remove opt_in_to_profiles = false.',
      at: 'opt_in_to_profiles',
    });
  });

  it('opts in with a default profile that leaves name and restrictions open', async () => {
    stage.declare({ opt_in_to_profiles: true, default_profile: OPEN });
    const { errors } = await stage.apply();
    expect(errors).toEqual([]);
    expect(stage.live.passkeyProfiles).toMatchObject([
      { id: DEFAULT_ID, keyRestrictions: { isEnforced: false } },
    ]);
    expect((await stage.plan()).code).toBe(0);
  });

  it('opts in and gives its targets other profiles in one write', async () => {
    stage.declare({
      opt_in_to_profiles: true,
      default_profile: byDefault,
      profiles: { privileged: privileged() },
      include_targets: [staff('privileged')],
    });
    const { errors } = await stage.apply();
    const [, ours] = stage.live.passkeyProfiles;
    expect(errors).toEqual([]);
    expect(stage.live.includeTargets).toMatchObject([
      { id: GROUPS.staff, allowedPasskeyProfiles: [ours?.id] },
    ]);
    expect((await stage.plan()).code).toBe(0);
  });

  it('restores its own two settings while it has no profiles', async () => {
    const before = stage.live;
    await stage.applied({
      attestation_enforced: true,
      key_restrictions: allow(YUBIKEY),
      on_destroy: 'restore',
    });
    expect(stage.live).not.toEqual(before);
    expect((await stage.destroy()).errors).toEqual([]);
    expect(stage.live).toEqual(before);
  });

  it('is not restored after an opt-in, which is said before the destroy', async () => {
    await stage.applied({
      opt_in_to_profiles: true,
      default_profile: byDefault,
      on_destroy: 'restore',
    });
    const before = stage.live;
    const { code, errors } = await stage.plan('-destroy');
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: `Passkey (FIDO2) method of tenant ${TENANT_ID} cannot be restored`,
        detail:
          'The tenant has opted in to passkey profiles since; there is no way back. Set on_destroy = "forget" and apply, then destroy.',
        at: 'this',
      },
    ]);
    expect(stage.live).toEqual(before);
  });

  it('is opted in by Microsoft behind our back, which is said and not undone', async () => {
    await stage.applied({ attestation_enforced: false });
    stage.bench.change({
      defaultPasskeyProfile: DEFAULT_ID,
      passkeyProfiles: [
        {
          id: DEFAULT_ID,
          name: 'Default passkey profile',
          passkeyTypes: 'deviceBound,synced',
          attestationEnforcement: 'disabled',
          keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] },
        },
      ],
      includeTargets: stage.live.includeTargets.map((target) => ({
        ...target,
        allowedPasskeyProfiles: [DEFAULT_ID],
      })),
    });
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: 'This tenant has passkey profiles',
        detail:
          'attestation_enforced belongs to tenants without profiles. Move it into default_profile.',
        at: 'attestation_enforced',
      },
    ]);
    stage.declare(declaration());
    expect((await stage.apply()).errors).toEqual([]);
    expect((await stage.plan()).code).toBe(0);
  });
});
