import { bareObjectId, isObjectId } from '../../../model/object-id';
import { quote } from '../../../model/quote';
import { DiagnosticError } from '../../framework/diagnostics';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';

/** Which object a resource is about that is there without Terraform. */
export interface Identity {
  /** Describes the attribute `id`. */
  readonly description: string;
  /** Why a creation is none, and a destroy neither; without full stop. */
  readonly reason: string;
  /** How messages call the object. */
  subject(title: string, id: string, tenantId: string): string;
  /** The id that a declaration means. @throws DiagnosticError while it is unknown. */
  idOf(config: ObjectValue, client: EntraClient): string;
  /** The id that an import means. @throws DiagnosticError where it means none. */
  importId(typeName: string, given: string, client: EntraClient): string;
}

/** The only one of its kind: a tenant has exactly one. */
export const ONE_PER_TENANT: Identity = {
  description: 'Id of the tenant: it has exactly one of these.',
  reason: 'Every tenant has exactly one',
  subject: (title, _id, tenantId) => `${title} of tenant ${tenantId}`,
  idOf: (_config, { tenantId }) => tenantId,
  importId(typeName, given, { tenantId }) {
    if (given.toLowerCase() === tenantId) return tenantId;
    throw new DiagnosticError({
      summary: 'Not the id of this tenant',
      detail: `The import id of ${typeName} is the id of the tenant. Given: "${given}"; the provider is configured for "${tenantId}".`,
    });
  },
};

/**
 * One of several, by an id that the author gives.
 *
 * @param attribute - the attribute that names it
 * @param reason - see {@link Identity}
 */
export const byId = (attribute: string, reason: string): Identity => ({
  description: `Id of the object: what \`${attribute}\` names, as Graph spells it.`,
  reason,
  subject: (title, id, tenantId) => `${title} ${id} of tenant ${tenantId}`,
  idOf({ [attribute]: id }) {
    if (typeof id === 'string') return bareObjectId(id);
    throw new DiagnosticError({
      summary: `${attribute} is not known yet`,
      detail: `What a change would do to an object that is known after apply cannot be judged, so it is not planned. Apply what ${attribute} comes from first, or give the id itself.`,
      path: [attribute],
    });
  },
  importId(typeName, given) {
    if (isObjectId(given)) return bareObjectId(given);
    throw new DiagnosticError({
      summary: 'Not an id',
      detail: `The import id of ${typeName} is a GUID of 8-4-4-4-12 hexadecimal digits. Given: ${quote(given)}.`,
    });
  },
});
