import { GROUPS } from '../../support/tenant';
import { declaration, OTHER_KEY, privileged, YUBIKEY } from './declaration';
import { ADOPTION, openStage } from './stage';

const allow = (...aaguids: string[]): object => ({
  key_restrictions: { enforced: true, enforcement_type: 'allow', aaguids },
});
const block = (...aaguids: string[]): object => ({
  key_restrictions: { enforced: true, enforcement_type: 'block', aaguids },
});
const openly = { passkey_types: ['deviceBound', 'synced'], attestation_enforcement: 'disabled' };
const withProfile = (overrides: object): object =>
  declaration({ profiles: { privileged: privileged(overrides) } });
const everyone = { all_users: true, profiles: ['default'] };
const admins = { group_id: GROUPS.privileged, profiles: ['privileged'] };

/** What changes; from, to; summary, attribute that Terraform points at, detail. */
const cases: readonly [string, object, object, string, string, string][] = [
  [
    'a model leaves an allow list',
    withProfile(allow(YUBIKEY, OTHER_KEY)),
    withProfile(allow(YUBIKEY)),
    'Registered passkeys stop signing in',
    'key_restrictions',
    `The change of profile "privileged" refuses the models ${OTHER_KEY}. Restrictions count at every sign-in, so whoever uses such a passkey is locked out unless another profile that reaches them admits it. Which users have one is not known here.`,
  ],
  [
    'a model enters a block list',
    withProfile(block(YUBIKEY)),
    withProfile(block(YUBIKEY, OTHER_KEY)),
    'Registered passkeys stop signing in',
    'key_restrictions',
    `The change of profile "privileged" refuses the models ${OTHER_KEY}. Restrictions`,
  ],
  [
    'an allow list is enforced',
    withProfile({ key_restrictions: { enforced: false, enforcement_type: 'allow' } }),
    withProfile(allow(YUBIKEY)),
    'Registered passkeys stop signing in',
    'key_restrictions',
    'The change of profile "privileged" refuses every model but the 1 listed. Restrictions',
  ],
  [
    'a passkey type leaves',
    declaration({ default_profile: openly }),
    declaration({ default_profile: { ...openly, passkey_types: ['deviceBound'] } }),
    'Registered passkeys stop signing in',
    'passkey_types',
    'profile "default" no longer admits synced passkeys. Whoever signs in with one is locked out unless another profile that reaches them admits it. Which users have one is not known here.',
  ],
  [
    'a target leaves',
    declaration(),
    declaration({ include_targets: [{ group_id: GROUPS.staff, profiles: ['default'] }] }),
    'Users leave the reach of passkeys',
    'include_targets',
    `group ${GROUPS.privileged} would be no include target any more. Whoever is in no other target can neither register nor sign in with a passkey. Which users that concerns is not known here.`,
  ],
  [
    'a target gets another profile',
    declaration(),
    declaration({
      include_targets: [{ group_id: GROUPS.staff, profiles: ['privileged'] }, admins],
    }),
    `Passkeys of group ${GROUPS.staff} stop signing in`,
    'include_targets',
    `group ${GROUPS.staff} had "default" and would have "privileged", which refuses some deviceBound passkeys and synced passkeys.`,
  ],
  [
    'a profile asks for less',
    declaration(),
    withProfile({ attestation_enforcement: 'disabled' }),
    'More passkeys are admitted by profile "privileged"',
    'privileged',
    'The change of profile "privileged" newly admits deviceBound passkeys of the models',
  ],
  [
    'a group is excluded',
    declaration(),
    declaration({ exclude_group_ids: [GROUPS.privileged] }),
    'Excluded users lose their passkeys',
    'exclude_group_ids',
    `group ${GROUPS.privileged} would be excluded: their members can neither register nor sign in with a passkey, whatever includes them.`,
  ],
  [
    'the method is disabled',
    declaration(),
    declaration({ state: 'disabled' }),
    'Passkeys stop signing in',
    'state',
    'state = "disabled" ends sign-in with every passkey of the tenant, those of emergency access accounts included. Make sure that each of them has another way in.',
  ],
  [
    'self-service ends',
    declaration(),
    declaration({ self_service_registration_allowed: false }),
    'Nobody can register a passkey any more',
    'self_service_registration_allowed',
    'self_service_registration_allowed = false closes the Security info page for passkeys, and also ends provisioning of security keys by administrators through Graph. Passkeys that are registered go on working.',
  ],
  [
    'attestation is enforced',
    withProfile({ attestation_enforcement: 'disabled' }),
    withProfile({}),
    'Passkeys registered before stay unattested',
    'attestation_enforcement',
    'Attestation in profile "privileged" is checked at registration only. Passkeys that were registered without it go on signing in; find them by attestationLevel "notAttested" and replace them. Registration from another device (cross-device) ends with attestation.',
  ],
  [
    'attestation is not enforced beside a list of models',
    withProfile({}),
    withProfile({ attestation_enforcement: 'disabled' }),
    'A list of models without attestation is guidance',
    'key_restrictions',
    'profile "privileged" restricts models, but attestation is off: an AAGUID is then a claim that nobody checks, so the list keeps honest users on track and stops no attacker. Enforce attestation where the list has to hold.',
  ],
  [
    'all users get a looser profile than a group',
    declaration(),
    declaration({ include_targets: [everyone, admins] }),
    'A looser profile voids a stricter one',
    'include_targets',
    `Profile "default" admits passkeys that "privileged" refuses, and target all_users brings it to group ${GROUPS.privileged} as well. A passkey needs to satisfy one profile only, so "privileged" binds nobody there. Target groups that have no user in common.`,
  ],
  [
    'one target gets a looser profile beside a stricter one',
    declaration(),
    declaration({
      include_targets: [{ ...admins, profiles: ['privileged', 'default'] }],
    }),
    'A looser profile voids a stricter one',
    'include_targets',
    `Profile "default" admits passkeys that "privileged" refuses, and both apply to target group ${GROUPS.privileged}.`,
  ],
  [
    'a group is included and excluded',
    declaration(),
    declaration({ exclude_group_ids: [GROUPS.privileged] }),
    'Included and excluded',
    'exclude_group_ids',
    `group ${GROUPS.privileged} is an include target and excluded as well. Exclusion beats inclusion: its members may not use passkeys. Remove it from one of the two.`,
  ],
];

