import { modelAdmitted } from '../../../../keys/preflight/rules/model-admitted';
import { modelProvable } from '../../../../keys/preflight/rules/model-provable';
import {
  fido2,
  key,
  MODEL,
  NOBODY,
  OTHER_MODEL,
  person,
  rootsOf,
  said,
  situation,
  STAFF,
} from '../situation';

const ASK = 'Let somebody who may read it look, or grant the permission, and run preflight again.';
const one = (weight: string, text: string) => [{ weight, text, lines: [2] }];

/** A tenant whose one profile is like this. */
const profile = (overrides: object) =>
  fido2({
    passkeyProfiles: [
      {
        id: 'p1',
        name: 'Staff',
        passkeyTypes: 'deviceBound,synced',
        attestationEnforcement: 'disabled',
        ...overrides,
      },
    ],
  });
const only = (...aaGuids: string[]) => ({
  keyRestrictions: { isEnforced: true, enforcementType: 'allow', aaGuids },
});

describe('model-admitted', () => {
  const about = (aaguid: string | undefined, policy = fido2(), of = person()) =>
    said(
      modelAdmitted,
      situation({
        fido2: { value: policy },
        keys: [key(aaguid === undefined ? {} : { aaguid }, of)],
      }),
    );
  const refused = (names: string) =>
    one(
      'blocker',
      `the model ${MODEL} is admitted by none of ${names}; expected one that a profile admits which reaches the user. Take keys of an admitted model, or let a profile of the user admit this one.`,
    );

  it.each([
    ['no restriction', {}],
    ['a list with the model, in capitals', only(MODEL.toUpperCase())],
    [
      'a list of others that are blocked',
      { keyRestrictions: { isEnforced: true, enforcementType: 'block', aaGuids: [OTHER_MODEL] } },
    ],
    ['attestation, which the key will have', { attestationEnforcement: 'registrationOnly' }],
  ])('passes by %s', (_, overrides) => {
    expect(about(MODEL, profile(overrides))).toBe('pass');
  });

  it.each([
    ['a list without the model', only(OTHER_MODEL)],
    ['synced passkeys alone', { passkeyTypes: 'synced' }],
  ])('stops by %s', (_, overrides) => {
    expect(about(MODEL, profile(overrides))).toEqual(refused('profile "Staff"'));
  });

  it('looks at profiles of targets that reach the user alone', () => {
    const policy = fido2({
      passkeyProfiles: [
        {
          id: 'p1',
          name: 'Strict',
          passkeyTypes: 'deviceBound',
          attestationEnforcement: 'disabled',
          ...only(OTHER_MODEL),
        },
        {
          id: 'p2',
          name: 'Loose',
          passkeyTypes: 'deviceBound',
          attestationEnforcement: 'disabled',
        },
      ],
      includeTargets: [
        { id: STAFF, targetType: 'group', allowedPasskeyProfiles: ['p1'] },
        { id: 'elsewhere', targetType: 'group', allowedPasskeyProfiles: ['p2'] },
      ],
    });
    expect(about(MODEL, policy)).toEqual(refused('profile "Strict"'));
    expect(about(MODEL, policy, person({ groups: [STAFF, 'elsewhere'] }))).toBe('pass');
  });

  it('stops where the targets of the user name no profile that exists', () => {
    const policy = (...allowedPasskeyProfiles: string[]) =>
      fido2({ includeTargets: [{ id: STAFF, targetType: 'group', allowedPasskeyProfiles }] });
    const nothing = one(
      'blocker',
      'the model is admitted by no profile: the targets of the user name none that exists; expected one that a profile admits which reaches the user. Give a target of the user a profile that admits the model.',
    );
    for (const model of [MODEL, undefined]) {
      expect(about(model, policy())).toEqual(nothing);
      expect(about(model, policy('p9'))).toEqual(nothing);
    }
    expect(about(MODEL, policy('P1'))).toBe('pass');
    expect(about(MODEL, policy('p9'), person({ groups: [] }))).toBe('pass');
  });

  it('judges a tenant without profiles by its own restriction', () => {
    const legacy = { defaultPasskeyProfile: null, passkeyProfiles: [] };
    expect(about(MODEL, fido2(legacy))).toBe('pass');
    expect(about(MODEL, fido2({ ...legacy, ...only(OTHER_MODEL) }))).toEqual(refused('the tenant'));
  });

  it('warns where the manifest names no model and every profile restricts them', () => {
    expect(about(undefined)).toBe('pass');
    expect(about(undefined, profile(only(MODEL)))).toEqual(
      one(
        'warning',
        'the model is not in the manifest; expected one of those that profile "Staff" admits. Fill model_aaguid; else a wrong key is noticed when it is inserted.',
      ),
    );
  });

  it('is unknown where profiles or memberships are, and silent about nobody', () => {
    const unread = one(
      'unknown',
      `the model is unknown (the profiles of the user are not known); expected one that a profile admits which reaches the user. ${ASK}`,
    );
    const keys = [key({ aaguid: MODEL })];
    expect(said(modelAdmitted, situation({ keys, fido2: { unknown: 'why' } }))).toEqual(unread);
    expect(about(MODEL, fido2(), { ...person(), memberships: { unknown: 'why' } })).toEqual(unread);
    expect(about(MODEL, fido2(), NOBODY)).toBe('pass');
  });
});

describe('model-provable', () => {
  const about = (models: Record<string, string[]>, policy = fido2()) =>
    said(
      modelProvable,
      situation({
        fido2: { value: policy },
        desk: { roots: rootsOf(models) },
        keys: [key({ aaguid: MODEL })],
      }),
    );
  const step =
    'Add the metadata of the FIDO Alliance, or the roots of the vendor, to the desk file.';

  it('passes with roots of the model, and without a model', () => {
    expect(about({ [MODEL]: [] })).toBe('pass');
    expect(said(modelProvable, situation())).toBe('pass');
  });

  it('stops for a compromised model, roots or not', () => {
    expect(about({ [MODEL]: ['REVOKED'] })).toEqual(
      one(
        'blocker',
        `the model ${MODEL} is compromised (REVOKED), as the FIDO Alliance says; expected one whose attestation can be trusted. Take keys of another model.`,
      ),
    );
  });

  it.each([
    ['demands attestation', { attestationEnforcement: 'registrationOnly' }],
    ['does not', {}],
  ])('stops where there are no roots of this very model, and the profile %s', (_, overrides) => {
    expect(about({ [OTHER_MODEL]: [] }, profile(overrides))).toEqual(
      one(
        'blocker',
        `the model ${MODEL} is without roots in the desk file; expected roots: without them its attestation proves nothing, and the desk refuses the key. ${step}`,
      ),
    );
  });
});
