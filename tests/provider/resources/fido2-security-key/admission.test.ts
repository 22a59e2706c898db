import type { Fido2Configuration } from '../../../../graph/methods/fido2';
import {
  admissionOf,
  type Candidate,
} from '../../../../provider/resources/fido2-security-key/admission';
import { MODEL, USER } from './states';

const GROUP = '9a0f0000-0000-4000-8000-000000000001';
const OTHER = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';

const target = (id: string, allowedPasskeyProfiles: string[] = []) => ({
  id,
  targetType: 'group',
  allowedPasskeyProfiles,
});

const method = (overrides: Partial<Fido2Configuration> = {}): Fido2Configuration => ({
  id: 'Fido2',
  state: 'enabled',
  isSelfServiceRegistrationAllowed: true,
  isAttestationEnforced: false,
  defaultPasskeyProfile: null,
  includeTargets: [target('all_users')],
  ...overrides,
});

const key = (overrides: Partial<Candidate> = {}): Candidate => ({
  userId: USER,
  groups: new Set([GROUP]),
  aaguid: MODEL,
  proven: true,
  ...overrides,
});

const verdict = (fido2: Partial<Fido2Configuration>, candidate: Partial<Candidate> = {}): string =>
  admissionOf(method(fido2), key(candidate)).admitted;

const profile = (id: string, overrides: object = {}) => ({
  id,
  name: id,
  passkeyTypes: 'deviceBound,synced',
  attestationEnforcement: 'disabled',
  ...overrides,
});

const only = (...aaGuids: string[]) => ({
  keyRestrictions: { isEnforced: true, enforcementType: 'allow', aaGuids },
});

describe('a tenant without profiles', () => {
  it.each<[string, Partial<Fido2Configuration>, Partial<Candidate>, string]>([
    ['admits by default', {}, {}, 'yes'],
    ['admits a listed model, in any case of letters', only(MODEL.toUpperCase()), {}, 'yes'],
    ['refuses another model', only(OTHER), {}, 'no'],
    [
      'refuses a blocked model',
      { keyRestrictions: { isEnforced: true, enforcementType: 'block', aaGuids: [MODEL] } },
      {},
      'no',
    ],
    [
      'ignores a list that is not enforced',
      { keyRestrictions: { isEnforced: false, enforcementType: 'allow', aaGuids: [OTHER] } },
      {},
      'yes',
    ],
    ['refuses what is not proven', { isAttestationEnforced: true }, { proven: false }, 'no'],
    ['refuses while it is off', { state: 'disabled' }, {}, 'no'],
    ['refuses without self-service', { isSelfServiceRegistrationAllowed: false }, {}, 'no'],
    ['refuses where that is not said', { isSelfServiceRegistrationAllowed: null }, {}, 'no'],
  ])('%s', (_, fido2, candidate, expected) => {
    expect(verdict(fido2, candidate)).toBe(expected);
  });
});

describe('a target', () => {
  it.each<[string, Partial<Fido2Configuration>, Partial<Candidate>, string]>([
    ['that is a group of the user', { includeTargets: [target(GROUP.toUpperCase())] }, {}, 'yes'],
    ['that is another group', { includeTargets: [target(OTHER)] }, {}, 'no'],
    ['that is the user', { includeTargets: [target(USER)] }, {}, 'yes'],
    [
      'that is a group, of a user whose groups are not known',
      { includeTargets: [target(GROUP)] },
      { groups: undefined },
      'unknown',
    ],
    ['that excludes a group of the user', { excludeTargets: [target(GROUP)] }, {}, 'no'],
    [
      'that excludes a group, of a user whose groups are not known',
      { excludeTargets: [target(GROUP)] },
      { groups: undefined },
      'unknown',
    ],
  ])('%s', (_, fido2, candidate, expected) => {
    expect(verdict(fido2, candidate)).toBe(expected);
  });
});

describe('profiles', () => {
  const profiles = (...passkeyProfiles: ReturnType<typeof profile>[]) => ({
    defaultPasskeyProfile: 'a',
    passkeyProfiles,
  });

  it('that the user’s targets do not name do not count', () => {
    const tenant = profiles(profile('a', only(OTHER)), profile('b'));
    expect(verdict({ ...tenant, includeTargets: [target('all_users', ['a'])] })).toBe('no');
    expect(verdict({ ...tenant, includeTargets: [target('all_users', ['A', 'B'])] })).toBe('yes');
  });

  it('of several targets are a union, and one that is not known leaves it open', () => {
    const tenant = {
      ...profiles(profile('a', only(OTHER)), profile('b', only(MODEL))),
      includeTargets: [target('all_users', ['a']), target(GROUP, ['b'])],
    };
    expect(verdict(tenant)).toBe('yes');
    expect(verdict(tenant, { groups: new Set() })).toBe('no');
    expect(verdict(tenant, { groups: undefined })).toBe('unknown');
  });

  it('for synced passkeys alone admit no key', () => {
    const tenant = profiles(profile('a', { passkeyTypes: 'synced' }));
    expect(verdict({ ...tenant, includeTargets: [target('all_users', ['a'])] })).toBe('no');
  });

  it('that enforce attestation refuse what is not proven', () => {
    const tenant = {
      ...profiles(profile('a', { attestationEnforcement: 'registrationOnly' })),
      includeTargets: [target('all_users', ['a'])],
    };
    expect([verdict(tenant), verdict(tenant, { proven: false })]).toEqual(['yes', 'no']);
  });
});
