/**
 * Objects of a collection: created, changed in place and deleted. None is ever replaced, as that
 * would delete it for a moment.
 *
 * @module
 */
import { bareObjectId, isObjectId } from '../../../model/object-id';
import { quote } from '../../../model/quote';
import { DiagnosticError, type Message } from '../../framework/diagnostics';
import type { Call, Move } from '../../framework/resource';
import type { Attributes } from '../../framework/schema';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';
import { collectionBody } from './collection-body';
import { isAdopted, rememberAdoption, writtenAt } from './collection-memory';
import { planCollection, planCollectionDestroy } from './collection-plan';
import { collectionAttributes, protectionAttributes } from './collection-schema';
import type { CollectionSpec, ErasedCollection, IdFormat, MovedFrom } from './collection-spec';
import { createObject, deleteObject, stateOf, updateObject } from './collection-write';
import type { EntraResource } from './entra-resource';
import type { ErasedMoments, TypedMoments } from './moments';
import { idIn, nameOf } from './named';
import { assertTenant } from './tenant';
import { fromWire } from './wire/from-wire';

/** Declares an object of a collection. */
export function defineCollection<const S extends Attributes, Wire extends { id: string }>(
  typed: CollectionSpec<TypedMoments<S>, Wire> & { readonly schema: S },
): EntraResource {
  // The framework reads every value by `schema`, so the values are what the functions expect.
  const spec = complete(typed as unknown as CollectionSpec<ErasedMoments, Wire>);
  return {
    typeName: spec.typeName,
    description: spec.description,
    subcategory: spec.subcategory,
    rules: spec.rules,
    schema: spec.schema,
    ...(spec.moves !== undefined && { moves: spec.moves.map((move) => toMove(spec, move)) }),
    ...(spec.validate !== undefined && { validate: spec.validate.bind(spec) }),
    plan: (call, change) => planCollection(spec, call, change),
    planDestroy: (call, prior) => planCollectionDestroy(spec, call, prior),
    create: (call, planned) => createObject(spec, call, planned),
    read: (call, prior) => read(spec, call, prior),
    update: (call, planned, prior) => updateObject(spec, call, planned, prior),
    delete: (call, prior) => deleteObject(spec, call, prior),
    importState: (call, id) => importState(spec, call, id),
  };
}

/** A declaration with what it leaves to the schema. */
function complete<Wire extends { id: string }>(
  own: CollectionSpec<ErasedMoments, Wire>,
): ErasedCollection<Wire> {
  const schema = {
    ...collectionAttributes,
    ...own.schema,
    ...(own.isProtected && protectionAttributes),
  };
  return {
    exclusions: [],
    fromGraph: (live) => fromWire(schema, live),
    toGraph: (state, live) => collectionBody({ ...own, schema }, state, live),
    ...own,
    schema,
  };
}

async function read<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  { client, signal, privateState, diagnostics }: Call<EntraClient>,
  prior: ObjectValue,
): Promise<ObjectValue | null> {
  assertTenant(prior, client);
  const id = idIn(prior);
  const access = spec.access(await client.graph());
  const live = await access.read(id, signal, writtenAt(privateState));
  if (live === null) {
    // Creating it again would not be what was asked for.
    if (isAdopted(privateState)) throw notFound(spec, id, client);
    diagnostics.warn(gone(spec, prior));
    return null;
  }
  if (isAdopted(privateState)) assertManageable(spec, live);
  const protection = prior['deletion_protection'] === null ? { deletion_protection: true } : {};
  return {
    ...prior,
    ...protection,
    ...stateOf(spec, live),
    id: live.id,
    tenant_id: client.tenantId,
  };
}

/** Terraform shows a creation; that it is the second one, nobody sees. */
const gone = <Wire extends { id: string }>(
  { title, afterDeletion }: ErasedCollection<Wire>,
  prior: ObjectValue,
): Message => ({
  summary: `${title} ${nameOf(prior)} is gone`,
  detail: [
    `Somebody deleted it since the last apply (id ${idIn(prior)}). While it is declared, the plan creates it again.`,
    ...(afterDeletion === undefined ? [] : [afterDeletion]),
  ].join(' '),
});

async function importState<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  { client, signal, privateState }: Call<EntraClient>,
  given: string,
): Promise<ObjectValue> {
  const id = idOf(spec, given);
  const live = await spec.access(await client.graph()).read(id, signal);
  if (live === null) throw notFound(spec, id, client);
  assertManageable(spec, live);
  rememberAdoption(privateState);
  return { ...spec.adoptedAttributes?.(live), id: live.id, tenant_id: client.tenantId };
}

function assertManageable<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  live: Wire,
): void {
  const reason = spec.refuseAdoption?.(live);
  if (reason === undefined) return;
  throw new DiagnosticError({
    summary: `${spec.title} ${nameOf({ ...stateOf(spec, live), id: live.id })} cannot be managed`,
    detail: reason,
  });
}

/** The state of another provider's resource names the object; everything else is read. */
const toMove = <Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  { idAttribute = 'id', ...source }: MovedFrom,
): Move<ObjectValue> => ({
  ...source,
  take: ({ [idAttribute]: id }, privateState) => {
    rememberAdoption(privateState);
    return { id: idOf(spec, typeof id === 'string' ? id : '') };
  },
});

function idOf<Wire extends { id: string }>(
  { title, ids = GUIDS }: ErasedCollection<Wire>,
  given: string,
): string {
  const id = ids.parse(given);
  if (id !== undefined) return id;
  throw new DiagnosticError({
    summary: 'Not an id',
    detail: `${quote(given)} is not the id of ${withArticle(title)}; expected ${ids.expected}.`,
  });
}

const withArticle = (title: string): string =>
  `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title.toLowerCase()}`;

const GUIDS: IdFormat = {
  expected: 'a GUID of 8-4-4-4-12 hexadecimal digits',
  parse: (text) => (isObjectId(text) ? bareObjectId(text) : undefined),
};

const notFound = <Wire extends { id: string }>(
  { title }: ErasedCollection<Wire>,
  id: string,
  { tenantId }: EntraClient,
): DiagnosticError =>
  new DiagnosticError({
    summary: `${title} not found`,
    detail: `Tenant ${tenantId} has no ${title.toLowerCase()} ${id}. Correct the id, or remove the import or moved block to create one.`,
  });
