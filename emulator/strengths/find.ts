import { strengthFacts } from '../facts/strength';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, text } from '../json';
import type { Objects } from '../state/objects';
import { builtInStrengths } from './built-in';

/** Built-in strengths first, then the tenant's own. */
export function strengthsOf(objects: Objects): readonly JsonObject[] {
  return [...builtInStrengths, ...objects.list('authenticationStrengthPolicy')];
}

export function findStrength(objects: Objects, id: string): JsonObject | undefined {
  const wanted = id.toLowerCase();
  return (
    builtInStrengths.find((strength) => text(strength, 'id') === wanted) ??
    objects.get('authenticationStrengthPolicy', id)
  );
}

/**
 * The strength that the path names.
 *
 * @throws Refusal `notFound`
 */
export function requireStrength(call: Call, objects: Objects): JsonObject {
  const id = call.ids['strength'] ?? '';
  const found = findStrength(objects, id);
  if (found) return found;
  throw new Refusal(
    'notFound',
    `Authentication strength policy '${id}' does not exist.`,
    strengthFacts.notFound,
  );
}

/**
 * The strength that the path names, to be changed.
 *
 * @throws Refusal where it does not exist or is built-in
 */
export function requireCustomStrength(call: Call): JsonObject {
  const strength = requireStrength(call, call.newest);
  if (text(strength, 'policyType') !== 'builtIn') return strength;
  throw new Refusal(
    'badRequest',
    `Authentication strength policy '${text(strength, 'displayName')}' is built-in; expected a custom one.`,
    strengthFacts.builtIn,
  );
}
