import { directoryFacts } from '../facts/directory';
import { odata } from '../facts/odata';
import { valueAnswer } from '../graph/answers';
import type { Call, Operation } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, isArray, own, quote, text } from '../json';
import { find, findPrincipal, notFound } from './find';
import { directoryRead, groups, type DirectoryKind, users } from './kinds';
import { transitiveGroupsOf, transitiveContainersOf } from './membership';

const MAXIMUM_IDS = 20;

/** The object whose memberships are asked for, of the kind or of any kind. */
function subject(kind: DirectoryKind | undefined, call: Call): JsonObject {
  const id = call.ids['id'] ?? '';
  if (kind) return find(kind, call.view, id);
  const [, object] = findPrincipal(call.view, id) ?? [];
  if (object) return object;
  throw notFound(id);
}

function requestedIds(call: Call, name: string): readonly string[] {
  const ids = own(call.body, name);
  const texts = isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  if (!isArray(ids) || texts.length !== ids.length) {
    throw new Refusal(
      'badRequest',
      `'${name}' is ${quote(ids)}; expected a list of ids.`,
      odata.wrongType,
    );
  }
  if (texts.length > MAXIMUM_IDS) {
    throw new Refusal(
      'badRequest',
      `'${name}' has ${texts.length} ids; expected at most ${MAXIMUM_IDS}.`,
      directoryFacts.memberCheck,
    );
  }
  return texts;
}

function checkMemberGroups(object: JsonObject, call: Call): readonly string[] {
  const held = new Set(transitiveGroupsOf(call.view, text(object, 'id')));
  return requestedIds(call, 'groupIds').filter((id) => held.has(id.toLowerCase()));
}

/** A directory role is asked for by its id or by its template's. */
function checkMemberObjects(object: JsonObject, call: Call): readonly string[] {
  const ids = transitiveContainersOf(call.view, text(object, 'id'));
  const templates = ids
    .map((id) => call.view.get('directoryRole', id))
    .filter((role) => role !== undefined)
    .map((role) => text(role, 'roleTemplateId'));
  const held = new Set([...ids, ...templates]);
  return requestedIds(call, 'ids').filter((id) => held.has(id.toLowerCase()));
}

/** The ids, of security groups alone where the request says so. */
function securityEnabled(
  ids: readonly string[],
  object: JsonObject,
  call: Call,
): readonly string[] {
  const only = own(call.body, 'securityEnabledOnly');
  if (typeof only !== 'boolean') {
    throw new Refusal(
      'badRequest',
      `'securityEnabledOnly' is ${quote(only)}; expected true or false.`,
      odata.wrongType,
    );
  }
  if (!only) return ids;
  if (!call.view.get('user', text(object, 'id'))) {
    throw new Refusal(
      'badRequest',
      "'securityEnabledOnly' can be true for users only.",
      directoryFacts.securityOnly,
    );
  }
  return ids.filter((id) => own(call.view.get('group', id) ?? {}, 'securityEnabled') !== false);
}

const checks = {
  checkMemberGroups,
  checkMemberObjects,
  getMemberGroups: (object: JsonObject, call: Call) =>
    securityEnabled(transitiveGroupsOf(call.view, text(object, 'id')), object, call),
  getMemberObjects: (object: JsonObject, call: Call) =>
    securityEnabled(transitiveContainersOf(call.view, text(object, 'id')), object, call),
} as const;

const groupRead = ['GroupMember.Read.All', 'Group.Read.All', 'Group.ReadWrite.All'];

/** Of users, groups, and any directory object; permissions are those of the actions' pages. */
const subjects = [
  {
    kind: users,
    segment: users.segment,
    permissions: [
      'User.Read.All and GroupMember.Read.All',
      'User.Read.All and Group.Read.All',
      ...directoryRead,
    ],
    /** checkMemberObjects and getMemberObjects are content with the user's. */
    objects: ['User.Read.All', 'User.ReadWrite.All', ...directoryRead],
  },
  {
    kind: groups,
    segment: groups.segment,
    permissions: [...groupRead, ...directoryRead],
    objects: [...groupRead, ...directoryRead],
  },
  {
    kind: undefined,
    segment: 'directoryObjects',
    permissions: directoryRead,
    objects: directoryRead,
  },
];

/** Costs are those of Graph's throttling page; nothing is written. */
export const memberCheckOperations: readonly Operation[] = subjects.flatMap(
  ({ kind, segment, permissions, objects }) =>
    Object.entries(checks).map(([name, check]): Operation => ({
      method: 'POST',
      path: `/${segment}/:id/${name}`,
      realm: 'directory',
      permissions: name.endsWith('Objects') ? objects : permissions,
      cost: name.startsWith('check') ? 4 : 2,
      readsOnly: true,
      carryOut: (call) =>
        valueAnswer(call, 'Collection(Edm.String)', { value: check(subject(kind, call), call) }),
    })),
);
