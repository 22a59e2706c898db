/**
 * `entra_authentication_strength`: a strength that Microsoft built in, or one of the tenant's own.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy
 * @module
 */
import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import { similarNames } from '../../../model/similar-names';
import type { EntraDataSource } from '../define/define';
import { defineLookup } from '../define/define-lookup';
import { fromGraph } from './from-graph';
import { named } from './named';
import { schema } from './schema';

const nameOf = ({ displayName }: AuthenticationStrength): string => displayName;

/** A strength of the tenant. */
export const authenticationStrength: EntraDataSource = defineLookup({
  typeName: 'entra_authentication_strength',
  subcategory: 'Conditional access',
  description: [
    'Finds an authentication strength by its name or its id: one that Microsoft built in, or one of the tenant’s own.',
    'A name that no strength has is an error that offers similar ones. An id that is not found is looked for again after a while, as the same apply may have created the strength.',
  ].join('\n\n'),
  kind: 'authentication strength',
  nameAttribute: 'display_name',
  schema,
  nameOf,
  finder: ({ strengths }, signal) => ({
    // As if it had been created this moment: absence is then looked at twice.
    byId: (id) => strengths.read(id, signal, Date.now()),
    byName: async (name) => named(await strengths.list(signal), name),
    similar: async (name) => similarNames(name, (await strengths.list(signal)).map(nameOf)),
  }),
  fromGraph,
});
