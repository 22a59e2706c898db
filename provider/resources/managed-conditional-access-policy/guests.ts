import type { ObjectValue } from '../../framework/value';
import { users } from '../define/conditional-access/users';
import { isJsonObject, type WireCodec } from '../define/wire/form';
import { fromWire } from '../define/wire/from-wire';
import { toWire } from '../define/wire/to-wire';

/** Guests and external users by kind and tenant. */
export const guestAttributes = users.attributes.exclude_guests_or_external_users.attributes;

/**
 * Graph has nothing where no guest is excluded. A state has an empty set of kinds there: nothing
 * would mean that the author leaves it open.
 */
export const guests: WireCodec = {
  toWire(value, live) {
    const held = isJsonObject(live) ? live : {};
    return hasKinds(value as ObjectValue)
      ? { ...held, ...toWire(guestAttributes, value as ObjectValue, held).body }
      : null;
  },
  fromWire: (wire) => ({
    guest_or_external_user_types: [],
    external_tenants: null,
    ...(isJsonObject(wire) && fromWire(guestAttributes, wire)),
  }),
};

function hasKinds({ guest_or_external_user_types: kinds = null }: ObjectValue): boolean {
  return Array.isArray(kinds) && kinds.length > 0;
}
