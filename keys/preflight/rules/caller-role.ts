import type { SignedInUser } from '../../../graph/credentials/token-claims';
import { HIGHLY_PRIVILEGED_ROLES as roles } from '../../../model/roles/highly-privileged';
import { keyRule, type Rule, runRule, type Said } from '../rule';
import { type Known, type PlannedKey, userOf } from '../situation';

const ID = 'caller-role';
const FOR_ALL = ['Global Administrator', 'Privileged Authentication Administrator'] as const;
const FOR_OTHERS = 'Authentication Administrator';

/**
 * What a directory role lets an operator do, as far as the token tells: methods of users who hold a
 * role themselves take more. An application needs no role, and can do it for everybody.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const callerRole: Rule = {
  id: ID,
  judge: (situation) => {
    const ofRun = forOthers.judge(situation);
    return ofRun === 'pass' ? forAdministrators.judge(situation) : ofRun;
  },
};

/** Without one of these roles nobody gets a key. */
const forOthers = runRule(ID, ({ caller: { user }, keys }) => {
  if (user === undefined) {
    return {
      notApplicable:
        'an application needs no directory role: this one can register a key for any administrator',
    };
  }
  if (holdsOne(user, [...FOR_ALL, FOR_OTHERS])) return undefined;
  const administrators = keys.map(isAdministrator);
  const needed = administrators.every((one) => 'value' in one && !one.value)
    ? `${FOR_OTHERS} or ${FOR_ALL[1]}`
    : FOR_ALL[1];
  return user.roles.length === 0
    ? {
        weight: 'unknown',
        ...asks(user, needed),
        given: 'not in the token, which leaves out many or inactive ones',
        expected: needed,
      }
    : {
        ...asks(user, needed),
        given: 'none that registers passkeys for others',
        expected: needed,
      };
});

/** With the lesser role those without a role get theirs, and administrators do not. */
const forAdministrators = keyRule(ID, (key, { caller: { user } }) => {
  if (user === undefined || holdsOne(user, FOR_ALL)) return undefined;
  const administrator = isAdministrator(key);
  const needed = FOR_ALL[1];
  if ('unknown' in administrator) {
    return {
      weight: 'unknown',
      ...asks(user, needed),
      given: `${FOR_OTHERS}, and whether the user holds one is unknown (${administrator.unknown})`,
      expected: `${needed} if so`,
    };
  }
  if (!administrator.value) return undefined;
  return {
    ...asks(user, needed),
    given: `${FOR_OTHERS}, and the user holds one, too`,
    expected: needed,
  };
});

const asks = (user: SignedInUser, needed: string): Pick<Said, 'subject' | 'step'> => ({
  subject: `the directory role of ${user.userPrincipalName}`,
  step: `Activate ${needed}, and sign in again.`,
});

const holdsOne = (user: SignedInUser, names: readonly (keyof typeof roles)[]): boolean =>
  names.some((role) => user.roles.includes(roles[role]));

/** Whether the user of a key holds a directory role; nobody does not. */
function isAdministrator(key: PlannedKey): Known<boolean> {
  const { memberships } = key.person;
  if (userOf(key) === undefined) return { value: false };
  if ('unknown' in memberships) return memberships;
  const held = memberships.value.roles;
  return held === undefined ? { unknown: 'roles cannot be read' } : { value: held.size > 0 };
}
