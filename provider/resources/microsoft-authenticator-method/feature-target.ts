import { bareObjectId } from '../../../model/object-id';
import type { Attributes } from '../../framework/schema';
import type { ObjectValue } from '../../framework/value';
import { groupId, guid, objectId } from '../define/formats';
import { isJsonObject, type WireCodec } from '../define/wire/form';

const ALL_USERS = 'all_users';

/** Attributes by Graph's kind of a feature target. */
const KINDS = [
  ['group', 'group_id'],
  ['administrativeUnit', 'administrative_unit_id'],
  ['role', 'role_id'],
] as const;

/** Whom a feature is for: exactly one of these is set. */
export const featureTargetAttributes = {
  all_users: { type: 'bool', optional: true, only: true, description: 'Every user.' },
  group_id: { type: 'string', format: groupId, optional: true, description: 'A group.' },
  administrative_unit_id: {
    type: 'string',
    format: objectId,
    optional: true,
    description: 'An administrative unit.',
  },
  role_id: { type: 'string', format: guid, optional: true, description: 'A directory role.' },
} as const satisfies Attributes;

/** A single target of a feature. One of a kind that is younger than this version stays. */
export const featureTarget: WireCodec = {
  toWire: (value, live) => {
    const target = (value ?? {}) as ObjectValue;
    const found = isJsonObject(live) ? live : {};
    if (target['all_users'] === true) return { ...found, id: ALL_USERS, targetType: 'group' };
    for (const [kind, attribute] of KINDS) {
      const id = target[attribute];
      if (typeof id === 'string') return { ...found, id: bareObjectId(id), targetType: kind };
    }
    return live;
  },
  fromWire: (wire) => {
    if (!isJsonObject(wire) || typeof wire['id'] !== 'string') return null;
    const { id, targetType } = wire;
    const isEveryone = id === ALL_USERS;
    return {
      all_users: isEveryone ? true : null,
      ...Object.fromEntries(
        KINDS.map(([kind, attribute]) => [
          attribute,
          !isEveryone && targetType === kind ? id : null,
        ]),
      ),
    };
  },
};
