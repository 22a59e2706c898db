import { HIGHLY_PRIVILEGED_ROLES as roles } from '../../../model/roles/highly-privileged';
import { type Known, type Situation, userOf } from '../situation';
import { runRule } from '../rule';

const FOR_ALL = ['Global Administrator', 'Privileged Authentication Administrator'] as const;
const FOR_OTHERS = 'Authentication Administrator';

/**
 * What a directory role lets an operator do, as far as the token tells: methods of users who hold a
 * role themselves take more. An application needs no role, and can do it for everybody.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const callerRole = runRule('caller-role', (situation) => {
  const { user } = situation.caller;
  if (user === undefined) {
    return {
      notApplicable:
        'an application needs no directory role: this one can register a key for any administrator',
    };
  }
  const holds = (role: keyof typeof roles): boolean => user.roles.includes(roles[role]);
  if (FOR_ALL.some(holds)) return undefined;
  const administrators = administratorsAmong(situation);
  const needed =
    'value' in administrators && administrators.value === 0
      ? `${FOR_OTHERS} or ${FOR_ALL[1]}`
      : FOR_ALL[1];
  const subject = `the directory role of ${user.userPrincipalName}`;
  const step = `Activate ${needed}, and sign in again.`;
  if (user.roles.length === 0) {
    return {
      weight: 'unknown',
      ...{ subject, step },
      given: 'not in the token, which leaves out many or inactive ones',
      expected: needed,
    };
  }
  if (!holds(FOR_OTHERS))
    return {
      subject,
      step,
      given: 'none that registers passkeys for others',
      expected: needed,
    };
  if ('unknown' in administrators) {
    return {
      weight: 'unknown',
      ...{ subject, step },
      given: `${FOR_OTHERS}, and whether users hold one is unknown (${administrators.unknown})`,
      expected: `${needed} if they do`,
    };
  }
  if (administrators.value === 0) return undefined;
  return {
    ...{ subject, step },
    given: `${FOR_OTHERS}, and ${administrators.value} of the users ${administrators.value === 1 ? 'holds' : 'hold'} one, too`,
    expected: `${needed} for those`,
  };
});

/** How many users of the manifest hold a directory role. */
function administratorsAmong({ keys }: Situation): Known<number> {
  const ids = new Set<string>();
  for (const key of keys) {
    const user = userOf(key);
    if (user === undefined) continue;
    const { memberships } = key.person;
    if ('unknown' in memberships) return memberships;
    if (memberships.value.roles === undefined) return { unknown: 'roles cannot be read' };
    if (memberships.value.roles.size > 0) ids.add(user.id);
  }
  return { value: ids.size };
}
