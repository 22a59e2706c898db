import { quote } from '../../../../model/quote';
import { isKnown } from '../../../framework/value';
import { type ExternalRule, MANAGE_PAGE } from './rule';

export const nameNeverChanges: ExternalRule = {
  name: 'name-never-changes',
  claim: 'The name that users see of an external method is given when it is created, for good.',
  source: MANAGE_PAGE,
  *check({ display_name: name }, current) {
    if (current === null || !isKnown(name) || name === current.display_name) return;
    yield {
      verdict: 'refuse',
      summary: 'The name of an external method never changes',
      detail: `It is ${quote(current.display_name)} and would become ${quote(name)}. Declare a second method of that name, let its targets register for it, then remove this one.`,
      path: ['display_name'],
    };
  },
};
