import { catches } from '../../../../model/conditional-access/who';
import { UNKNOWN } from '../../../../provider/framework/value';
import { checked } from '../../../../provider/resources/managed-conditional-access-policy/break-glass';
import { GROUP, guests, live, policy, USER } from './states';

const account = { id: USER, groups: new Set([GROUP]), roles: new Set<string>(), isGuest: false };

/** Whether a policy of Microsoft's, with what is planned of it, is about the account. */
const caught = (planned: object, held = live()): string => {
  const { assignment } = checked(held, policy(planned)).view;
  return assignment === undefined ? 'no user' : catches(assignment, account);
};

describe('a managed policy with what is planned of it', () => {
  it.each([
    ['nobody', {}, 'yes'],
    ['the account', { exclude_users: [USER.toUpperCase()] }, 'no'],
    ['its group', { exclude_groups: [`/groups/${GROUP}`] }, 'no'],
    ['another group', { exclude_groups: [USER] }, 'yes'],
    ['guests', { exclude_guests_or_external_users: guests('internalGuest') }, 'yes'],
    ['a group that is not known yet', { exclude_groups: [UNKNOWN] }, 'unknown'],
    ['groups that are not known yet', { exclude_groups: UNKNOWN }, 'unknown'],
  ])('that excludes %s catches the account: %s', (_, planned, expected) => {
    expect(caught(planned)).toBe(expected);
  });

  it('is judged by whom Microsoft includes now', () => {
    const administrators = live({ includeUsers: [], includeRoles: [GROUP] });
    expect(caught({}, administrators)).toBe('no');
    expect(caught({}, live({ includeUsers: [USER] }))).toBe('yes');
  });

  it('forgets exclusions that the plan ends', () => {
    const held = live({ excludeUsers: [USER], excludeGroups: [GROUP] });
    expect(caught({}, held)).toBe('yes');
  });

  it('is off where it is planned so, and counts as enforced where it only reports', () => {
    const isOff = (state: string): boolean => checked(live(), policy({ state })).view.isOff;
    expect(['disabled', 'enabled', 'enabledForReportingButNotEnforced'].map(isOff)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('demands what Microsoft demands, and is called by its name', () => {
    const { view, name, path } = checked(live(), policy());
    expect(view.demand).toMatchObject({ operator: 'OR', controls: ['block'], strengthId: null });
    expect(name).toBe('"Microsoft-managed: Block legacy authentication"');
    expect(path).toEqual(['exclude_users']);
  });
});
