import { odata } from '../facts/odata';
import { type JsonObject, text } from '../json';
import type { Call } from './operation';
import { Refusal } from './refusal';

const DEFAULT_SIZE = 100;

interface Page {
  readonly objects: readonly JsonObject[];
  readonly annotations: JsonObject;
}

/** The part of a list, ordered by id, that a request asks for, with the link to the next part. */
export function page(call: Call, all: readonly JsonObject[], path: string): Page {
  const { top, skipToken, count, parameters } = call.query;
  const after = skipToken === undefined ? '' : readToken(skipToken);
  const rest = all.filter((object) => text(object, 'id').toLowerCase() > after);
  const objects = rest.slice(0, top ?? DEFAULT_SIZE);
  const last = objects.at(-1);
  const counted = count ? { '@odata.count': all.length } : {};
  if (!last || objects.length === rest.length) return { objects, annotations: counted };
  const next = new URLSearchParams(
    [...parameters].filter(([name]) => name.toLowerCase() !== '$skiptoken'),
  );
  next.set('$skiptoken', writeToken(text(last, 'id').toLowerCase()));
  const link = `${call.root}${path}?${next.toString()}`;
  return { objects, annotations: { ...counted, '@odata.nextLink': link } };
}

function writeToken(id: string): string {
  return Buffer.from(`after:${id}`).toString('base64url');
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
