import type { Known } from '../../../../keys/preflight/situation';
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

const asked = (roles: readonly string[], keys = [key()], mayAsk?: Known<boolean>) =>
  situation({
    keys,
    ...(mayAsk !== undefined && { mayAsk }),
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

  it('stops where the operator holds another role, and Graph refuses', () => {
    expect(said(callerRole, asked([USER_ADMINISTRATOR], [key()], { value: false }))).toEqual(
      one(
        'blocker',
        'none that registers passkeys for these users, says Graph; expected Authentication Administrator or Privileged Authentication Administrator. Activate Authentication Administrator or Privileged Authentication Administrator, and sign in again.',
      ),
    );
  });

  it('lets Graph judge where the token names no role and Graph heeds one', () => {
    expect(said(callerRole, asked([], [key()], { value: true }))).toEqual(
      one(
        'warning',
        'not in the token, as none for an administrative unit is, and Graph heeds it; expected Authentication Administrator or Privileged Authentication Administrator. Graph judges each row before its key gets a PIN: see that every user is in that unit.',
      ),
    );
  });

  it('does not know whether such a role does for administrators', () => {
    const keys = [key({ line: 7 }), administrator];
    expect(said(callerRole, asked([], keys, { value: true }))).toEqual([
      expect.objectContaining({ weight: 'warning', lines: [] }),
      ...one(
        'unknown',
        'one that the token does not name, and the user holds one, too; expected Privileged Authentication Administrator. Activate Privileged Authentication Administrator, and sign in again.',
        [2],
      ),
    ]);
  });

  it.each([
    ['was not asked', undefined, ''],
    ['gave no answer', { unknown: 'a guest' }, ', and Graph was asked in vain (a guest)'],
  ])('is unknown where the token names no role and Graph %s', (_, mayAsk, why) => {
    expect(said(callerRole, asked([], [key()], mayAsk))).toEqual(
      one(
        'unknown',
        `not in the token${why}; expected Authentication Administrator or Privileged Authentication Administrator. Activate Authentication Administrator or Privileged Authentication Administrator, and sign in again.`,
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
