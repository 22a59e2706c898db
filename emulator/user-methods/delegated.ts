import { transitiveGroupsOf } from '../directory/membership';
import { passkeyFacts } from '../facts/passkeys';
import { transportFacts } from '../facts/transport';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { roleTemplatesOf } from '../roles/assignments';
import { roleTemplates } from '../roles/templates';
import type { Objects } from '../state/objects';

const PRIVILEGED = ['Global Administrator', 'Privileged Authentication Administrator'];
const WRITERS = [...PRIVILEGED, 'Authentication Administrator'];
const READERS = [...WRITERS, 'Global Reader'];

/**
 * What a user may do with methods: their own by permission alone, those of others by a permission
 * for all and a directory role too. An application needs no role.
 *
 * @param forAll - permissions that reach beyond one's own methods
 * @throws Refusal `denied`
 */
export function checkOperator(
  { operator, newest, granted }: Call,
  user: string,
  access: 'read' | 'write',
  forAll: readonly string[],
): void {
  if (!operator || operator.id.toLowerCase() === user.toLowerCase()) return;
  if (!forAll.some((permission) => granted.has(permission))) {
    throw denied('Insufficient privileges to complete the operation.', transportFacts.permission);
  }
  const held = rolesOf(newest, operator.id);
  const admitting = access === 'read' ? READERS : WRITERS;
  if (!admitting.some((role) => held.has(role))) {
    throw denied(
      `The signed-in user holds none of the directory roles ${admitting.join(', ')}.`,
      passkeyFacts.roles,
    );
  }
  const privileged = PRIVILEGED.some((role) => held.has(role));
  if (access === 'write' && !privileged && rolesOf(newest, user).size > 0) {
    throw denied(
      `The user holds a directory role; the signed-in user needs ${PRIVILEGED.join(' or ')}.`,
      passkeyFacts.rolesOfAdministrators,
    );
  }
}

/** Names of the directory roles that somebody holds, directly or by a group. */
function rolesOf(objects: Objects, id: string): ReadonlySet<string> {
  const principals = new Set([id.toLowerCase(), ...transitiveGroupsOf(objects, id)]);
  const held = roleTemplatesOf(objects, principals);
  return new Set(
    held.map(
      (template) => roleTemplates.find(({ id }) => id === template)?.displayName ?? template,
    ),
  );
}

function denied(message: string, fact: Refusal['fact']): Refusal {
  return new Refusal('denied', message, fact);
}
