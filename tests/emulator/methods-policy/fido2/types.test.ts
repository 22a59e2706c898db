import type { Json, JsonObject } from '../../../../emulator/json';
import { AAGUID, profile, target } from '../../support/fido2';
import {
  DEV,
  FIDO2,
  FIDO2_TYPE,
  message,
  openSession,
  refusal,
  type Session,
  without,
} from '../../support/session';

describe('types of the FIDO2 configuration', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  const refused: [string, JsonObject, string][] = [
    ['an unknown property', { isEnabled: true }, 'unknown-property'],
    [
      'an unknown property of a profile',
      { passkeyProfiles: [profile({ color: 'red' })] },
      'unknown-property',
    ],
    [
      'an own property called __proto__',
      JSON.parse('{"__proto__":{"state":"enabled"}}') as JsonObject,
      'unknown-property',
    ],
    ['a property called constructor', { constructor: {} }, 'unknown-property'],
    ['a text for a Boolean', { isSelfServiceRegistrationAllowed: 'true' }, 'wrong-type'],
    ['a number for a text', { passkeyProfiles: [profile({ name: 7 })] }, 'wrong-type'],
    ['an object for a collection', { excludeTargets: {} }, 'wrong-type'],
    ['a text for an object', { passkeyProfiles: ['default'] }, 'wrong-type'],
    ['a number for an enum', { state: 1 }, 'wrong-type'],
    ['an unknown enum value', { state: 'paused' }, 'unknown-enum-member'],
    ['an enum value in another case', { state: 'Enabled' }, 'unknown-enum-member'],
    [
      'the sentinel',
      { passkeyProfiles: [profile({ passkeyTypes: 'unknownFutureValue' })] },
      'sentinel-not-writable; assumed',
    ],
    ['no flag at all', { passkeyProfiles: [profile({ passkeyTypes: '' })] }, 'unknown-enum-member'],
    ['null for a collection', { includeTargets: null }, 'not-nullable'],
    [
      'null for the list of AAGUIDs',
      {
        passkeyProfiles: [
          profile({
            keyRestrictions: { isEnforced: false, enforcementType: 'allow', aaGuids: null },
          }),
        ],
      },
      'not-nullable',
    ],
    [
      'null for a required member',
      { passkeyProfiles: [profile({ attestationEnforcement: null })] },
      'not-nullable',
    ],
    ['an empty profile name', { passkeyProfiles: [profile({ name: '' })] }, 'profile-members'],
    [
      'a profile id that is no GUID',
      { passkeyProfiles: [profile({ id: 'default' })] },
      'guid-format',
    ],
    [
      'an AAGUID that is no GUID',
      {
        passkeyProfiles: [
          profile({
            keyRestrictions: { isEnforced: true, enforcementType: 'allow', aaGuids: ['yubikey'] },
          }),
        ],
      },
      'guid-format',
    ],
    [
      'an AAGUID with some dashes missing',
      {
        passkeyProfiles: [
          profile({
            keyRestrictions: {
              isEnforced: true,
              enforcementType: 'allow',
              aaGuids: ['2fc0579f-811347ea-b116-bb5a8db9202a'],
            },
          }),
        ],
      },
      'guid-format',
    ],
    ['a target without its type', { includeTargets: [{ id: 'all_users' }] }, 'required-member'],
    ['two targets with one id', { includeTargets: [target(), target()] }, 'element-key'],
    ['another id', { id: 'Sms' }, 'read-only-change; assumed'],
  ];

  it.each(refused)('refuses %s', async (_, values, fact) => {
    const before = await session.fido2();
    const answer = await session.patchFido2(values);
    expect(refusal(answer)).toEqual({ status: 400, code: 'badRequest', fact });
    expect(await session.fido2()).toEqual(before);
  });

  it.each(['id', 'name', 'passkeyTypes', 'attestationEnforcement', 'keyRestrictions'])(
    'refuses a profile without %s, naming it',
    async (name) => {
      const rest = without(profile(), name);
      const answer = await session.patchFido2({ passkeyProfiles: [rest] });
      expect(refusal(answer)).toMatchObject({ status: 400, fact: 'profile-members' });
      expect(message(answer)).toContain(`passkeyProfiles[0].${name}`);
    },
  );

  it.each<[string, Json | undefined, string]>([
    ['missing', undefined, 'odata-type-required'],
    ['of another method', '#microsoft.graph.smsAuthenticationMethodConfiguration', 'wrong-type'],
    ['no text', 5, 'wrong-type'],
  ])('refuses a PATCH whose @odata.type is %s', async (_, type, fact) => {
    const body = { ...(type !== undefined && { '@odata.type': type }), state: 'enabled' };
    const answer = await session.send('PATCH', `/v1.0${FIDO2}`, { body });
    expect(refusal(answer)).toMatchObject({ status: 400, fact });
  });

  it.each([
    ['no JSON', '{"state":'],
    ['a list', '[]'],
    ['a text', '"enabled"'],
  ])('refuses a body that is %s', async (_, body) => {
    const answer = await session.send('PATCH', `/v1.0${FIDO2}`, { body });
    expect(refusal(answer)).toMatchObject({
      status: 400,
      code: 'badRequest',
      fact: 'request-body',
    });
  });

  it('refuses a body over 4 MB', async () => {
    const body = { '@odata.type': FIDO2_TYPE, padding: 'x'.repeat(5_000_000) };
    expect((await session.send('PATCH', `/v1.0${FIDO2}`, { body })).status).toBe(413);
  });

  it('reads flags in any order and with blanks, and writes them in canonical order', async () => {
    await session.patchFido2({
      passkeyProfiles: [profile({ passkeyTypes: 'synced, deviceBound' })],
    });
    expect(await session.fido2()).toMatchObject({
      passkeyProfiles: [{ passkeyTypes: 'deviceBound,synced' }],
    });
  });

  it('writes AAGUIDs in lower case with dashes, however they were sent', async () => {
    const bare = AAGUID.replaceAll('-', '');
    const keyRestrictions = {
      isEnforced: true,
      enforcementType: 'allow',
      aaGuids: [bare, 'C5EF55FF-AD9A-4B9F-B580-ADEBAFE026D0'],
    };
    await session.patchFido2({ passkeyProfiles: [profile({ keyRestrictions })] });
    expect(await session.fido2()).toMatchObject({
      passkeyProfiles: [
        { keyRestrictions: { aaGuids: [AAGUID, 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0'] } },
      ],
    });
    await session.patchFido2({ passkeyProfiles: [profile()] });
  });

  it('accepts a GET body sent back as it is, annotations and read-only values included', async () => {
    const before = await session.fido2();
    const answer = await session.send('PATCH', `/v1.0${FIDO2}`, { body: before });
    expect(answer.status).toBe(204);
    expect(await session.fido2()).toEqual(before);
  });

  it('keeps isRegistrationRequired as sent and makes it false where it is omitted', async () => {
    await session.patchFido2({
      includeTargets: [
        target({ isRegistrationRequired: true }),
        { id: DEV.groups.staff, targetType: 'group' },
      ],
    });
    const { includeTargets } = await session.fido2();
    expect(includeTargets).toEqual([
      target({ isRegistrationRequired: true }),
      target({ id: DEV.groups.staff }),
    ]);
  });
});

describe('what no schema knows yet', () => {
  let session: Session;
  const future = {
    futureSetting: { level: 3 },
    passkeyProfiles: [profile({ passkeyTypes: 'deviceBound,hybrid', hint: 'x' })],
    state: 'paused',
  };
  beforeEach(async () => {
    session = await openSession({
      seed: {
        version: 1,
        tenants: [
          {
            tenantId: DEV.tenantId,
            displayName: 'Future',
            domain: 'future.example',
            fido2: future,
          },
        ],
      },
    });
  });
  afterEach(() => session.close());

  it('returns unknown properties and enum values', async () => {
    expect(await session.fido2()).toMatchObject(future);
  });

  it('keeps them when another property is changed', async () => {
    expect((await session.patchFido2({ isSelfServiceRegistrationAllowed: false })).status).toBe(
      204,
    );
    expect(await session.fido2()).toMatchObject({
      ...future,
      isSelfServiceRegistrationAllowed: false,
    });
  });

  it('accepts them sent back unchanged', async () => {
    expect((await session.patchFido2(future)).status).toBe(204);
    expect(await session.fido2()).toMatchObject(future);
  });

  it('accepts a stored unknown flag beside another known one', async () => {
    const changed = profile({ passkeyTypes: 'hybrid,synced', hint: 'x' });
    expect((await session.patchFido2({ passkeyProfiles: [changed] })).status).toBe(204);
    expect(await session.fido2()).toMatchObject({
      passkeyProfiles: [{ passkeyTypes: 'synced,hybrid' }],
    });
  });

  it('drops an unknown member of an element that is sent without it', async () => {
    await session.patchFido2({ passkeyProfiles: [profile()] });
    const { passkeyProfiles } = await session.fido2();
    expect(passkeyProfiles).toEqual([profile()]);
  });

  it.each([
    ['another value of an unknown property', { futureSetting: { level: 4 } }],
    ['an invented property', { otherSetting: 1 }],
    ['an invented member of a profile', { passkeyProfiles: [profile({ hint: 'y' })] }],
  ])('refuses %s', async (_, values) => {
    expect(refusal(await session.patchFido2(values))).toMatchObject({
      status: 400,
      fact: 'unknown-property',
    });
  });

  it('refuses an unknown enum value other than the stored one', async () => {
    expect(refusal(await session.patchFido2({ state: 'stopped' }))).toMatchObject({
      status: 400,
      fact: 'unknown-enum-member',
    });
  });
});
