import { audienceOf } from '../methods-policy/audience';
import type { Call } from '../graph/operation';
import { represent } from '../graph/represent';
import { type JsonObject, own, text } from '../json';
import { temporaryAccessPassMethod, userMethodType } from '../schema/user-methods';
import { isOfType } from './find';

const MINUTE_MS = 60_000;

/** Graph page passwordAuthenticationMethod; fact password-method. */
export const passwordMethod: JsonObject = {
  '@odata.type': '#microsoft.graph.passwordAuthenticationMethod',
  id: '28c10230-6103-485e-b985-444c60001490',
  createdDateTime: null,
  password: null,
};

/** A method as Graph returns it, with its type where the list has several. */
export function methodBody(
  method: JsonObject,
  user: string,
  call: Call,
  typed: boolean,
): JsonObject {
  const { '@odata.type': type, ...stored } = method;
  const value = isOfType(method, temporaryAccessPassMethod)
    ? { ...stored, ...usability(stored, user, call), temporaryAccessPass: null }
    : stored;
  const name = text(method, '@odata.type');
  const body = represent(userMethodType(name), value, call);
  return typed && type !== undefined ? { '@odata.type': type, ...body } : body;
}

/** Whether a Temporary Access Pass can be used, and why; facts tap-usability and tap-never-used. */
export function usability(pass: JsonObject, user: string, call: Call): JsonObject {
  const now = call.now().getTime();
  const start = Date.parse(text(pass, 'startDateTime'));
  const end = start + Number(own(pass, 'lifetimeInMinutes')) * MINUTE_MS;
  const reason = (): string => {
    if (!audienceOf(call.view, 'TemporaryAccessPass')(user)) return 'DisabledByPolicy';
    if (now < start) return 'NotYetValid';
    return now >= end ? 'Expired' : 'EnabledByPolicy';
  };
  const methodUsabilityReason = reason();
  return { isUsable: methodUsabilityReason === 'EnabledByPolicy', methodUsabilityReason };
}
