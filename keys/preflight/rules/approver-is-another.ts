import { isSamePerson } from '../../../evidence';
import { keyRule } from '../rule';

/** Who approves is listed, is not who holds the key, and has no workstation. */
export const approverIsAnother = keyRule('approver-is-another', ({ row }, { desk, caller }) => {
  const { approver } = row;
  if (approver === undefined) return undefined;
  const signers = [...desk.signers.values()];
  const subject = 'the approver';
  if (caller.user !== undefined && isSamePerson(caller.user.userPrincipalName, approver)) {
    return {
      subject,
      given: `${approver}, who is the operator`,
      expected: 'another person',
      step: 'Name another approver, or let another operator make this key.',
    };
  }
  const holds = (role: string): boolean =>
    signers.some((key) => key.role === role && isSamePerson(key.holder, approver));
  if (holds('workstation')) {
    return {
      subject,
      given: `${approver}, who holds the key of a workstation`,
      expected: 'somebody who makes no keys',
      step: 'Name another approver.',
    };
  }
  if (holds('approver')) return undefined;
  return {
    subject,
    given: `${approver}, whose key the desk file does not list`,
    expected: 'one of its approvers',
    step: 'Name another approver, or add the public key of this one to the desk file.',
  };
});
