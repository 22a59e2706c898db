import { Refusal, shown, type Finding } from '../finding';
import { operatorsOf, type Evidence } from './evidence';
import { isSamePerson, type SigningKey } from './signing-keys';

/**
 * Who looked at the evidence and signed it.
 *
 * @param needed - how many people that must be
 * @throws Refusal when they are too few, or one of them approved what they did themselves.
 */
export function approversOf(
  evidence: Evidence,
  signers: readonly SigningKey[],
  needed: number,
): string[] {
  const approvers = signers.filter(({ role }) => role === 'approver');
  const workers = [
    ...operatorsOf(evidence),
    ...signers.filter(({ role }) => role === 'workstation').map(({ holder }) => holder),
  ];
  const themselves = approvers.filter(({ holder }) =>
    workers.some((worker) => isSamePerson(worker, holder)),
  );
  const people = distinct(approvers.map(({ holder }) => holder));
  const findings: Finding[] = themselves.map(({ holder }) => ({
    rule: 'approval',
    subject: 'the approver of the evidence',
    given: `${shown(holder)}, who held the key`,
    expected: 'another person',
    step: 'Let somebody else approve the evidence.',
  }));
  if (findings.length === 0 && people.length < needed) {
    findings.push({
      rule: 'approval',
      subject: 'the evidence',
      given: `approved by ${people.length.toString()} in the list of keys`,
      expected: `approval by ${needed.toString()}`,
      step: 'Let an approver look at it and sign it.',
    });
  }
  if (findings.length > 0) throw new Refusal(findings);
  return people;
}

const distinct = (people: readonly string[]): string[] =>
  people.filter((one, index) => people.findIndex((other) => isSamePerson(one, other)) === index);
