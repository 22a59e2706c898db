import { find } from '../directory/find';
import { users } from '../directory/kinds';
import type { Fact } from '../facts/fact';
import { passkeyFacts } from '../facts/passkeys';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, text } from '../json';
import type { Objects } from '../state/objects';
import { checkCloud } from '../user-methods/cloud';
import { checkOperator } from '../user-methods/delegated';
import { permissionsOf } from '../user-methods/permissions';
import { checkStepUp } from '../user-methods/step-up';
import { checkRegistrable } from './registration-policy';

/**
 * The user for whom a passkey is to be registered, once everything holds that can be known before
 * the passkey is.
 *
 * @throws Refusal
 */
export function registrant(call: Call, objects: Objects): JsonObject {
  const { operator, version } = call;
  checkCloud(call, ['global']);
  const user = find(users, objects, call.ids['id'] ?? '');
  const id = text(user, 'id');
  if (operator?.id.toLowerCase() === id.toLowerCase()) {
    throw methodNotAllowed(version === 'beta' ? passkeyFacts.self : passkeyFacts.selfEverywhere);
  }
  checkOperator(call, id, 'write', permissionsOf('Passkey').write);
  checkStepUp(call);
  checkRegistrable(objects, user);
  return user;
}

export function methodNotAllowed(fact: Fact): Refusal {
  return new Refusal('methodNotAllowed', 'The method is not supported for this URL.', fact);
}
