import { isKnown } from '../../../framework/value';
import { type KeyRule, PROVISIONING_PAGE } from './rule';

export const approverIsAnotherPerson: KeyRule = {
  name: 'approver-is-another-person',
  claim: 'Nobody approves a key that they asked for: one person alone could sign in as anybody.',
  source: PROVISIONING_PAGE,
  *check({ requested_by: requester, approved_by: approver }) {
    if (!isKnown(requester) || requester === null) return;
    if (!isKnown(approver) || approver === null) return;
    if (comparable(requester) !== comparable(approver)) return;
    yield {
      verdict: 'refuse',
      summary: 'A key is approved by who asked for it',
      detail: `requested_by and approved_by are the same person, "${approver}". Let somebody else approve it.`,
      path: ['approved_by'],
    };
  },
};

const comparable = (person: string): string => person.normalize('NFKC').trim().toLowerCase();
