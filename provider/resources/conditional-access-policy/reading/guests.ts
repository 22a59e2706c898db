import { isWhollyKnown, type Value } from '../../../framework/value';
import type { PolicyConfig } from '../schema';
import { usersOf } from './conditions';
import { entries, part } from './parts';
import type { ReachChange } from './reach-change';

/** What it means that more guests are on a side, and that fewer are. */
const EFFECTS = {
  include_guests_or_external_users: ['wider', 'narrower'],
  exclude_guests_or_external_users: ['excluded', 'wider'],
} as const satisfies Record<string, readonly [ReachChange['effect'], ReachChange['effect']]>;

type Side = keyof typeof EFFECTS;

const SIDES = Object.keys(EFFECTS) as Side[];

/** Guests by kind and tenant. */
interface GuestScope {
  readonly types: readonly string[];
  /** Null for every tenant. */
  readonly tenants: readonly string[] | null;
}

/** What a change does to the guests that a policy includes or excludes. */
export const guestChanges = (planned: PolicyConfig, current: PolicyConfig): ReachChange[] =>
  SIDES.flatMap((side) => {
    const [now, before] = [scopeOf(planned, side), scopeOf(current, side)];
    if (now === undefined || before === undefined) return [];
    const difference = {
      path: ['conditions', 'users', side],
      from: usersOf(current, side) as Value,
      to: usersOf(planned, side) as Value,
    };
    const [grows, shrinks] = EFFECTS[side];
    return [
      ...(isWithin(now, before) ? [] : [{ effect: grows, difference }]),
      ...(isWithin(before, now) ? [] : [{ effect: shrinks, difference }]),
    ];
  });

function scopeOf(policy: PolicyConfig, side: Side): GuestScope | null | undefined {
  const guests = usersOf(policy, side);
  if (guests === null) return null;
  if (!isWhollyKnown(guests) || typeof guests === 'symbol') return undefined;
  const { guest_or_external_user_types: types, external_tenants: tenants } = guests;
  return {
    types: entries(types) ?? [],
    tenants:
      part(tenants, 'membership_kind') === 'enumerated'
        ? (entries(part(tenants, 'members')) ?? [])
        : null,
  };
}

/** Whether every guest of one scope is one of another. */
function isWithin(one: GuestScope | null, other: GuestScope | null): boolean {
  if (one === null) return true;
  if (other === null) return false;
  const { types, tenants } = other;
  return (
    one.types.every((type) => types.includes(type)) &&
    (tenants === null || one.tenants?.every((tenant) => tenants.includes(tenant)) === true)
  );
}
