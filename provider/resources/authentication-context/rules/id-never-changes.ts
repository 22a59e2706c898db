import { isKnown } from '../../../framework/value';
import { contextId } from '../../define/formats';
import type { ContextRule } from './rule';

export const idNeverChanges: ContextRule = {
  name: 'id-never-changes',
  claim:
    'Applications and policies know a context by its id: under another id it is another context.',
  source: 'https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference',
  *check({ context_id: id }, current) {
    if (current === null || !isKnown(id)) return;
    const { context_id: before } = current;
    if (contextId.canonical(id) === contextId.canonical(before)) return;
    yield {
      verdict: 'refuse',
      summary: 'The id of an authentication context never changes',
      detail: `It is "${before}" and would become "${id}". Declare a second context, let policies and applications name it, then remove this one.`,
      path: ['context_id'],
    };
  },
};
