import { odata } from '../facts/odata';
import { type Json, type JsonObject, isObject } from '../json';
import { reason } from '../system-error';
import { Refusal } from './refusal';

const MAXIMUM_BYTES = 4 * 1024 * 1024;

/**
 * A request's JSON object; empty where there is no body.
 *
 * @throws Refusal for anything but a JSON object of at most 4 MB
 */
export async function readBody(request: Request): Promise<JsonObject> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  const content = announced > MAXIMUM_BYTES ? undefined : await request.text();
  if (content === undefined || Buffer.byteLength(content) > MAXIMUM_BYTES) {
    throw new Refusal(
      'payloadTooLarge',
      `The request body is larger than ${MAXIMUM_BYTES} bytes.`,
      odata.bodySize,
    );
  }
  if (content === '') return {};
  const value = parse(content);
  if (isObject(value)) return value;
  throw malformed('expected a JSON object');
}

function parse(content: string): Json {
  try {
    return JSON.parse(content) as Json;
  } catch (cause) {
    throw malformed(reason(cause));
  }
}

function malformed(problem: string): Refusal {
  return new Refusal(
    'badRequest',
    `Unable to read JSON request payload: ${problem}. Please ensure Content-Type header is set and payload is of valid JSON format.`,
    odata.body,
  );
}
