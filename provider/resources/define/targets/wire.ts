import { bareObjectId } from '../../../../model/object-id';
import type { Json } from '../../../framework/private-state';
import type { Attributes } from '../../../framework/schema';
import type { ObjectValue, Value } from '../../../framework/value';
import { isJsonObject, type JsonObject, type WireCodec } from '../wire/form';
import { fromWire } from '../wire/from-wire';
import { toWire } from '../wire/to-wire';

/** Stands in place of a group's id. */
export const ALL_USERS = 'all_users';

/** Exactly one of these is set. */
export interface TargetKinds {
  readonly all_users: boolean | null;
  readonly group_id: string | null;
  readonly user_id: string | null;
}

/** A target as Graph holds it. */
export interface WireTarget {
  readonly id: string;
  readonly targetType: string;
}

/** A target in Graph's words, with what Graph holds of it already. */
export function toWireTarget<T extends WireTarget>(
  { all_users: everyone, group_id: group, user_id: user }: TargetKinds,
  live: readonly T[] | null | undefined,
): WireTarget & Partial<T> {
  const id = everyone === true ? ALL_USERS : bareObjectId(group ?? user ?? '');
  const kind = user === null ? 'group' : 'user';
  const found = live?.find((candidate) => isSameId(candidate.id, id));
  // A kind that is younger than this version reads as a group, and stays what it is.
  const isKept = found !== undefined && isUser(found) === (kind === 'user');
  return { ...found, id, targetType: isKept ? found.targetType : kind } as WireTarget & Partial<T>;
}

/** A target of Graph by its kind. */
export function fromWireTarget(target: WireTarget): TargetKinds {
  const isEveryone = target.id === ALL_USERS;
  return {
    all_users: isEveryone ? true : null,
    group_id: !isEveryone && !isUser(target) ? target.id : null,
    user_id: !isEveryone && isUser(target) ? target.id : null,
  };
}

/** Exclusions in Graph's words: those of one kind change, the others stay. */
export function toWireExclusions<T extends WireTarget>(
  kind: 'group' | 'user',
  ids: readonly string[],
  live: readonly T[] | null | undefined,
): (WireTarget & Partial<T>)[] {
  const isOurs = (target: WireTarget): boolean => isUser(target) === (kind === 'user');
  const none = { all_users: null, group_id: null, user_id: null };
  const others = (live ?? []).filter((target) => !isOurs(target));
  return [
    ...others,
    ...ids.map((id) => toWireTarget({ ...none, [`${kind}_id`]: id }, live?.filter(isOurs))),
  ];
}

/** Ids that are excluded, of one kind. */
export const fromWireExclusions = (
  kind: 'group' | 'user',
  live: readonly WireTarget[] | null | undefined,
): string[] =>
  (live ?? []).filter((target) => isUser(target) === (kind === 'user')).map(({ id }) => id);

const isUser = ({ targetType }: WireTarget): boolean => targetType === 'user';

const isSameId = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase();

/** Targets among JSON; what has no id is none. */
const targetsIn = (json: Json): (WireTarget & JsonObject)[] =>
  (Array.isArray(json) ? (json as readonly Json[]) : []).filter(isTarget);

const isTarget = (json: Json): json is WireTarget & JsonObject =>
  isJsonObject(json) && typeof json['id'] === 'string' && typeof json['targetType'] === 'string';

/**
 * Include targets.
 *
 * @param own - attributes that a target has beside its kind
 * @param created - what Graph wants to hear of a target that it does not hold yet
 */
export const targets = (own: Attributes = {}, created: JsonObject = {}): WireCodec => ({
  toWire: (value, live) =>
    value === null
      ? live
      : (value as readonly ObjectValue[]).map((target) =>
          toWireMember(target, targetsIn(live), own, created),
        ),
  fromWire: (wire) => targetsIn(wire).map((target) => fromWireMember(target, own)),
});

/** A single target. */
export const target = (own: Attributes = {}): WireCodec => ({
  toWire: (value, live) =>
    value === null ? live : toWireMember(value as ObjectValue, targetsIn([live]), own, {}),
  fromWire: (wire) => (isTarget(wire) ? fromWireMember(wire, own) : null),
});

/** Exclusions of one kind. Both kinds share a property. */
export const exclusions = (kind: 'group' | 'user'): WireCodec => ({
  toWire: (value, live) =>
    value === null
      ? live
      : toJson(toWireExclusions(kind, value as readonly string[], targetsIn(live))),
  fromWire: (wire) => fromWireExclusions(kind, targetsIn(wire)),
});

function toWireMember(
  value: ObjectValue,
  live: readonly (WireTarget & JsonObject)[],
  own: Attributes,
  created: JsonObject,
): Json {
  const plain = toWireTarget(value as unknown as TargetKinds, live);
  return toJson({ ...created, ...plain, ...toWire(own, value, plain as JsonObject).body });
}

/** Targets have nothing in them but what came from JSON. */
const toJson = (value: object): Json => value as Json;

const fromWireMember = (found: WireTarget & JsonObject, own: Attributes): Value => ({
  ...fromWireTarget(found),
  ...fromWire(own, found),
});
