import { callerNotUser } from '../../../../keys/preflight/rules/caller-not-user';
import { userEnabled } from '../../../../keys/preflight/rules/user-enabled';
import { userFound } from '../../../../keys/preflight/rules/user-found';
import { userMember } from '../../../../keys/preflight/rules/user-member';
import { userPrincipalNameLength } from '../../../../keys/preflight/rules/user-principal-name-length';
import { userTargeted } from '../../../../keys/preflight/rules/user-targeted';
import type { Rule } from '../../../../keys/preflight/rule';
import type { Person } from '../../../../keys/preflight/situation';
import { ADA, fido2, key, KIM, NOBODY, person, said, situation, STAFF } from '../situation';

const ASK = 'Let somebody who may read it look, or grant the permission, and run preflight again.';
const about = (rule: Rule, of: Person, more: object = {}) =>
  said(rule, situation({ keys: [key({}, of)], ...more }));
const one = (weight: string, text: string) => [{ weight, text, lines: [2] }];

describe('user-found', () => {
  it('passes for a user of the tenant', () => {
    expect(about(userFound, person())).toBe('pass');
  });

  it('stops where there is none, and says once what several rows have in common', () => {
    const keys = [key({ line: 2 }, NOBODY), key({ line: 3 }), key({ line: 4 }, NOBODY)];
    expect(said(userFound, situation({ keys }))).toEqual([
      {
        weight: 'blocker',
        text: 'the user is not in the tenant; expected one of its users, by object id or user principal name. Correct the row, or take it out.',
        lines: [2, 4],
      },
    ]);
  });

  it('is unknown where users cannot be read', () => {
    expect(about(userFound, { ...NOBODY, user: { unknown: 'why' } })).toEqual(
      one('unknown', `the user is unknown (why); expected in the tenant. ${ASK}`),
    );
  });
});

describe('user-member', () => {
  const expected = 'a member: guests cannot have passkeys of this tenant';
  const step = 'Take the row out; the user registers a passkey at home.';

  it('passes for a member, and says nothing of nobody', () => {
    expect(about(userMember, person())).toBe('pass');
    expect(about(userMember, NOBODY)).toBe('pass');
  });

  it('stops for a guest', () => {
    expect(about(userMember, person({ user: { userType: 'Guest' } }))).toEqual(
      one('blocker', `the user is a guest; expected ${expected}. ${step}`),
    );
  });

  it.each([
    ['by the state', { externalUserState: 'Accepted' }],
    ['by the name', { userPrincipalName: 'ada_home.example#EXT#@test.example' }],
  ])('stops for a member of another tenant, %s', (_, overrides) => {
    expect(about(userMember, person({ user: overrides }))).toEqual(
      one(
        'blocker',
        `the user is from another tenant, though of type member; expected ${expected}. ${step}`,
      ),
    );
  });

  it('is unknown where Graph tells no type', () => {
    expect(about(userMember, person({ user: { userType: null } }))).toEqual(
      one(
        'unknown',
        `the type of the user is unknown (Graph does not tell); expected ${expected}. ${ASK}`,
      ),
    );
  });
});

describe('user-enabled', () => {
  it('passes for an enabled account', () => {
    expect(about(userEnabled, person())).toBe('pass');
  });

  it('stops for a disabled one', () => {
    expect(about(userEnabled, person({ user: { accountEnabled: false } }))).toEqual(
      one(
        'blocker',
        'the account is disabled; expected enabled. Enable it before its key is made, or take the row out.',
      ),
    );
  });

  it('is unknown where Graph does not tell', () => {
    expect(about(userEnabled, person({ user: { accountEnabled: null } }))).toEqual(
      one(
        'unknown',
        `whether the account is enabled is unknown (Graph does not tell); expected yes. ${ASK}`,
      ),
    );
  });
});

describe('user-targeted', () => {
  const expected = 'in an include target of the passkey method, and in no exclude target';
  const others = '9a0f0000-0000-4000-8000-000000000002';
  const targets = (id: string) => ({ includeTargets: [{ id, targetType: 'group' }] });

  it.each([
    ['by a group, in any case of letters', targets(STAFF.toUpperCase())],
    ['by all users', targets('all_users')],
    ['by themselves', targets(ADA)],
  ])('passes for a user who is reached %s', (_, overrides) => {
    expect(about(userTargeted, person(), { fido2: { value: fido2(overrides) } })).toBe('pass');
  });

  it.each([
    ['another group', targets(others)],
    ['nobody', { includeTargets: [] }],
    ['nothing', { includeTargets: null }],
  ])('stops where the method targets %s', (_, overrides) => {
    expect(about(userTargeted, person(), { fido2: { value: fido2(overrides) } })).toEqual(
      one(
        'blocker',
        `the user is in no include target of the passkey method; expected ${expected}. Add the user to a group that the method targets.`,
      ),
    );
  });

  it('stops where a group of the user is excluded, included or not', () => {
    const excludeTargets = [{ id: others, targetType: 'group' }];
    const given = { fido2: { value: fido2({ excludeTargets }) } };
    expect(about(userTargeted, person({ groups: [STAFF, others] }), given)).toEqual(
      one(
        'blocker',
        `the user is excluded from the passkey method by ${others}; expected ${expected}. Take the user out of the excluded group, or the row out of the manifest.`,
      ),
    );
  });

  it('is unknown where policy or memberships are', () => {
    const unread = one('unknown', `the user is unknown (why); expected ${expected}. ${ASK}`);
    expect(about(userTargeted, person(), { fido2: { unknown: 'why' } })).toEqual(unread);
    expect(about(userTargeted, { ...person(), memberships: { unknown: 'why' } })).toEqual(unread);
  });
});

describe('user-principal-name-length', () => {
  const named = (userPrincipalName: string) => person({ user: { userPrincipalName } });

  it('passes at 64 bytes', () => {
    expect(about(userPrincipalNameLength, named(`${'a'.repeat(51)}@test.example`))).toBe('pass');
  });

  it.each([
    [65, `${'a'.repeat(52)}@test.example`],
    [66, `${'ä'.repeat(26)}b@test.example`],
  ])('warns at %i bytes', (bytes, name) => {
    expect(about(userPrincipalNameLength, named(name))).toEqual(
      one(
        'warning',
        `the user principal name is ${bytes} bytes long; expected at most 64: a key keeps no more, and shows a shortened one. Try sign-in with the first such key before the others are made.`,
      ),
    );
  });
});

describe('caller-not-user', () => {
  it('passes for somebody else, and for an application', () => {
    expect(about(callerNotUser, person())).toBe('pass');
    const caller = { tid: 't', appId: 'a', permissions: [] };
    expect(about(callerNotUser, person({ user: { id: KIM } }), { caller })).toBe('pass');
  });

  it('stops where the operator is the user', () => {
    expect(about(callerNotUser, person({ user: { id: KIM.toUpperCase() } }))).toEqual(
      one(
        'blocker',
        'the user is kim@test.example, who is signed in; expected somebody else: Graph refuses this for one’s own account. Let another operator make this key.',
      ),
    );
  });
});
