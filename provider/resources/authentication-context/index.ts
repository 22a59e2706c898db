/**
 * `entra_authentication_context`: what applications can demand, for policies to say what it takes.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference
 * @module
 */
import type { AuthenticationContext } from '../../../graph/conditional-access/authentication-contexts';
import { isKnown } from '../../framework/value';
import { defineCollection } from '../define/collection';
import type { EntraResource } from '../define/entra-resource';
import { contextId } from '../define/formats';
import { guardDestroy, inspectDestroy, TITLE } from './destroy';
import { guardExistence, inspectExistence } from './existence';
import { toGraph } from './mapping';
import { rules } from './rules';
import { type Schema, schema } from './schema';

/** An authentication context of a tenant. */
export const authenticationContext: EntraResource = defineCollection<Schema, AuthenticationContext>(
  {
    typeName: 'entra_authentication_context',
    title: TITLE,
    subcategory: 'Conditional access',
    description: [
      'Manages an authentication context: what an application, a site, a protected action or a role can demand of a session, by an id from `c1` to `c99`.',
      'A context demands nothing by itself: conditional access policies that name it say what it takes. It is never replaced, and its id never changes; a destroy is refused while it is published, or named by a policy. What else demands it cannot be seen.',
    ].join('\n\n'),
    schema,
    isProtected: false,
    rules,
    ids: {
      expected: contextId.expected,
      parse: (given) => (contextId.accepts(given) ? contextId.canonical(given) : undefined),
    },
    access: (graph) => graph.authenticationContexts,
    toGraph,
    complete: ({ planned, current }) =>
      current === null && isKnown(planned.context_id)
        ? { ...planned, id: contextId.canonical(planned.context_id) }
        : planned,
    async inspect({ diagnostics, signal }, graph, { planned, current }) {
      if (current === null) await inspectExistence(graph, planned, diagnostics, signal);
    },
    async guard({ signal }, graph, { planned, current }) {
      if (current === null) await guardExistence(graph, planned.context_id, signal);
    },
    inspectDestroy,
    guardDestroy,
  },
);
