import { bareObjectId } from '../../../../model/object-id';
import { isKnown } from '../../../framework/value';
import { MANAGED_PAGE, type ManagedRule } from '../schema';

export const policyNeverChanges: ManagedRule = {
  name: 'policy-never-changes',
  claim: 'A resource is about one policy: under another id it would leave the first as it is.',
  source: MANAGED_PAGE,
  *check({ policy_id: id }, current) {
    if (!isKnown(id) || bareObjectId(id) === bareObjectId(current.policy_id)) return;
    yield {
      verdict: 'refuse',
      summary: 'A resource stays with its policy',
      detail: `It manages policy ${current.policy_id} and would go over to ${bareObjectId(id)}. Declare a second resource for that one.`,
      path: ['policy_id'],
    };
  },
};
