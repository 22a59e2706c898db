import { strengthEntity } from '../../../graph/authentication-strength/entity';
import { authenticationContextEntity } from '../../../graph/conditional-access/authentication-contexts';
import { namedLocationEntity } from '../../../graph/conditional-access/named-locations';
import { policyEntity } from '../../../graph/conditional-access/policies';
import { listRoleTemplates } from '../../../graph/directory-role-templates';
import { listDirectMembers } from '../../../graph/groups';
import { listSubscribedSkus } from '../../../graph/organization';
import { securityDefaultsEntity } from '../../../graph/security-defaults';
import { readUser } from '../../../graph/users';
import { breakGlassCheck, groupCheck } from '../define/calls';
import { collectionCalls, type UsedCall } from '../define/used-call';

const checked = (what: string): string =>
  `plan, for ${what} that a changed policy names; without it the plan warns that they were not checked`;

/** What `entra_conditional_access_policy` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...collectionCalls(policyEntity),
  breakGlassCheck,
  {
    call: strengthEntity.list,
    when: `${checked('the strength')}; plan and apply, for accounts of break_glass that have to satisfy one`,
  },
  { call: strengthEntity.read, when: 'plan and apply, for a strength that the list does not have' },
  groupCheck,
  {
    call: listDirectMembers,
    when: 'plan, for groups that a changed policy excludes: one without members excludes nobody',
  },
  { call: readUser, when: checked('users') },
  { call: listRoleTemplates, when: checked('roles') },
  { call: namedLocationEntity.list, when: checked('locations') },
  { call: namedLocationEntity.read, when: 'plan, for a location that the list does not have' },
  { call: authenticationContextEntity.list, when: checked('authentication contexts') },
  {
    call: authenticationContextEntity.read,
    when: 'plan, for a context that the list does not have',
  },
  {
    call: listSubscribedSkus,
    when: 'plan of a change; without it licences are not checked',
  },
  { call: securityDefaultsEntity.read, when: 'plan, for a policy that becomes enabled' },
];
