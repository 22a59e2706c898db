import { isIn, type Principal, type Scope } from '../../../../model/conditional-access/who';
import { enumerate } from '../enumerate';

type List = 'users' | 'groups' | 'roles';

const NOBODY: Scope = { users: [], groups: [], roles: [], guests: null };

/** What includes a user: "all users". Undefined where nothing certainly does. */
export function whatIncludes(include: Scope, principal: Principal): string | undefined {
  const findIn = (list: List): string | undefined =>
    (include[list] ?? []).find((id) => isIn({ ...NOBODY, [list]: [id] }, principal) === 'yes');
  const [user, group, role] = [findIn('users'), findIn('groups'), findIn('roles')];
  if (user !== undefined) return user === 'All' ? 'all users' : 'that user by id';
  if (group !== undefined) return `group ${group}, which has the user as a member`;
  return role === undefined ? undefined : `directory role ${role}, which the user holds`;
}

/** Exclusions by group and role that leave a user in: "group …". Undefined where there are none. */
export function whatExcludesOthers({ groups, roles }: Scope): string | undefined {
  const named = (ids: Scope['groups']): string[] => (ids ?? []).filter((id) => id !== undefined);
  const all = [
    ...named(groups).map((id) => `group ${id}`),
    ...named(roles).map((id) => `directory role ${id}`),
  ];
  return all.length === 0 ? undefined : enumerate(all);
}
