import type { Truth } from '../../../../model/conditional-access/truth';
import { UNKNOWN } from '../../../../provider/framework/value';
import { canSignIn, obstacleOf } from '../../../../provider/resources/fido2-method/account-passkey';
import type { Fido2Config } from '../../../../provider/resources/fido2-method/schema';
import {
  ADMINS,
  allow,
  block,
  everyone,
  group,
  KEY_A,
  KEY_B,
  legacy,
  profile,
  STAFF,
  state,
  user,
  withDefault,
} from './states';

const ADA = '05e40000-0000-4000-8000-000000000001';
const principal = { id: ADA, groups: new Set([ADMINS]), roles: new Set<string>(), isGuest: false };

const signsIn = (planned: Fido2Config, aaguid = KEY_A): Truth =>
  canSignIn(planned, principal, aaguid);

const targeted = (...include_targets: unknown[]): Fido2Config =>
  state({ include_targets: include_targets as never });

describe('a device-bound passkey of an account', () => {
  it.each<[string, Fido2Config, Truth]>([
    ['its profile reaches the user', targeted(group(ADMINS, 'privileged')), 'yes'],
    ['a profile reaches everybody', targeted(everyone('privileged')), 'yes'],
    ['a profile reaches the user by name', targeted(user(ADA, 'privileged')), 'yes'],
    ['only other groups are reached', targeted(group(STAFF, 'privileged')), 'no'],
    ['one of several profiles admits it', targeted(group(ADMINS, 'default', 'privileged')), 'yes'],
    ['nobody is reached', targeted(), 'no'],
    ['the method is off', { ...targeted(everyone('default')), state: 'disabled' }, 'no'],
    ['the user is excluded', { ...targeted(everyone('default')), exclude_user_ids: [ADA] }, 'no'],
    [
      'a group is excluded',
      { ...targeted(everyone('default')), exclude_group_ids: [ADMINS] },
      'no',
    ],
    [
      'another group is excluded',
      { ...targeted(everyone('default')), exclude_group_ids: [STAFF] },
      'yes',
    ],
    ['a target is not known', targeted(group(UNKNOWN as never, 'privileged')), 'unknown'],
    [
      'the profiles of a target are not known',
      targeted({ ...everyone(), profiles: UNKNOWN }),
      'unknown',
    ],
    [
      'an exclusion is not known',
      { ...targeted(everyone('default')), exclude_group_ids: UNKNOWN },
      'unknown',
    ],
    ['the state is not known', { ...targeted(everyone('default')), state: UNKNOWN }, 'unknown'],
    ['a group is excluded whatever else', { ...targeted(UNKNOWN), exclude_user_ids: [ADA] }, 'no'],
  ])('signs in where %s', (_, planned, expected) => {
    expect(signsIn(planned)).toBe(expected);
  });

  it.each<[string, Fido2Config, Truth]>([
    ['allows the model alone', withDefault({ key_restrictions: allow(KEY_A) }), 'yes'],
    ['allows other models', withDefault({ key_restrictions: allow(KEY_B) }), 'no'],
    ['blocks the model', withDefault({ key_restrictions: block(KEY_A) }), 'no'],
    ['blocks other models', withDefault({ key_restrictions: block(KEY_B) }), 'yes'],
    ['takes synced passkeys alone', withDefault({ passkey_types: ['synced'] }), 'no'],
    [
      'asks for attestation',
      withDefault({ passkey_types: ['deviceBound'], attestation_enforcement: 'registrationOnly' }),
      'yes',
    ],
    ['is not known', withDefault({ key_restrictions: UNKNOWN }), 'unknown'],
  ])('signs in where its profile %s', (_, planned, expected) => {
    expect(signsIn({ ...planned, include_targets: [everyone('default')] })).toBe(expected);
  });

  it('does not sign in by a profile that nothing has', () => {
    expect(signsIn(targeted(everyone('gone')))).toBe('unknown');
  });

  it.each([
    ['allows the model', allow(KEY_A), 'yes'],
    ['allows others', allow(KEY_B), 'no'],
  ])('signs in where a tenant without profiles %s', (_, key_restrictions, expected) => {
    const planned = legacy({
      key_restrictions,
      include_targets: [{ ...everyone(), profiles: null }],
    });
    expect(signsIn(planned)).toBe(expected);
  });

  it('is judged for every model of an account', () => {
    const planned = state({
      profiles: new Map([['privileged', profile()]]),
      include_targets: [group(ADMINS, 'privileged')],
    });
    expect([KEY_A, KEY_B].map((aaguid) => signsIn(planned, aaguid))).toEqual(['yes', 'no']);
  });
});

describe('what keeps the passkey from signing in', () => {
  const obstacle = (planned: Fido2Config, groups: ReadonlySet<string> | undefined) =>
    obstacleOf(planned, { ...principal, groups }, KEY_A);
  const member = new Set([ADMINS]);

  it.each<[string, Fido2Config, ReturnType<typeof obstacleOf>]>([
    [
      'the method',
      { ...targeted(everyone('default')), state: 'disabled' },
      { why: 'the method is off', fix: 'Set state = "enabled".', path: ['state'] },
    ],
    [
      'an exclusion of the user',
      { ...targeted(everyone('default')), exclude_user_ids: [ADA] },
      {
        why: 'the method excludes the user',
        fix: 'Take the user out of exclude_user_ids.',
        path: ['exclude_user_ids'],
      },
    ],
    [
      'an exclusion of a group',
      { ...targeted(everyone('default')), exclude_group_ids: [STAFF, ADMINS] },
      {
        why: `the method excludes group ${ADMINS}, which has the user as a member`,
        fix: `Take "${ADMINS}" out of exclude_group_ids, or the user out of the group.`,
        path: ['exclude_group_ids'],
      },
    ],
    [
      'no target',
      targeted(group(STAFF, 'default')),
      {
        why: 'no target reaches the user',
        fix: 'Add a group of the user to include_targets, with a profile that admits device-bound passkeys of that model.',
        path: ['include_targets'],
      },
    ],
    [
      'a profile',
      {
        ...withDefault({ key_restrictions: allow(KEY_B) }),
        include_targets: [everyone('default')],
      },
      {
        why: 'what reaches the user does not admit device-bound passkeys of that model (profile "default")',
        fix: `Let profile "default" admit "deviceBound" passkeys of the model "${KEY_A}".`,
        path: ['default_profile'],
      },
    ],
    [
      'a target without profiles',
      targeted({ ...everyone(), profiles: null }),
      {
        why: 'no target that reaches the user names a profile',
        fix: `Let a profile of such a target admit "deviceBound" passkeys of the model "${KEY_A}".`,
        path: ['include_targets'],
      },
    ],
    [
      'a tenant without profiles',
      legacy({ key_restrictions: block(KEY_A), include_targets: [everyone()] }),
      {
        why: 'what reaches the user does not admit device-bound passkeys of that model (the tenant)',
        fix: `Let the tenant admit "deviceBound" passkeys of the model "${KEY_A}".`,
        path: [],
      },
    ],
  ])('is %s', (_, planned, expected) => {
    expect(obstacle(planned, member)).toMatchObject({ ...expected, opens: 'no' });
  });

  it('is nothing where it signs in', () => {
    expect(obstacle(targeted(everyone('privileged')), member)).toBeUndefined();
  });

  it('is open where memberships are not known', () => {
    const planned = targeted(group(ADMINS, 'privileged'));
    expect(obstacle(planned, undefined)).toMatchObject({
      opens: 'unknown',
      path: ['include_targets'],
    });
  });
});
