import { DEFAULT_PROFILE_ID } from '../../../../emulator';
import type { JsonObject } from '../../../../emulator/json';
import { AAGUID, aaguids, profile, SECOND_ID, target, THIRD_ID } from '../../support/fido2';
import { DEV, FIDO2, message, openSession, refusal, type Session } from '../../support/session';

const second = profile({ id: SECOND_ID, name: 'Second' });
const third = profile({ id: THIRD_ID, name: 'Third' });
const fourth = profile({ id: '33333333-3333-4333-8333-333333333333', name: 'Fourth' });
const restricted = (aaGuids: string[], isEnforced = true): JsonObject => ({
  isEnforced,
  enforcementType: 'allow',
  aaGuids,
});

describe('rules of passkey profiles', () => {
  let session: Session;
  beforeEach(async () => {
    session = await openSession();
  });
  afterEach(() => session.close());

  const refused: [string, JsonObject, string][] = [
    [
      'attestation with synced passkeys',
      { passkeyProfiles: [profile({ attestationEnforcement: 'registrationOnly' })] },
      'F1',
    ],
    [
      'attestation with synced passkeys alone',
      {
        passkeyProfiles: [
          profile({ attestationEnforcement: 'registrationOnly', passkeyTypes: 'synced' }),
        ],
      },
      'F1',
    ],
    ['a fourth profile', { passkeyProfiles: [profile(), second, third, fourth] }, 'F8'],
    ['profiles without the default one', { passkeyProfiles: [second] }, 'F8'],
    [
      'a target with a profile that does not exist',
      { includeTargets: [target({ allowedPasskeyProfiles: [SECOND_ID] })] },
      'F8-profile-id; assumed',
    ],
    [
      'restrictions without an AAGUID',
      { passkeyProfiles: [profile({ keyRestrictions: restricted([]) })] },
      'F9',
    ],
    ['a return to no profiles', { passkeyProfiles: [] }, 'F10'],
    ['another default profile', { defaultPasskeyProfile: SECOND_ID }, 'F10-how; assumed'],
    ['no default profile', { defaultPasskeyProfile: null }, 'F10-how; assumed'],
    [
      'an AAGUID twice',
      {
        passkeyProfiles: [profile({ keyRestrictions: restricted([AAGUID, AAGUID.toUpperCase()]) })],
      },
      'aaguid-list; assumed',
    ],
    [
      'a tenant-wide attestation setting',
      { isAttestationEnforced: true },
      'legacy-after-opt-in; assumed',
    ],
    [
      'tenant-wide key restrictions',
      { keyRestrictions: restricted([AAGUID]) },
      'legacy-after-opt-in; assumed',
    ],
    [
      'a target without a profile',
      { includeTargets: [target({ allowedPasskeyProfiles: [] })] },
      'target-profiles; assumed',
    ],
    [
      'a group that does not exist',
      { includeTargets: [target({ id: SECOND_ID })] },
      'target-exists; assumed',
    ],
    [
      'a user that does not exist',
      { excludeTargets: [{ id: SECOND_ID, targetType: 'user' }] },
      'target-exists; assumed',
    ],
    [
      'the exclusion of all users',
      { excludeTargets: [{ id: 'all_users', targetType: 'group' }] },
      'target-exists; assumed',
    ],
    [
      'a group that is not security-enabled',
      { includeTargets: [target({ id: DEV.groups.allCompany })] },
      'target-security-enabled',
    ],
    [
      'an exclusion of such a group',
      { excludeTargets: [{ id: DEV.groups.allCompany, targetType: 'group' }] },
      'target-security-enabled',
    ],
    [
      '670 AAGUIDs',
      { passkeyProfiles: [profile({ keyRestrictions: restricted(aaguids(670)) })] },
      'F11',
    ],
  ];

  it.each(refused)('refuses %s and changes nothing', async (_, values, fact) => {
    const before = await session.fido2();
    expect(refusal(await session.patchFido2(values))).toEqual({
      status: 400,
      code: 'badRequest',
      fact,
    });
    expect(await session.fido2()).toEqual(before);
  });

  const accepted: [string, JsonObject][] = [
    [
      'attestation with device-bound passkeys',
      {
        passkeyProfiles: [
          profile({ attestationEnforcement: 'registrationOnly', passkeyTypes: 'deviceBound' }),
        ],
      },
    ],
    ['three profiles', { passkeyProfiles: [profile(), second, third] }],
    [
      'restrictions with an AAGUID',
      { passkeyProfiles: [profile({ keyRestrictions: restricted([AAGUID]) })] },
    ],
    [
      'an AAGUID list that is not enforced',
      { passkeyProfiles: [profile({ keyRestrictions: restricted([AAGUID], false) })] },
    ],
    ['550 AAGUIDs', { passkeyProfiles: [profile({ keyRestrictions: restricted(aaguids(550)) })] }],
    ['the default profile under its own name', { defaultPasskeyProfile: DEFAULT_PROFILE_ID }],
    ['a security-enabled group', { includeTargets: [target({ id: DEV.groups.staff })] }],
    ['a user as target', { includeTargets: [target({ id: DEV.users.ada, targetType: 'user' })] }],
    [
      'a group id in upper case',
      { includeTargets: [target({ id: DEV.groups.staff.toUpperCase() })] },
    ],
    ['no targets', { includeTargets: [] }],
    ['an excluded group', { excludeTargets: [{ id: DEV.groups.breakGlass, targetType: 'group' }] }],
  ];

  it.each(accepted)('accepts %s', async (_, values) => {
    expect((await session.patchFido2(values)).status).toBe(204);
    expect(await session.fido2()).toMatchObject(values);
  });

  it('refuses to remove a profile that a target uses, and accepts it with the target changed', async () => {
    const targets = [target({ allowedPasskeyProfiles: [DEFAULT_PROFILE_ID, SECOND_ID] })];
    await session.patchFido2({ passkeyProfiles: [profile(), second], includeTargets: targets });
    const alone = await session.patchFido2({ passkeyProfiles: [profile()] });
    expect(refusal(alone)).toMatchObject({ status: 400, fact: 'F8' });
    expect(message(alone)).toContain("'Second'");
    const together = await session.patchFido2({
      passkeyProfiles: [profile()],
      includeTargets: [target()],
    });
    expect(together.status).toBe(204);
  });

  it('mirrors the default profile in the tenant-wide settings', async () => {
    const keyRestrictions = restricted([AAGUID]);
    const attested = profile({
      attestationEnforcement: 'registrationOnly',
      passkeyTypes: 'deviceBound',
      keyRestrictions,
    });
    await session.patchFido2({ passkeyProfiles: [attested] });
    expect(await session.fido2()).toMatchObject({ isAttestationEnforced: true, keyRestrictions });
  });

  it('keeps a target of a group that was deleted since', async () => {
    const targets = [target({ id: DEV.groups.pilot })];
    await session.patchFido2({ includeTargets: targets });
    await session.send('DELETE', `/v1.0/groups/${DEV.groups.pilot}`);
    const answer = await session.patchFido2({ includeTargets: targets, excludeTargets: [] });
    expect(answer.status).toBe(204);
  });

  it('judges only profiles that a PATCH changes', async () => {
    const broken = profile({ attestationEnforcement: 'registrationOnly' });
    const live =
      session.emulator.admin.read(DEV.tenantId, 'authenticationMethodConfiguration', 'Fido2') ?? {};
    session.emulator.admin.write(DEV.tenantId, 'authenticationMethodConfiguration', 'Fido2', {
      ...live,
      passkeyProfiles: [broken],
    });
    expect((await session.patchFido2({ passkeyProfiles: [broken, second] })).status).toBe(204);
    const worse = [{ ...broken, name: 'Renamed' }, second];
    expect(refusal(await session.patchFido2({ passkeyProfiles: worse }))).toMatchObject({
      fact: 'F1',
    });
  });

  it('resets on DELETE to a disabled method with the default profile', async () => {
    await session.patchFido2({
      passkeyProfiles: [profile(), second],
      includeTargets: [target({ id: DEV.groups.staff })],
    });
    const answer = await session.send('DELETE', `/v1.0${FIDO2}`);
    expect([answer.status, answer.text]).toEqual([204, '']);
    const { state, includeTargets, passkeyProfiles } = await session.fido2();
    expect(state).toBe('disabled');
    expect(includeTargets).toEqual([target()]);
    expect(passkeyProfiles).toMatchObject([
      { id: DEFAULT_PROFILE_ID, passkeyTypes: 'deviceBound,synced' },
    ]);
  });
});
