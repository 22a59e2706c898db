/**
 * `entra_directory_role_template`: a role that Microsoft built in, as policies name it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/directoryroletemplate
 * @module
 */
import type { RoleTemplate } from '../../../graph/directory-role-templates';
import { similarNames } from '../../../model/similar-names';
import type { EntraDataSource } from '../define/define';
import { defineLookup, idAttribute, nameAttribute } from '../define/define-lookup';
import { isSameName } from '../define/look-up';

const schema = {
  id: idAttribute('template, which is the same in every tenant', 'display_name'),
  display_name: nameAttribute('Name of the role, in any case of letters.'),
  description: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'What the role is for.',
  },
} as const;

const nameOf = ({ displayName }: RoleTemplate): string => displayName;

/** A role that Microsoft built in. */
export const directoryRoleTemplate: EntraDataSource = defineLookup({
  typeName: 'entra_directory_role_template',
  subcategory: 'Directory',
  description: [
    'Finds a role that Microsoft built in by its name or its id.',
    'Policies of conditional access name roles by the ids of their templates. A name that no role has is an error that offers similar ones.',
  ].join('\n\n'),
  kind: 'role template',
  nameAttribute: 'display_name',
  schema,
  nameOf,
  finder: ({ roleTemplates }, signal) => ({
    byId: async (id) =>
      (await roleTemplates.list(signal)).find((one) => one.id.toLowerCase() === id) ?? null,
    byName: async (name) =>
      (await roleTemplates.list(signal)).filter((one) => isSameName(nameOf(one), name)),
    similar: async (name) => similarNames(name, (await roleTemplates.list(signal)).map(nameOf)),
  }),
  fromGraph: ({ id, displayName, description }) => ({
    id,
    display_name: displayName,
    description: description ?? null,
  }),
});
