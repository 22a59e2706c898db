import { transportFacts } from '../facts/transport';
import { type Json, type JsonObject, isArray, isObject, own, quote } from '../json';
import { Refusal } from './refusal';

const MAXIMUM_PARTS = 20;
const METHODS = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);

/** One request of a batch. */
export interface Part {
  readonly id: string;
  readonly method: string;
  /** Relative to the version. */
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Json | undefined;
  readonly dependsOn: readonly string[];
}

/**
 * The requests of a batch.
 *
 * @throws Refusal where the batch as a whole is malformed
 */
export function checkBatch(body: JsonObject): readonly Part[] {
  const requests = own(body, 'requests');
  if (!isArray(requests) || requests.length === 0) {
    throw refusal('Invalid batch payload format: expected a list "requests" that is not empty.');
  }
  if (requests.length > MAXIMUM_PARTS) {
    throw refusal(
      `Number of batch request steps exceeds the maximum value of ${MAXIMUM_PARTS}: ${requests.length}.`,
    );
  }
  const earlier = new Set<string>();
  return requests.map((request, index) => {
    const part = checkPart(isObject(request) ? request : {}, index, earlier);
    earlier.add(part.id);
    return part;
  });
}

function checkPart(request: JsonObject, index: number, earlier: ReadonlySet<string>): Part {
  const id = own(request, 'id');
  if (typeof id !== 'string' || id === '') {
    throw refusal(`Request ${index + 1} has id ${quote(id)}; expected a text that is not empty.`);
  }
  if (earlier.has(id)) throw refusal(`Request id '${id}' is used twice; expected each id once.`);
  const method = own(request, 'method');
  if (typeof method !== 'string' || !METHODS.has(method.toUpperCase())) {
    throw refusal(
      `Request '${id}' has method ${quote(method)}; expected GET, POST, PATCH, PUT or DELETE.`,
    );
  }
  const url = own(request, 'url');
  if (typeof url !== 'string' || /^[a-z]+:|^\/\//i.test(url) || /^\/?\$batch/i.test(url)) {
    throw refusal(`Request '${id}' has url ${quote(url)}; expected one relative to the version.`);
  }
  const headers = headersOf(own(request, 'headers'));
  const body = own(request, 'body');
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type');
  if (body !== undefined && !typed) {
    throw refusal(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  if (body !== undefined && method.toUpperCase() === 'GET') {
    throw refusal(`Request '${id}' is a GET with a body; expected none.`);
  }
  const dependsOn = dependenciesOf(own(request, 'dependsOn'), id, earlier);
  return { id, method: method.toUpperCase(), url, headers, body, dependsOn };
}

function headersOf(value: Json | undefined): readonly (readonly [string, string])[] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
}

function dependenciesOf(
  value: Json | undefined,
  id: string,
  earlier: ReadonlySet<string>,
): readonly string[] {
  if (value === undefined) return [];
  const names = isArray(value) ? value.filter((name) => typeof name === 'string') : [];
  const unknown = names.find((name) => !earlier.has(name));
  if (!isArray(value) || names.length !== value.length || unknown !== undefined) {
    throw refusal(
      `Request '${id}' has dependsOn ${quote(value)}; expected ids of requests before it.`,
    );
  }
  return names;
}

function refusal(message: string): Refusal {
  return new Refusal('badRequest', message, transportFacts.batch);
}
