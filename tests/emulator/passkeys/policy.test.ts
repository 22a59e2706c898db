import type { JsonObject } from '../../../emulator/json';
import { type AnswerOptions, answerTo } from '../support/authenticator';
import { type KeyTenant, methodsOf, MODEL, openKeyTenant, OTHER_MODEL } from '../support/passkeys';
import { DEV, message, refusal } from '../support/session';

const { users, groups } = DEV;
const DEFAULT = '00000000-0000-0000-0000-000000000001';
const STRICT = '00000000-0000-0000-0000-000000000002';

let tenant: KeyTenant;
afterEach(() => tenant.session.close());

const open = async (fido2: JsonObject, passkeyProfiles: 'optedIn' | 'legacy' = 'optedIn') => {
  tenant = await openKeyTenant({ fido2, passkeyProfiles });
};
const profile = (values: JsonObject, id = DEFAULT): JsonObject => ({
  id,
  name: id === DEFAULT ? 'Default' : 'Strict',
  passkeyTypes: 'deviceBound,synced',
  attestationEnforcement: 'disabled',
  keyRestrictions: { isEnforced: false, enforcementType: 'allow', aaGuids: [] },
  ...values,
});
const target = (id: string, ...profiles: string[]): JsonObject => ({
  id,
  targetType: 'group',
  isRegistrationRequired: false,
  allowedPasskeyProfiles: profiles,
});
const restricted = (enforcementType: string, ...aaGuids: string[]): JsonObject => ({
  keyRestrictions: { isEnforced: true, enforcementType, aaGuids },
});
const ATTESTED = { passkeyTypes: 'deviceBound', attestationEnforcement: 'registrationOnly' };

describe('who cannot have a passkey registered', () => {
  it.each<[string, JsonObject, string]>([
    ['anybody, where the method is off', { state: 'disabled' }, 'passkey-not-enabled'],
    [
      'a user outside the targets',
      { includeTargets: [target(groups.pilot, DEFAULT)] },
      'passkey-not-enabled',
    ],
    [
      'a user whom a group excludes',
      { excludeTargets: [{ id: groups.staff, targetType: 'group' }] },
      'passkey-not-enabled',
    ],
    [
      'anybody, without self-service',
      { isSelfServiceRegistrationAllowed: false },
      'passkey-self-service',
    ],
  ])('%s', async (_, fido2, fact) => {
    await open(fido2);
    const options = await tenant.session.send('GET', `${methodsOf(users.ada)}/creationOptions`);
    const refused = { status: 400, code: 'BadRequest', fact };
    expect(refusal(options)).toEqual(refused);
    expect(refusal(await tenant.post({}))).toEqual(refused);
  });

  it('is judged again when the passkey arrives', async () => {
    await open({});
    const options = await tenant.options();
    await tenant.session.patchFido2({ isSelfServiceRegistrationAllowed: false });
    expect(refusal(await tenant.post(answerTo(options, tenant.attested)))).toMatchObject({
      fact: 'passkey-self-service',
    });
  });
});

const NONE: Partial<AnswerOptions> = { format: 'none', chain: [] };
const SELF: Partial<AnswerOptions> = { chain: [] };
const SYNCED: Partial<AnswerOptions> = { ...NONE, flags: 0x4d };
const ATTESTING: Partial<AnswerOptions> = {};

describe('a profile', () => {
  it.each<[string, JsonObject, Partial<AnswerOptions>, RegExp | undefined]>([
    ['that enforces attestation takes it', ATTESTED, ATTESTING, undefined],
    ['that enforces attestation refuses none', ATTESTED, NONE, /enforces attestation/],
    ['that enforces attestation refuses self-attestation', ATTESTED, SELF, /enforces attestation/],
    [
      'for device-bound ones refuses synced ones',
      { passkeyTypes: 'deviceBound' },
      SYNCED,
      /type synced/,
    ],
    [
      'for synced ones refuses device-bound ones',
      { passkeyTypes: 'synced' },
      ATTESTING,
      /type deviceBound/,
    ],
    ['for both takes synced ones', {}, SYNCED, undefined],
    ['takes an allowed model', restricted('allow', MODEL), ATTESTING, undefined],
    ['refuses a model that is not allowed', restricted('allow', OTHER_MODEL), ATTESTING, /AAGUID/],
    ['refuses a blocked model', restricted('block', MODEL), ATTESTING, /AAGUID/],
    ['takes a model that is not blocked', restricted('block', OTHER_MODEL), ATTESTING, undefined],
    ['takes an AAGUID that is claimed without proof', restricted('allow', MODEL), NONE, undefined],
  ])('%s', async (_, values, answer, words) => {
    await open({ passkeyProfiles: [profile(values)] });
    const posted = await tenant.register(answer);
    expect(posted.status).toBe(words ? 400 : 201);
    if (!words) return;
    expect(refusal(posted)).toMatchObject({ fact: 'passkey-profiles' });
    expect(message(posted)).toMatch(words);
  });

  it('that does not apply to the user does not help', async () => {
    await open({
      passkeyProfiles: [profile({}), profile(ATTESTED, STRICT)],
      includeTargets: [target(groups.staff, STRICT), target(users.grace, DEFAULT)],
    });
    expect((await tenant.register(NONE)).status).toBe(400);
    expect((await tenant.register(NONE, users.grace)).status).toBe(201);
  });

  it('is enough where one of several admits the passkey', async () => {
    await open({
      passkeyProfiles: [profile({}), profile(ATTESTED, STRICT)],
      includeTargets: [target(groups.staff, STRICT), target('all_users', DEFAULT)],
    });
    expect((await tenant.register(NONE)).status).toBe(201);
  });
});

describe('a tenant without profiles', () => {
  it.each<[string, JsonObject, Partial<AnswerOptions>, number]>([
    ['takes synced passkeys', {}, SYNCED, 201],
    ['enforces attestation', { isAttestationEnforced: true }, NONE, 400],
    ['takes attestation', { isAttestationEnforced: true }, ATTESTING, 201],
    ['restricts models', restricted('block', MODEL), ATTESTING, 400],
  ])('%s', async (_, values, answer, status) => {
    await open(values, 'legacy');
    expect((await tenant.register(answer)).status).toBe(status);
  });
});