describe('advice', () => {
  const stage = openStage();

  it.each(cases)('is given once when %s', async (_, from, to, summary, at, detail) => {
    await stage.applied(from);
    stage.declare(to);
    const { code, warnings } = await stage.plan();
    expect(code).toBe(2);
    expect(warnings).toContainEqual({
      summary,
      detail: expect.stringContaining(detail) as string,
      at,
    });
    await stage.workspace.apply();
    expect(await stage.plan()).toEqual({ code: 0, errors: [], warnings: [] });
  });

  it('is given by an adoption as by a change', async () => {
    stage.declare({ state: 'disabled' });
    const { warnings } = await stage.plan();
    expect(warnings.map(({ summary }) => summary)).toEqual([
      'Passkeys stop signing in',
      expect.stringMatching(ADOPTION),
    ]);
  });

  it('is not given for what is live and stays', async () => {
    stage.bench.change({ state: 'disabled', isSelfServiceRegistrationAllowed: false });
    stage.declare({ state: 'disabled', on_destroy: 'restore' });
    const { warnings } = await stage.plan();
    expect(warnings.map(({ summary }) => summary)).toEqual([expect.stringMatching(ADOPTION)]);
  });

  it('does not keep a plan from being applied', async () => {
    await stage.applied(
      declaration({ state: 'disabled', self_service_registration_allowed: false }),
    );
    expect(stage.live).toMatchObject({
      state: 'disabled',
      isSelfServiceRegistrationAllowed: false,
    });
  });
});
