/**
 * `entra_authentication_methods_policy`: what holds for all authentication methods of a tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy
 * @module
 */
import type { ObjectValue } from '../../framework/value';
import { bySchema } from '../define/by-schema';
import type { EntraResource } from '../define/entra-resource';
import { defineSingleton } from '../define/singleton';
import { newGroups } from '../define/targets/group-references';
import { inspectGroups } from '../define/targets/inspect-groups';
import { validateTargets } from '../define/targets/validate';
import { rules } from './rules';
import { PLACES, schema } from './schema';

/** The authentication methods policy of a tenant, without the methods. */
export const authenticationMethodsPolicy: EntraResource = defineSingleton({
  ...bySchema(schema),
  typeName: 'entra_authentication_methods_policy',
  title: 'authentication methods policy',
  subcategory: 'Authentication methods',
  description: [
    'Manages what holds for all authentication methods of a tenant: the registration campaign, reports of suspicious activity, system-preferred authentication, and the migration from older policies.',
    'Each method is a resource of its own. Every tenant has exactly one policy, so a creation adopts what is live and says what it will change; what you do not declare stays as it is.',
  ].join('\n\n'),
  schema,
  rules,
  access: (graph) => graph.authenticationMethodsPolicy,
  validate: (config, diagnostics) => {
    for (const place of PLACES) validateTargets(config, place, diagnostics);
  },
  inspect: (call, graph, { planned, current }) =>
    inspectGroups(
      call,
      graph,
      newGroups(schema, planned as ObjectValue, current as unknown as ObjectValue),
    ),
});
