import { policyMessage } from '../../../../../provider/resources/define/break-glass/policy-message';
import { policyView } from '../../../../../provider/resources/define/break-glass/policy-view';

const [USER, OWN, OTHER] = ['user', 'own', 'other'];
const account = { userId: USER, design: 'excluded', aaguids: ['key'] } as const;
const PATH = ['conditions', 'users'];

interface Situation {
  readonly users?: object;
  readonly groups?: ReadonlySet<string>;
  readonly stops?: 'yes' | 'unknown';
  readonly catches?: 'yes' | 'unknown';
  readonly problem?: string;
  readonly grantControls?: object;
}

const messageIn = ({
  users = {},
  stops = 'yes',
  catches = 'yes',
  problem,
  grantControls,
  ...known
}: Situation) =>
  policyMessage(
    account,
    { accounts: [account], groupIds: [OTHER, OWN], known: true },
    {
      name: '"P"',
      path: PATH,
      view: policyView({
        conditions: { users: { includeUsers: ['All'], ...users } },
        grantControls,
      }),
      principal: { id: USER, groups: known.groups, roles: undefined, isGuest: false },
      problem,
      strength: undefined,
      verdict: { stops, catches },
    },
  );

const member = new Set([OWN]);
const WHY = 'Policy "P" applies to user user, as it includes all users';
const DESIGN = 'Its design is "excluded": no policy may apply to it.';

describe('an account that a policy stops', () => {
  it.each<[string, Situation, string]>([
    [
      'its group, where it has one',
      { groups: member },
      `${WHY}. ${DESIGN} Add group "own" to exclude_groups.`,
    ],
    [
      'the user, where no group has it',
      { groups: new Set() },
      `${WHY}. ${DESIGN} Add "user" to exclude_users.`,
    ],
    [
      'a membership, where the group is excluded already',
      { groups: member, users: { excludeGroups: [OTHER] } },
      `${WHY}; its exclusions do not cover the user: group other. ${DESIGN} Make the user a member of group other, which the policy excludes.`,
    ],
  ])('is told the one step that ends it: %s', (_, situation, detail) => {
    expect(messageIn(situation)).toEqual({
      summary: 'An account for emergencies would be stopped',
      detail,
      path: PATH,
    });
  });
});

describe('an account that a policy may stop', () => {
  const open = (situation: Situation): string => {
    const { summary, detail } = messageIn({ stops: 'unknown', catches: 'unknown', ...situation });
    expect(summary).toBe('Policy "P" may stop an account for emergencies');
    return /is not known: (.*?)\. It is judged again/.exec(detail)?.[1] ?? '';
  };
  const LATE = 'whether it applies to that user depends on what is known after apply';
  const problem = 'grant something.';

  it.each<[string, Situation, string]>([
    ['an id that is known later', { groups: member }, LATE],
    ['memberships that cannot be read', { problem }, 'grant something'],
    [
      'roles that cannot be read',
      { groups: member, problem, users: { excludeRoles: ['r'] } },
      'grant something',
    ],
    ['no role, where none is named', { groups: member, problem }, LATE],
    [
      'a demand that is known later',
      { groups: member, catches: 'yes' },
      'what it demands is known after apply',
    ],
    [
      'a strength that is gone',
      {
        groups: member,
        catches: 'yes',
        grantControls: { operator: 'OR', authenticationStrength: { id: 'gone' } },
      },
      'it demands the strength gone, which the tenant does not show',
    ],
  ])('depends on %s', (_, situation, expected) => {
    expect(open(situation)).toBe(expected);
  });

  it('is not sent into a group whose members nobody can read', () => {
    const { detail } = messageIn({ stops: 'unknown', users: { excludeGroups: [OTHER] }, problem });
    expect(detail).toMatch(/Add "user" to exclude_users\.$/);
  });
});
