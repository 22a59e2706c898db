import { passkeyFacts } from '../facts/passkeys';
import { type JsonObject, isObject, own, quote, text } from '../json';
import { refused } from './refused';

/**
 * What the browser or tool says that it asked for.
 *
 * @throws Refusal for anything but a JSON object
 */
export function readClientData(bytes: Buffer): JsonObject {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (isObject(value as JsonObject)) return value as JsonObject;
  } catch {
    // Refused below, as any other text is.
  }
  throw refused('clientDataJSON is no JSON object.', passkeyFacts.clientData);
}

/** @throws Refusal where it was made for another purpose or another origin */
export function checkClientData(clientData: JsonObject, origin: string): void {
  const [type, from] = [text(clientData, 'type'), text(clientData, 'origin')];
  if (type !== 'webauthn.create') {
    throw wrong(`type is ${quote(type)}; expected "webauthn.create"`);
  }
  if (from !== origin) throw wrong(`origin is ${quote(from)}; expected ${quote(origin)}`);
  const crossOrigin = own(clientData, 'crossOrigin');
  if (crossOrigin !== undefined && crossOrigin !== false) {
    throw wrong(`crossOrigin is ${quote(crossOrigin)}; expected false or nothing`);
  }
}

function wrong(problem: string) {
  return refused(`In clientDataJSON, ${problem}.`, passkeyFacts.clientData);
}
