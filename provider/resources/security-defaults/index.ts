/**
 * `entra_security_defaults`: Microsoft's own protection for tenants without conditional access.
 *
 * @see https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy
 * @module
 */
import { bySchema } from '../define/by-schema';
import type { EntraResource } from '../define/entra-resource';
import { defineSingleton } from '../define/singleton';
import { inspect } from './inspect';
import { protectionEnds } from './rules/protection-ends';
import { registrationIsDemanded } from './rules/registration-is-demanded';
import { schema } from './schema';

/** The security defaults of a tenant. */
export const securityDefaults: EntraResource = defineSingleton({
  ...bySchema(schema),
  typeName: 'entra_security_defaults',
  title: 'security defaults',
  subcategory: 'Tenant',
  description: [
    'Manages whether security defaults protect a tenant.',
    'They exclude conditional access policies that are enabled. A tenant moves over in two applies: the first creates the policies in report-only, the second disables security defaults and, depending on that, enables the policies. Between the two steps of the second apply neither protects the tenant.',
    'Every tenant has exactly one such setting, so a creation adopts what is live and says what it will change.',
  ].join('\n\n'),
  schema,
  rules: [protectionEnds, registrationIsDemanded],
  access: (graph) => graph.securityDefaults,
  inspect,
});
