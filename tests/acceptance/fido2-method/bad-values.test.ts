import { GROUPS } from '../../support/tenant';
import { declaration, OTHER_KEY, privileged, YUBIKEY } from './declaration';
import { openStage } from './stage';

const ALLOW = { enforced: true, enforcement_type: 'allow' };

const withProfile = (overrides: object): object =>
  declaration({ profiles: { privileged: privileged(overrides) } });
const withAaguids = (...aaguids: unknown[]): object =>
  withProfile({ key_restrictions: { ...ALLOW, aaguids } });
const withTargets = (...include_targets: object[]): object => declaration({ include_targets });

/** Behaviour, declaration, the attribute Terraform points at, and what it says. */
const cases: readonly [string, object, string, string][] = [
  [
    'an AAGUID without dashes',
    withAaguids(OTHER_KEY, YUBIKEY.replaceAll('-', '')),
    'aaguids',
    'profiles["privileged"].key_restrictions.aaguids[*] is "2fc0579f811347eab116bb5a8db9202a": expected an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a".',
  ],
  [
    'an AAGUID in braces',
    withAaguids(`{${YUBIKEY}}`),
    'aaguids',
    `profiles["privileged"].key_restrictions.aaguids[*] is "{${YUBIKEY}}": expected an AAGUID`,
  ],
  [
    'the same AAGUID in two spellings',
    withAaguids(YUBIKEY, YUBIKEY.toUpperCase()),
    'aaguids',
    `it means the same as "${YUBIKEY.toUpperCase()}"; keep one of them.`,
  ],
  [
    'a group id that is no GUID',
    declaration({ exclude_group_ids: ['break-glass'] }),
    'exclude_group_ids',
    'exclude_group_ids[*] is "break-glass": expected an object id: a GUID of 8-4-4-4-12 hexadecimal digits',
  ],
  [
    'a group id with a blank',
    withTargets({ group_id: ` ${GROUPS.staff}`, profiles: ['default'] }),
    'include_targets',
    `include_targets[*].group_id is " ${GROUPS.staff}": expected an object id`,
  ],
  [
    'a target of two kinds',
    withTargets({ all_users: true, group_id: GROUPS.staff, profiles: ['default'] }),
    'include_targets',
    'A target sets all_users and group_id',
  ],
  [
    'a target of no kind',
    withTargets({ profiles: ['default'] }),
    'include_targets',
    'A target sets none of all_users, group_id and user_id. Set exactly one.',
  ],
  [
    'a group that is targeted twice',
    withTargets(
      { group_id: GROUPS.staff, profiles: ['default'] },
      { group_id: `/groups/${GROUPS.staff.toUpperCase()}`, profiles: ['privileged'] },
    ),
    'include_targets',
    `include_targets names ${GROUPS.staff} more than once. Put its profiles into one target.`,
  ],
  [
    'a target that says it is not all users',
    withTargets({ all_users: false, group_id: GROUPS.staff, profiles: ['default'] }),
    'include_targets',
    'include_targets[*].all_users is false: expected true, or no value at all.',
  ],
  [
    'the reserved key "default"',
    declaration({ profiles: { default: privileged() } }),
    'default',
    'profiles["default"] is "default": expected lower-case letters, digits and dashes, and not "default", which is reserved for default_profile',
  ],
  [
    'a profile key in upper case',
    declaration({ profiles: { Privileged: privileged() } }),
    'Privileged',
    'profiles["Privileged"] is "Privileged": expected lower-case letters, digits and dashes',
  ],
  [
    'a passkey type that does not exist',
    withProfile({ passkey_types: ['hardware'] }),
    'passkey_types',
    'profiles["privileged"].passkey_types[*] is "hardware": expected one of "deviceBound", "synced".',
  ],
  [
    'an attestation that does not exist',
    withProfile({ attestation_enforcement: 'always' }),
    'attestation_enforcement',
    'is "always": expected one of "disabled", "registrationOnly".',
  ],
  [
    'a state that does not exist',
    declaration({ state: 'on' }),
    'state',
    'state is "on": expected one of "enabled", "disabled".',
  ],
  [
    'a profile id that is no GUID',
    withProfile({ id: 'privileged' }),
    'id',
    'profiles["privileged"].id is "privileged": expected a GUID',
  ],
];

describe('a value that nothing can be made of', () => {
  const stage = openStage();

  it.each(cases)('is refused before Graph is asked: %s', async (_, attributes, at, detail) => {
    stage.declare(attributes);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: expect.any(String) as string,
        detail: expect.stringContaining(detail) as string,
        at,
      },
    ]);
    expect(stage.requests).toEqual([]);
  });

  it('is refused where it stands: the same target in two spellings', async () => {
    stage.declare(
      withTargets(
        { group_id: GROUPS.staff, profiles: ['default'] },
        { group_id: `/groups/${GROUPS.staff}`, profiles: ['default'] },
      ),
    );
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: 'Invalid value',
        detail: expect.stringContaining('keep one of them') as string,
        at: 'include_targets',
      },
    ]);
  });

  it('is refused as such, not as a defect: null among ids', async () => {
    stage.declare(declaration({ exclude_group_ids: [null] }));
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors.map(({ summary }) => summary)).not.toContain('The provider failed');
  });

  it('is refused by terraform validate, without credentials or tenant', async () => {
    stage.declare(withTargets({ profiles: ['default'] }));
    const { code, stdout } = await stage.workspace.run('validate', '-json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      diagnostics: [{ summary: 'A target is of exactly one kind' }],
    });
  });
});
