import { type JsonObject, text } from '../json';
import type { Call, Reply } from './operation';
import { type Layout, page } from './page';

/** How a list differs from what its path says. */
interface ListOptions extends Partial<Layout> {
  /** What `@odata.context` says it is, where it is not the path. */
  readonly context?: string;
}

/** `@odata.context` of what `name` says: the part behind `$metadata#`. */
export function contextOf(call: Call, name: string): string {
  return `${call.root}/$metadata#${name}`;
}

/** A result that is neither a page nor an element of a collection: a singleton, what an action returns. */
export function valueAnswer(call: Call, name: string, body: JsonObject): Reply {
  return { status: 200, body: { '@odata.context': contextOf(call, name), ...body } };
}

/**
 * A page of a collection.
 *
 * @param path - below the version, as contexts and links to the next page have it
 */
export function listAnswer(
  call: Call,
  path: string,
  all: readonly JsonObject[],
  body: (object: JsonObject) => JsonObject,
  { context = path.slice(1), ...layout }: ListOptions = {},
): Reply {
  const { objects, annotations } = page(call, all, path, layout);
  return valueAnswer(call, context, { ...annotations, value: objects.map(body) });
}

/**
 * One entity of a collection.
 *
 * @param path - of the collection, below the version
 */
export function entityAnswer(call: Call, path: string, body: JsonObject): Reply {
  return valueAnswer(call, `${path.slice(1)}/$entity`, body);
}

/** How a created entity differs from what its path says. */
interface CreatedOptions {
  /** What `@odata.context` says of its collection, where it is not the path. */
  readonly context?: string;
  /** The last segment of its address, where it is not its id. */
  readonly key?: string;
}

/** One entity that was created, with its address. */
export function createdAnswer(
  call: Call,
  path: string,
  body: JsonObject,
  { context = path.slice(1), key = text(body, 'id') }: CreatedOptions = {},
): Reply {
  const headers = { Location: `${call.root}${path}/${key}` };
  return { ...valueAnswer(call, `${context}/$entity`, body), status: 201, headers };
}
