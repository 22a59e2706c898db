import { directoryFacts } from '../facts/directory';
import { odata } from '../facts/odata';
import type { Call, Operation } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, isArray, own } from '../json';
import { findPrincipal, notFound } from './find';
import { groups } from './kinds';
import { readOperations } from './read-operations';
import { referencedId } from './reference';
import { writeOperations } from './write-operations';

const ROLE_PERMISSION = 'RoleManagement.ReadWrite.Directory';

function check(call: Call, after: JsonObject, before: JsonObject | undefined): void {
  const assignable = own(after, 'isAssignableToRole') === true;
  if (before) {
    if (assignable === (own(before, 'isAssignableToRole') === true)) return;
    throw new Refusal(
      'badRequest',
      "Property 'isAssignableToRole' is immutable; it is set when the group is created.",
      directoryFacts.assignable,
    );
  }
  if (assignable && !call.granted.has(ROLE_PERMISSION)) {
    throw new Refusal(
      'denied',
      'Insufficient privileges to complete the operation.',
      directoryFacts.assignable,
    );
  }
}

/** The ids that `members@odata.bind` and `owners@odata.bind` name. */
function bound(call: Call, name: string): readonly string[] {
  const value = own(call.body, `${name}@odata.bind`);
  if (value === undefined) return [];
  if (!isArray(value)) {
    throw new Refusal(
      'badRequest',
      `'${name}@odata.bind' is not a list; expected addresses of directory objects.`,
      odata.wrongType,
    );
  }
  return value.map((address) => {
    const id = referencedId(address);
    if (!findPrincipal(call.newest, id)) throw notFound(id);
    return id;
  });
}

/** Groups. */
export const groupOperations: readonly Operation[] = [
  ...readOperations(groups),
  ...writeOperations(groups, {
    check,
    besides: (call, id) => [
      { kind: 'groupMembers', id, value: { id, ids: bound(call, 'members') } },
      { kind: 'groupOwners', id, value: { id, ids: bound(call, 'owners') } },
    ],
    forget: {},
  }),
];
