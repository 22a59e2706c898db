import { summaries } from '../../support/outcome';
import { type Fido2Live, GROUPS, TENANT_ID } from '../../support/tenant';
import { ADDRESS, ADOPTION, openStage } from './stage';

const USER = '05e40000-0000-4000-8000-000000000001';
const GONE = '9a0f0000-0000-4000-8000-0000000000ff';
const OLD_ID = '6d5f6e2b-3f0c-4c1e-9a52-000000000001';
const ALREADY =
  ' The tenant is in this state already, so the plan is not refused; a change of it will be.';

type Profile = Fido2Live['passkeyProfiles'][number];

const unrestricted = { isEnforced: false, enforcementType: 'block', aaGuids: [] };
const oldProfile = (overrides: Partial<Profile> = {}): Profile => ({
  id: OLD_ID,
  name: 'Old',
  passkeyTypes: 'deviceBound,synced',
  attestationEnforcement: 'disabled',
  keyRestrictions: unrestricted,
  ...overrides,
});
const declared = (overrides: object = {}): object => ({
  name: 'Old',
  passkey_types: ['deviceBound', 'synced'],
  attestation_enforcement: 'disabled',
  ...overrides,
});

/** What is live, and what a plan that changes nothing of it says. */
const violations: readonly [string, (live: Fido2Live) => object, string, string][] = [
  [
    'a profile that attests synced passkeys',
    ({ passkeyProfiles }) => ({
      passkeyProfiles: [
        ...passkeyProfiles,
        oldProfile({ attestationEnforcement: 'registrationOnly' }),
      ],
    }),
    'Attestation with passkeys that have none',
    'passkey_types is ["deviceBound","synced"] while attestation is enforced; synced passkeys have no attestation. Set passkey_types = ["deviceBound"], or attestation_enforcement = "disabled".',
  ],
  [
    'an enforced list that is empty',
    ({ passkeyProfiles }) => ({
      passkeyProfiles: [
        ...passkeyProfiles,
        oldProfile({ keyRestrictions: { ...unrestricted, isEnforced: true } }),
      ],
    }),
    'Enforced restrictions without models',
    'profile "old" enforces a block list that is empty. List at least one AAGUID, or set enforced = false.',
  ],
  [
    'a target that names a profile which is gone',
    ({ includeTargets: [first] }) => ({
      includeTargets: [{ ...first, allowedPasskeyProfiles: [OLD_ID] }],
    }),
    'Unknown passkey profile',
    `Target all_users names the profile "${OLD_ID}"; the tenant would have "default". Declare it in profiles, or name one of these.`,
  ],
  [
    'more profiles than three',
    ({ passkeyProfiles }) => ({
      passkeyProfiles: [
        ...passkeyProfiles,
        ...[1, 2, 3].map((n) => oldProfile({ id: OLD_ID.replace(/1$/, String(n)), name: `P${n}` })),
      ],
    }),
    'Too many passkey profiles',
    'A tenant has at most 3 profiles, the default one included; this would be 4. Remove one.',
  ],
];

describe('a tenant that breaks a rule already', () => {
  const stage = openStage({ users: [{ id: USER, displayName: 'Ada' }] });

  it.each(violations)('is imported and planned: %s', async (_, properties, summary, detail) => {
    stage.bench.change(properties(stage.live));
    stage.declare({ state: 'enabled' }, { import: [{ to: ADDRESS, id: TENANT_ID }] });
    const { code, errors, warnings } = await stage.plan();
    // An import counts as a change.
    expect({ code, errors }).toEqual({ code: 2, errors: [] });
    expect(warnings).toEqual([
      { summary, detail: `${detail}${ALREADY}`, at: expect.any(String) as string },
    ]);
  });

  it.each(violations)('takes a change of something else: %s', async (_, properties) => {
    stage.bench.change(properties(stage.live));
    const before = stage.live;
    await stage.applied({ exclude_group_ids: [GROUPS.privileged] });
    expect(stage.live).toEqual({
      ...before,
      excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }],
    });
  });

  it('refuses a change that leaves the rule broken, and takes one that mends it', async () => {
    const attestationEnforcement = 'registrationOnly';
    stage.bench.change({
      passkeyProfiles: [
        ...stage.live.passkeyProfiles,
        oldProfile({ passkeyTypes: 'synced', attestationEnforcement }),
      ],
    });
    const attested = { attestation_enforcement: attestationEnforcement };
    stage.declare({ profiles: { old: declared(attested) } });
    expect(summaries((await stage.plan()).errors)).toEqual([
      'Attestation with passkeys that have none',
    ]);
    await stage.applied({
      profiles: { old: declared({ ...attested, passkey_types: ['deviceBound'] }) },
    });
    expect(stage.live.passkeyProfiles[1]?.passkeyTypes).toBe('deviceBound');
  });

  it('is planned under a key of the author’s choice as under the one that an import makes', async () => {
    stage.bench.change({
      passkeyProfiles: [
        ...stage.live.passkeyProfiles,
        oldProfile({ attestationEnforcement: 'registrationOnly' }),
      ],
    });
    stage.declare({
      profiles: { legacy: declared({ id: OLD_ID, attestation_enforcement: 'registrationOnly' }) },
    });
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    expect(summaries(warnings)).toContain('Attestation with passkeys that have none');
  });

  it('keeps users that are targets, and lets them go', async () => {
    const [everyone] = stage.live.includeTargets;
    stage.bench.change({
      includeTargets: [everyone, { ...everyone, id: USER, targetType: 'user' }],
      excludeTargets: [{ id: USER, targetType: 'user' }],
    });
    const users = {
      include_targets: [
        { all_users: true, profiles: ['default'] },
        { user_id: USER, profiles: ['default'] },
      ],
      exclude_user_ids: [USER],
    };
    stage.declare(users);
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    expect(summaries(warnings)).toEqual([expect.stringMatching(ADOPTION)]);
    await stage.applied({
      include_targets: [{ all_users: true, profiles: ['default'] }],
      exclude_user_ids: [],
      allow_empty_exclusions: true,
    });
    expect(stage.live.includeTargets).toEqual([everyone]);
    expect(stage.live.excludeTargets).toEqual([]);
  });

  it('keeps a target group that is gone, without asking for it', async () => {
    const [everyone] = stage.live.includeTargets;
    stage.bench.change({ includeTargets: [everyone, { ...everyone, id: GONE }] });
    await stage.applied({
      include_targets: [
        { all_users: true, profiles: ['default'] },
        { group_id: GONE, profiles: ['default'] },
      ],
      exclude_group_ids: [GROUPS.privileged],
    });
    expect(stage.live.includeTargets.map(({ id }) => id)).toEqual(['all_users', GONE]);
  });
});
