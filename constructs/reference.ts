import { DefaultTokenResolver, StringConcat, Token, Tokenization } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isGuid } from '../model/guid';
import { bareObjectId, isObjectId } from '../model/object-id';

/**
 * An object of the directory: its object id, the azuread provider's path form, or a resource or data
 * source that has it, of this provider or of azuread.
 */
export type DirectoryReference = string | { readonly objectId: string } | { readonly id: string };

/** A security group. */
export type GroupReference = DirectoryReference;

/** A user. */
export type UserReference = DirectoryReference;

/**
 * A built-in directory role: its template id, or a resource or data source that has it, of this
 * provider or of azuread.
 */
export type RoleReference = string | { readonly templateId: string } | { readonly id: string };

/**
 * The id that a reference stands for: bare and in lower case, or a token that Terraform resolves.
 *
 * @param what - what messages call the object: `group`
 * @throws Error when a text is no object id, or stands for a whole list.
 */
export function idOf(reference: DirectoryReference, what: string): string {
  const id = idWithin(reference);
  assertSingle(id, what);
  if (Token.isUnresolved(id)) return id;
  if (isObjectId(id)) return bareObjectId(id);
  throw new Error(
    `"${id}" is not a ${what}; expected its object id, or a resource or data source that has it`,
  );
}

/** The id as it is written. Resources of azuread have both: their `id` is a path. */
export function idWithin(reference: DirectoryReference): string {
  if (typeof reference === 'string') return reference;
  return 'objectId' in reference ? reference.objectId : reference.id;
}

/**
 * The template id that a reference to a role stands for, in lower case, or a token.
 *
 * @throws Error when a text is no template id, or stands for a whole list.
 */
export function roleIdOf(reference: RoleReference): string {
  const id = typeof reference === 'string' ? reference : templateWithin(reference);
  assertSingle(id, 'role');
  if (Token.isUnresolved(id)) return id;
  if (isGuid(id)) return id.toLowerCase();
  throw new Error(
    `"${id}" is not a directory role; expected its template id, which is the same in every tenant`,
  );
}

/** A list that Terraform resolves looks like a list of one text, and falls apart when it is taken so. */
function assertSingle(id: string, what: string): void {
  if (!Token.isUnresolved([id])) return;
  throw new Error(
    `a list of ${what}s is not resolved at synthesis, where each ${what} has to be known; name each ${what}`,
  );
}

/** Roles of azuread have both: their `id` is that of the role once it is active in the tenant. */
const templateWithin = (reference: Exclude<RoleReference, string>): string =>
  'templateId' in reference ? reference.templateId : reference.id;

/** A text that is equal for references to one object: every read of an attribute is another token. */
export function comparable(scope: IConstruct, id: string): string {
  if (!Token.isUnresolved(id)) return bareObjectId(id);
  const resolver = new DefaultTokenResolver(new StringConcat());
  return String(Tokenization.resolve(id, { scope, resolver, preparing: false }));
}

/** Ids without those that stand for an object that is listed before. */
export function distinct(scope: IConstruct, ids: readonly string[]): string[] {
  const seen = ids.map((id) => comparable(scope, id));
  return ids.filter((_, index) => seen.indexOf(seen[index] ?? '') === index);
}
