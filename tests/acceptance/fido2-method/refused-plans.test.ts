import { summaries } from '../../support/outcome';
import { GROUPS } from '../../support/tenant';
import { declaration, privileged } from './declaration';
import { openStage } from './stage';

const USER = '05e40000-0000-4000-8000-000000000001';
const NOBODY = '9a0f0000-0000-4000-8000-0000000000ff';
const DEFAULT_ID = '00000000-0000-0000-0000-000000000001';
const OWN_ID = '11111111-1111-4111-8111-111111111111';
const OPEN = { passkey_types: ['deviceBound', 'synced'], attestation_enforcement: 'disabled' };

const aaguids = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
const allow = (list: string[]): object => ({
  key_restrictions: { enforced: true, enforcement_type: 'allow', aaguids: list },
});
const withProfile = (overrides: object): object =>
  declaration({ profiles: { privileged: privileged(overrides) } });
const withProfiles = (profiles: object): object =>
  declaration({
    profiles,
    include_targets: [{ group_id: GROUPS.staff, profiles: ['default'] }],
  });

/** Behaviour, declaration, summary, the attribute Terraform points at, and the detail. */
const cases: readonly [string, object, string, string, string][] = [
  [
    'attestation of synced passkeys',
    withProfile({ passkey_types: ['deviceBound', 'synced'] }),
    'Attestation with passkeys that have none',
    'passkey_types',
    'passkey_types is ["deviceBound","synced"] while attestation is enforced; synced passkeys have no attestation. Set passkey_types = ["deviceBound"], or attestation_enforcement = "disabled".',
  ],
  [
    'an allow list that is enforced and empty',
    withProfile(allow([])),
    'Enforced restrictions without models',
    'aaguids',
    'profile "privileged" enforces an allow list that is empty. List at least one AAGUID, or set enforced = false.',
  ],
  [
    'a target with a profile that nobody has',
    declaration({ include_targets: [{ group_id: GROUPS.staff, profiles: ['staf'] }] }),
    'Unknown passkey profile',
    'include_targets',
    `Target group ${GROUPS.staff} names the profile "staf"; the tenant would have "default", "privileged". Declare it in profiles, or name one of these.`,
  ],
  [
    'a target without profile',
    declaration({ include_targets: [{ group_id: GROUPS.staff }] }),
    'Target without passkey profile',
    'include_targets',
    `Target group ${GROUPS.staff} names no profile, so no passkey would be admitted. Set profiles = ["default"] or another one.`,
  ],
  [
    'a fourth profile',
    withProfiles({
      one: privileged({ name: 'One' }),
      two: privileged({ name: 'Two' }),
      three: privileged({ name: 'Three' }),
    }),
    'Too many passkey profiles',
    'profiles',
    'A tenant has at most 3 profiles, the default one included; this would be 4. Remove one.',
  ],
  [
    '700 AAGUIDs',
    withProfile(allow(aaguids(700))),
    'Passkey policy too large',
    'profiles',
    "700 AAGUIDs and 2 targets take about 23.7 KB by Microsoft's budget; the cap is 20 KB. List fewer models.",
  ],
  [
    'a user as new target',
    declaration({ include_targets: [{ user_id: USER, profiles: ['default'] }] }),
    'Users cannot be added as targets',
    'include_targets',
    `User ${USER} is no target now. Put the user into a group and target the group.`,
  ],
  [
    'a user as new exclusion',
    declaration({ exclude_user_ids: [USER] }),
    'Users cannot be added as targets',
    'exclude_user_ids',
    `User ${USER} is no target now. Put the user into a group and target the group.`,
  ],
  [
    'a way back from profiles',
    { opt_in_to_profiles: false },
    'No way back from passkey profiles',
    'opt_in_to_profiles',
    'This tenant has passkey profiles; opting in is one-way. Remove opt_in_to_profiles = false.',
  ],
  [
    'a target group that does not exist',
    declaration({ include_targets: [{ group_id: NOBODY, profiles: ['default'] }] }),
    'Group not found',
    'include_targets',
    `The tenant has no group ${NOBODY}. Correct the id, or create the group first.`,
  ],
  [
    'an excluded group that does not exist',
    declaration({ exclude_group_ids: [NOBODY] }),
    'Group not found',
    'exclude_group_ids',
    `The tenant has no group ${NOBODY}. Correct the id, or create the group first.`,
  ],
  [
    'a target group that is not security-enabled',
    declaration({ include_targets: [{ group_id: GROUPS.office, profiles: ['default'] }] }),
    'Not a security group',
    'include_targets',
    `Group ${GROUPS.office} ("All Company") is not security-enabled; passkey targets take security groups only. Name another group.`,
  ],
  [
    'the setting of a tenant without profiles',
    { attestation_enforced: true },
    'This tenant has passkey profiles',
    'attestation_enforced',
    'attestation_enforced belongs to tenants without profiles. Move it into default_profile.',
  ],
  [
    'restrictions of a tenant without profiles',
    { key_restrictions: { enforced: false, enforcement_type: 'block', aaguids: [] } },
    'This tenant has passkey profiles',
    'key_restrictions',
    'key_restrictions belongs to tenants without profiles. Move it into default_profile.',
  ],
];

