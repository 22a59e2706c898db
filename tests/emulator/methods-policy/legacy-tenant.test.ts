import { DEFAULT_PROFILE_ID } from '../../../emulator';
import type { JsonObject } from '../../../emulator/json';
import { AAGUID, aaguids, profile, SECOND_ID, target } from '../support/fido2';
import { DEV, FIDO2, openSession, refusal, type Session } from '../support/session';

const second = profile({ id: SECOND_ID, name: 'Second' });
const restricted = (aaGuids: string[]): JsonObject => ({
  isEnforced: true,
  enforcementType: 'allow',
  aaGuids,
});

describe('a tenant without passkey profiles', () => {
  let session: Session;
  beforeEach(async () => {
    const { tenantId, groups } = DEV;
    session = await openSession({
      seed: {
        version: 1,
        tenants: [
          {
            tenantId,
            displayName: 'Legacy',
            domain: 'legacy.example',
            passkeyProfiles: 'legacy',
            groups: [{ id: groups.staff, displayName: 'Staff' }],
          },
        ],
      },
    });
  });
  afterEach(() => session.close());

  const unassigned = target({ allowedPasskeyProfiles: [] });

  it('shows no profiles and no default', async () => {
    expect(await session.fido2()).toMatchObject({
      passkeyProfiles: [],
      defaultPasskeyProfile: null,
      includeTargets: [unassigned],
    });
  });

  it('takes the tenant-wide settings, with empty profile lists beside them', async () => {
    const values = {
      isAttestationEnforced: true,
      keyRestrictions: restricted([AAGUID]),
      passkeyProfiles: [],
      includeTargets: [unassigned],
    };
    expect((await session.patchFido2(values)).status).toBe(204);
    expect(await session.fido2()).toMatchObject(values);
  });

  it('merges members of keyRestrictions', async () => {
    await session.patchFido2({ keyRestrictions: restricted([AAGUID]) });
    await session.patchFido2({ keyRestrictions: { enforcementType: 'block' } });
    expect(await session.fido2()).toMatchObject({
      keyRestrictions: { isEnforced: true, enforcementType: 'block', aaGuids: [AAGUID] },
    });
  });

  it.each([
    ['restrictions without an AAGUID', { keyRestrictions: restricted([]) }, 'F9'],
    ['an AAGUID twice', { keyRestrictions: restricted([AAGUID, AAGUID]) }, 'aaguid-list; assumed'],
    ['670 AAGUIDs', { keyRestrictions: restricted(aaguids(670)) }, 'F11'],
    ['first profiles without the default one', { passkeyProfiles: [second] }, 'F10-how; assumed'],
    ['a target with a profile', { includeTargets: [target()] }, 'F8-profile-id; assumed'],
    [
      'a default profile without opting in',
      { defaultPasskeyProfile: DEFAULT_PROFILE_ID },
      'F10-how; assumed',
    ],
  ])('refuses %s', async (_, values, fact) => {
    expect(refusal(await session.patchFido2(values))).toMatchObject({ status: 400, fact });
  });

  it('opts in with the first profiles, and targets get the default one', async () => {
    const answer = await session.patchFido2({ passkeyProfiles: [profile(), second] });
    expect(answer.status).toBe(204);
    expect(await session.fido2()).toMatchObject({
      defaultPasskeyProfile: DEFAULT_PROFILE_ID,
      includeTargets: [target()],
    });
    expect(refusal(await session.patchFido2({ passkeyProfiles: [] }))).toMatchObject({
      fact: 'F10',
    });
  });

  it('opts in with profiles, targets and the default id in one PATCH', async () => {
    const includeTargets = [
      target({ id: DEV.groups.staff, allowedPasskeyProfiles: [SECOND_ID] }),
      { id: 'all_users', targetType: 'group' },
    ];
    const answer = await session.patchFido2({
      passkeyProfiles: [profile(), second],
      defaultPasskeyProfile: DEFAULT_PROFILE_ID,
      includeTargets,
    });
    expect(answer.status).toBe(204);
    expect(await session.fido2()).toMatchObject({
      includeTargets: [
        { allowedPasskeyProfiles: [SECOND_ID] },
        { allowedPasskeyProfiles: [DEFAULT_PROFILE_ID] },
      ],
    });
  });

  it('stays without profiles after a reset', async () => {
    await session.send('DELETE', `/v1.0${FIDO2}`);
    expect(await session.fido2()).toMatchObject({ state: 'disabled', passkeyProfiles: [] });
  });
});
