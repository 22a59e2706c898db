import { UNKNOWN } from '../../../../../provider/framework/value';
import type { Truth } from '../../../../../model/conditional-access/truth';
import type { BreakGlassAccount } from '../../../../../provider/resources/define/break-glass/break-glass';
import { judgePolicy } from '../../../../../provider/resources/define/break-glass/judge-policy';
import { policyView } from '../../../../../provider/resources/define/break-glass/policy-view';

const USER = '9a0f0000-0000-4000-8000-0000000000b1';
const GROUP = '9a0f0000-0000-4000-8000-0000000000a1';
const ROLE = '62e90394-69f5-4237-9190-012177145e10';
const STRENGTH = '00000000-0000-0000-0000-000000000004';
const KEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

const account = (design: 'excluded' | 'satisfying'): BreakGlassAccount => ({
  userId: USER,
  design,
  aaguids: [KEY],
});

const principal = {
  id: USER,
  groups: new Set([GROUP]),
  roles: new Set([ROLE]),
  isGuest: false,
};

const stops = (design: 'excluded' | 'satisfying', policy: object): Truth =>
  judgePolicy(
    policyView({
      state: 'enabled',
      conditions: { users: { includeUsers: ['All'] } },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
      ...policy,
    }),
    account(design),
    {
      principal,
      strengthOf: (id) => (id === STRENGTH ? { combinations: ['fido2'], models: null } : undefined),
    },
  ).stops;

const users = (lists: object): object => ({
  conditions: { users: { includeUsers: ['All'], ...lists } },
});
const tokens = (isEnabled: unknown): object => ({
  sessionControls: { secureSignInSession: { isEnabled } },
});
const grant = (controls: object): object => ({ grantControls: { operator: 'OR', ...controls } });

describe('an account that no policy may apply to', () => {
  it.each<[string, object, Truth]>([
    ['a policy about everybody', {}, 'yes'],
    ['a policy that only reports', { state: 'enabledForReportingButNotEnforced' }, 'yes'],
    ['a policy that demands nothing', { grantControls: null }, 'yes'],
    ['a policy that is off', { state: 'disabled' }, 'no'],
    ['one that excludes the user', users({ excludeUsers: [USER.toUpperCase()] }), 'no'],
    ['one that excludes a group of the user', users({ excludeGroups: [GROUP] }), 'no'],
    ['one that excludes a role of the user', users({ excludeRoles: [ROLE] }), 'no'],
    ['one about a role of the user', users({ includeUsers: [], includeRoles: [ROLE] }), 'yes'],
    ['one about others', users({ includeUsers: [], includeGroups: [STRENGTH] }), 'no'],
    ['one that excludes guests', users({ excludeUsers: ['GuestsOrExternalUsers'] }), 'yes'],
  ])('judges %s', (_, policy, expected) => {
    expect(stops('excluded', policy)).toBe(expected);
  });
});

describe('an account whose passkeys have to satisfy', () => {
  it.each<[string, object, Truth]>([
    ['multifactor authentication', {}, 'no'],
    ['nothing', { grantControls: null }, 'no'],
    ['a block', grant({ builtInControls: ['block'] }), 'yes'],
    ['a managed device', grant({ builtInControls: ['compliantDevice'] }), 'yes'],
    ['a strength of passkeys', grant({ authenticationStrength: { id: STRENGTH } }), 'no'],
    ['protected tokens', tokens(true), 'yes'],
    ['tokens without protection', tokens(false), 'no'],
    ['protected tokens of which nobody knows', tokens(UNKNOWN), 'unknown'],
    ['a strength that nobody knows', grant({ authenticationStrength: { id: GROUP } }), 'unknown'],
    [
      'a block of others',
      { ...users({ excludeUsers: [USER] }), ...grant({ builtInControls: ['block'] }) },
      'no',
    ],
  ])('judges a demand of %s', (_, policy, expected) => {
    expect(stops('satisfying', policy)).toBe(expected);
  });
});
