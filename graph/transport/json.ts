import { GraphError, type GraphErrorFacts } from '../graph-error';

/** No policy answer comes near this; a page of 999 directory objects stays under 2 MB. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** `__proto__`, plain or with one of its letters escaped: what to look for before looking closer. */
const SUSPECT = /__proto__|\\u00[567]/i;

/**
 * Reads the JSON of an answer.
 *
 * @returns undefined where the answer has no body
 * @throws GraphError with reason `unreadable` when the body is too large, is no JSON, or has a
 * key that JavaScript treats as something else.
 */
export async function readJson(response: Response, facts: GraphErrorFacts): Promise<unknown> {
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength === 0) return undefined;
  const refuse = (problem: string, cause?: unknown): GraphError =>
    new GraphError(
      'unreadable',
      `the answer to ${facts.request ?? 'the request'} ${problem}; something between here and Graph may have answered in its place`,
      facts,
      { cause },
    );
  if (bytes.byteLength > MOST_BYTES) {
    throw refuse(`has more than ${MOST_BYTES} bytes`);
  }
  const text = Buffer.from(bytes).toString('utf8');
  try {
    return SUSPECT.test(text) ? JSON.parse(text, refuseProto) : JSON.parse(text);
  } catch (error) {
    if (error instanceof ProtoKey) throw refuse('has a key "__proto__"');
    throw refuse('is not JSON', error);
  }
}

class ProtoKey extends Error {}

function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new ProtoKey();
  return value;
}
