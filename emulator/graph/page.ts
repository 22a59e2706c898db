import { odata } from '../facts/odata';
import { type JsonObject, text } from '../json';
import type { Call } from './operation';
import { Refusal } from './refusal';

const DEFAULT_SIZE = 100;

interface Page {
  readonly objects: readonly JsonObject[];
  readonly annotations: JsonObject;
}

/** How a list is sorted and cut. */
export interface Layout {
  /** What an object is sorted by; no two objects share it. */
  readonly key: (object: JsonObject) => string;
  readonly descending?: boolean;
  /** Objects of a page where the request does not say. */
  readonly size?: number;
}

/** The part of a list that a request asks for, with the link to the next part. */
export function page(
  call: Call,
  all: readonly JsonObject[],
  path: string,
  { key = byId, descending = false, size = DEFAULT_SIZE }: Partial<Layout> = {},
): Page {
  const { top, skipToken, count, parameters } = call.query;
  const sorted = [...all].sort((a, b) => compare(key(a), key(b)) * (descending ? -1 : 1));
  const after = skipToken === undefined ? undefined : readToken(skipToken);
  const rest =
    after === undefined
      ? sorted
      : sorted.filter((object) => compare(key(object), after) === (descending ? -1 : 1));
  const objects = rest.slice(0, top ?? size);
  const last = objects.at(-1);
  // Fact count-eventual.
  const counted = count && call.counts ? { '@odata.count': all.length } : {};
  if (!last || objects.length === rest.length) return { objects, annotations: counted };
  const next = new URLSearchParams(
    [...parameters].filter(([name]) => name.toLowerCase() !== '$skiptoken'),
  );
  next.set('$skiptoken', writeToken(key(last)));
  const link = `${call.root}${path}?${next.toString()}`;
  return { objects, annotations: { ...counted, '@odata.nextLink': link } };
}

function byId(object: JsonObject): string {
  return text(object, 'id').toLowerCase();
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function writeToken(key: string): string {
  return Buffer.from(`after:${key}`).toString('base64url');
}

function readToken(token: string): string {
  const content = Buffer.from(token, 'base64url').toString();
  if (content.startsWith('after:')) return content.slice('after:'.length);
  throw new Refusal(
    'badRequest',
    `The skip token '${token}' is not one of this service; follow @odata.nextLink as it is.`,
    odata.query,
  );
}