/** Declarations that Graph would refuse or misread; how the refusal reads is open. */
const refusedSomehow: readonly [string, object][] = [
  ['a profile that admits no type', withProfile({ ...OPEN, passkey_types: [] })],
  [
    'one id for two profiles',
    withProfiles({
      one: privileged({ id: OWN_ID, name: 'One' }),
      two: privileged({ id: OWN_ID, name: 'Two' }),
    }),
  ],
  ['the id of the default profile under another key', withProfile({ id: DEFAULT_ID })],
  ['one name for two profiles', withProfiles({ one: privileged(), two: privileged() })],
];

describe('a plan that the tenant could not follow', () => {
  const stage = openStage({ users: [{ id: USER, displayName: 'Ada' }] });

  it.each(cases)('is refused: %s', async (_, attributes, summary, at, detail) => {
    const before = stage.live;
    stage.declare(attributes);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([{ summary, detail, at }]);
    expect(stage.writes).toEqual([]);
    expect(stage.live).toEqual(before);
  });

  it.each(refusedSomehow)('is refused before apply: %s', async (_, attributes) => {
    stage.declare(attributes);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(summaries(errors)).not.toContain('The provider failed');
    expect(stage.writes).toEqual([]);
  });

  it('is refused where an exclusion would be emptied, until that is allowed', async () => {
    stage.bench.change({ excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }] });
    stage.declare({ exclude_group_ids: [] });
    const refused = await stage.plan();
    expect(refused.errors).toEqual([
      {
        summary: 'An exclusion would be emptied',
        detail: `exclude_group_ids is empty, but excludes ${GROUPS.privileged} now: they would be let in. Set allow_empty_exclusions = true if that is meant.`,
        at: 'exclude_group_ids',
      },
    ]);
    await stage.applied({ exclude_group_ids: [], allow_empty_exclusions: true });
    expect(stage.live.excludeTargets).toEqual([]);
    expect((await stage.plan()).code).toBe(0);
  });

  it('is refused again when it is applied without a plan, and loses no state', async () => {
    await stage.applied(declaration());
    const state = stage.workspace.read('terraform.tfstate');
    const before = stage.live;
    stage.declare(withProfile(allow([])));
    const { code, errors } = await stage.apply();
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['Enforced restrictions without models']);
    expect(stage.live).toEqual(before);
    expect(stage.workspace.read('terraform.tfstate')).toBe(state);
  });

  it('is refused when a value becomes known that breaks a rule', async () => {
    stage.declare(declaration(), {
      resource: {
        terraform_data: { late: { input: NOBODY } },
        entra_fido2_method: {
          this: declaration({ exclude_group_ids: ['${terraform_data.late.output}'] }),
        },
      },
    });
    const { code, errors } = await stage.apply();
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['Group not found']);
    expect(stage.writes).toEqual([]);
  });

  it('takes exclusions of groups that are not security-enabled with a warning', async () => {
    stage.declare({ exclude_group_ids: [GROUPS.office] });
    const { code, warnings } = await stage.plan();
    expect(code).toBe(2);
    expect(warnings).toContainEqual({
      summary: 'Not a security group',
      detail: `Group ${GROUPS.office} ("All Company") is not security-enabled. Whether Graph takes it as an exclusion is not documented.`,
      at: 'exclude_group_ids',
    });
  });
});
