import { summaries } from '../../support/outcome';
import {
  aboutAccounts,
  ACCOUNT,
  breakGlass,
  EMERGENCY,
  GLOBAL_ADMINISTRATOR,
  GLOBAL_READER,
  openStage,
  OUTER,
  policy,
  STAFF,
  STOPPED,
  told,
} from './stage';

const stage = openStage();
const EXCLUDED = 'Its design is "excluded": no policy may apply to it.';
const SATISFYING =
  'Its design is "satisfying", and its passkeys do not satisfy what the policy demands';
const BY_ALL = `Policy "Everybody" applies to user ${ACCOUNT}, as it includes all users`;

describe('an account that no policy may apply to', () => {
  it.each([
    ['the user', { exclude_users: [ACCOUNT] }],
    ['its group', { exclude_groups: [EMERGENCY] }],
    ['a group that has its group as a member', { exclude_groups: [OUTER] }],
    ['a directory role that it holds', { exclude_roles: [GLOBAL_ADMINISTRATOR] }],
    ['everybody but others', { include_users: [], include_groups: [STAFF] }],
  ])('lets a policy pass that excludes %s', async (_, users) => {
    stage.declarePolicy(policy(users));
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors]).toEqual([0, []]);
    expect(aboutAccounts(warnings)).toEqual([]);
  });

  it.each([
    ['everybody', {}, `${BY_ALL}.`, `Add group "${EMERGENCY}" to exclude_groups.`],
    [
      'everybody but a group without it',
      { exclude_groups: [STAFF] },
      `${BY_ALL}; its exclusions do not cover the user: group ${STAFF}.`,
      `Add group "${EMERGENCY}" to exclude_groups.`,
    ],
    [
      'everybody but a role that it does not hold',
      { exclude_roles: [GLOBAL_READER] },
      `${BY_ALL}; its exclusions do not cover the user: directory role ${GLOBAL_READER}.`,
      `Add group "${EMERGENCY}" to exclude_groups.`,
    ],
    [
      'a role that it holds',
      { include_users: [], include_roles: [GLOBAL_ADMINISTRATOR] },
      `Policy "Everybody" applies to user ${ACCOUNT}, as it includes directory role ${GLOBAL_ADMINISTRATOR}, which the user holds.`,
      `Add group "${EMERGENCY}" to exclude_groups.`,
    ],
    [
      'a group around its group',
      { include_users: [], include_groups: [OUTER] },
      `Policy "Everybody" applies to user ${ACCOUNT}, as it includes group ${OUTER}, which has the user as a member.`,
      `Add group "${EMERGENCY}" to exclude_groups.`,
    ],
  ])('refuses a policy about %s', async (_, users, why, fix) => {
    stage.declarePolicy(policy(users));
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(told(errors)).toEqual([['users', STOPPED, `${why} ${EXCLUDED} ${fix}`]]);
  });

  it('is put into a group that is excluded already, where it is missing there', async () => {
    stage.members(EMERGENCY);
    stage.declarePolicy(policy({ exclude_groups: [EMERGENCY] }));
    const { errors } = await stage.plan();
    expect(told(errors)).toEqual([
      [
        'users',
        STOPPED,
        `${BY_ALL}; its exclusions do not cover the user: group ${EMERGENCY}. ${EXCLUDED} Make the user a member of group ${EMERGENCY}, which the policy excludes.`,
      ],
    ]);
  });

  it.each([
    ['enabledForReportingButNotEnforced', [STOPPED]],
    ['disabled', []],
  ])('judges a policy in the state %s', async (state, expected) => {
    stage.declarePolicy(policy({}, { state }));
    expect(summaries((await stage.plan()).errors)).toEqual(expected);
  });

  it('refuses the change that switches a policy on', async () => {
    stage.declarePolicy(policy({}, { state: 'disabled' }));
    expect((await stage.apply()).code).toBe(0);
    stage.declarePolicy(policy({}, { state: 'enabled' }));
    expect(summaries((await stage.plan()).errors)).toEqual([STOPPED]);
  });
});

describe('an account whose passkeys satisfy', () => {
  beforeEach(() => stage.provide(breakGlass({ design: 'satisfying' })));

  const grant = (controls: object) => ({
    grant_controls: { operator: 'OR', ...controls },
  });

  it.each([
    ['multifactor authentication', {}],
    ['the built-in strength against phishing', strength('00000000-0000-0000-0000-000000000004')],
    ['one of several that it has', grant({ built_in_controls: ['mfa', 'compliantDevice'] })],
  ])('lets a demand of %s pass', async (_, parts) => {
    stage.declarePolicy(policy({}, parts));
    expect((await stage.plan()).errors).toEqual([]);
  });

  it.each([
    [
      'a block',
      {
        ...grant({ built_in_controls: ['block'] }),
        conditions: {
          applications: { include_applications: ['All'] },
          users: { include_users: ['All'] },
          client_app_types: ['exchangeActiveSync', 'other'],
        },
      },
      ': it blocks',
    ],
    [
      'a device',
      { grant_controls: { operator: 'AND', built_in_controls: ['mfa', 'compliantDevice'] } },
      ': it demands compliantDevice',
    ],
    [
      'protected tokens',
      {
        conditions: {
          applications: { include_applications: ['00000002-0000-0ff1-ce00-000000000000'] },
          users: { include_users: ['All'] },
          client_app_types: ['mobileAppsAndDesktopClients'],
          platforms: { include_platforms: ['windows'] },
        },
        session_controls: { secure_sign_in_session: { is_enabled: true } },
      },
      ': it protects tokens, which takes a registered device',
    ],
  ])('refuses a demand of %s', async (_, parts, why) => {
    stage.declarePolicy(policy({}, parts));
    const { errors } = await stage.plan();
    expect(told(errors)).toEqual([
      [
        'users',
        STOPPED,
        `${BY_ALL}. ${SATISFYING}${why}. Add group "${EMERGENCY}" to exclude_groups.`,
      ],
    ]);
  });

  function strength(authentication_strength_id: string) {
    return grant({ built_in_controls: [], authentication_strength_id });
  }
});
