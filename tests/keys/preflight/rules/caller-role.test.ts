import { callerRole } from '../../../../keys/preflight/rules/caller-role';
import {
  APP,
  AUTHENTICATION_ADMINISTRATOR,
  GLOBAL_ADMINISTRATOR,
  key,
  KIM,
  NOBODY,
  person,
  said,
  situation,
} from '../situation';

const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const administrator = key({}, person({ roles: new Set([USER_ADMINISTRATOR]) }));

const asked = (roles: readonly string[], keys = [key()]) =>
  situation({
    keys,
    caller: {
      tid: 't',
      appId: APP,
      permissions: [],
      user: { id: KIM, userPrincipalName: 'kim@test.example', roles },
    },
  });
const one = (weight: string, text: string, lines: readonly number[] = []) => [
  { weight, text: `the directory role of kim@test.example is ${text}`, lines },
];

describe('caller-role', () => {
  it('passes for Authentication Administrator where no user holds a role', () => {
    expect(said(callerRole, asked([AUTHENTICATION_ADMINISTRATOR]))).toBe('pass');
    expect(said(callerRole, asked([AUTHENTICATION_ADMINISTRATOR], [key({}, NOBODY)]))).toBe('pass');
  });

  it('passes for Global Administrator for everybody', () => {
    expect(said(callerRole, asked([GLOBAL_ADMINISTRATOR], [administrator]))).toBe('pass');
  });

  it('stops the keys of those who hold a role, where Authentication Administrator does not do', () => {
    const keys = [key({ line: 7 }), administrator];
    expect(said(callerRole, asked([AUTHENTICATION_ADMINISTRATOR], keys))).toEqual(
      one(
        'blocker',
        'Authentication Administrator, and the user holds one, too; expected Privileged Authentication Administrator. Activate Privileged Authentication Administrator, and sign in again.',
        [2],
      ),
    );
  });

  it('stops where the operator holds another role', () => {
    expect(said(callerRole, asked([USER_ADMINISTRATOR]))).toEqual(
      one(
        'blocker',
        'none that registers passkeys for others; expected Authentication Administrator or Privileged Authentication Administrator. Activate Authentication Administrator or Privileged Authentication Administrator, and sign in again.',
      ),
    );
  });

  it('is unknown where the token names no role', () => {
    expect(said(callerRole, asked([]))).toEqual(
      one(
        'unknown',
        'not in the token, which leaves out many or inactive ones; expected Authentication Administrator or Privileged Authentication Administrator. Activate Authentication Administrator or Privileged Authentication Administrator, and sign in again.',
      ),
    );
  });

  it.each([
    ['roles cannot be read', person({ roles: null })],
    [
      'it takes the permission X',
      { ...person(), memberships: { unknown: 'it takes the permission X' } },
    ],
  ])('is unknown where those of users are: %s', (why, of) => {
    expect(said(callerRole, asked([AUTHENTICATION_ADMINISTRATOR], [key({}, of)]))).toEqual(
      one(
        'unknown',
        `Authentication Administrator, and whether the user holds one is unknown (${why}); expected Privileged Authentication Administrator if so. Activate Privileged Authentication Administrator, and sign in again.`,
        [2],
      ),
    );
  });

  it('does not apply to an application, and says what that means', () => {
    const caller = { tid: 't', appId: APP, permissions: [] };
    expect(said(callerRole, situation({ caller }))).toEqual({
      notApplicable:
        'an application needs no directory role: this one can register a key for any administrator',
    });
  });
});
