import type { ContextRule } from './rule';

export const unpublishedContextIsNotOffered: ContextRule = {
  name: 'unpublished-context-is-not-offered',
  claim: 'Only a context that is published may protect what belongs to applications.',
  source: 'https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference',
  *check(planned, current) {
    if (planned.is_available !== false || current?.is_available !== true) return;
    yield {
      verdict: 'advise',
      summary: 'An authentication context is withdrawn',
      detail: `is_available = false takes it from what applications, sites and roles are offered. Microsoft says that it should protect nothing any more; what becomes of those that demand it already is not documented. Move them to another context first.`,
      path: ['is_available'],
    };
  },
};
