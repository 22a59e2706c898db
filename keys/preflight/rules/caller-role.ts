import type { SignedInUser } from '../../../graph/credentials/token-claims';
import { FOR_ALL, FOR_OTHERS, holdsOne, registersForOthers } from '../registering-role';
import { keyRule, type Remark, type Rule, runRule, type Said } from '../rule';
import { isAdministrator } from '../situation';

const ID = 'caller-role';

/**
 * What a directory role lets an operator do, as far as the token and Graph tell: methods of users who
 * hold a role themselves take more. An application needs no role, and can do it for everybody.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const callerRole: Rule = {
  id: ID,
  judge: (situation) => {
    const ofRun = forOthers.judge(situation);
    if (typeof ofRun === 'object' && 'notApplicable' in ofRun) return ofRun;
    const said = ofRun === 'pass' ? [] : ofRun.remarks;
    if (said.some(({ weight }) => weight !== 'warning')) return ofRun;
    const ofKeys = forAdministrators.judge(situation);
    const remarks: readonly Remark[] = [
      ...said,
      ...(typeof ofKeys === 'object' && 'remarks' in ofKeys ? ofKeys.remarks : []),
    ];
    return remarks.length === 0 ? 'pass' : { remarks };
  },
};

/** Without one of these roles nobody gets a key. */
const forOthers = runRule(ID, ({ caller: { user }, keys, mayAsk }) => {
  if (user === undefined) {
    return {
      notApplicable:
        'an application needs no directory role: this one can register a key for any administrator',
    };
  }
  if (registersForOthers(user)) return undefined;
  const administrators = keys.map(isAdministrator);
  const needed = administrators.every((one) => 'value' in one && !one.value)
    ? `${FOR_OTHERS} or ${FOR_ALL[1]}`
    : FOR_ALL[1];
  const asking = { ...asks(user, needed), expected: needed };
  if (mayAsk === undefined || 'unknown' in mayAsk) {
    const why = mayAsk === undefined ? '' : `, and Graph was asked in vain (${mayAsk.unknown})`;
    return { weight: 'unknown', ...asking, given: `not in the token${why}` };
  }
  if (!mayAsk.value) {
    return { ...asking, given: 'none that registers passkeys for these users, says Graph' };
  }
  return {
    weight: 'warning',
    ...asking,
    given: 'not in the token, as none for an administrative unit is, and Graph heeds it',
    step: 'Graph judges each row before its key gets a PIN: see that every user is in that unit.',
  };
});

/** With the lesser role those without a role get theirs, and administrators do not. */
const forAdministrators = keyRule(ID, (key, { caller: { user } }) => {
  if (user === undefined || holdsOne(user, FOR_ALL)) return undefined;
  const administrator = isAdministrator(key);
  const needed = FOR_ALL[1];
  const isNamed = registersForOthers(user);
  const held = isNamed ? FOR_OTHERS : 'one that the token does not name';
  if ('unknown' in administrator) {
    return {
      weight: 'unknown',
      ...asks(user, needed),
      given: `${held}, and whether the user holds one is unknown (${administrator.unknown})`,
      expected: `${needed} if so`,
    };
  }
  if (!administrator.value) return undefined;
  return {
    weight: isNamed ? 'blocker' : 'unknown',
    ...asks(user, needed),
    given: `${held}, and the user holds one, too`,
    expected: needed,
  };
});

const asks = (user: SignedInUser, needed: string): Pick<Said, 'subject' | 'step'> => ({
  subject: `the directory role of ${user.userPrincipalName}`,
  step: `Activate ${needed}, and sign in again.`,
});
