import { isGuid } from '../model/guid';

/** A tenant with what its logical names stand for. */
export interface BoundTenant {
  /** Names the stack, the state and messages. */
  readonly name: string;
  readonly tenantId: string;
  /** Ids of groups by what they mean. */
  readonly groups: Readonly<Record<string, string>>;
  /**
   * Ids of users by what they mean.
   *
   * @default - none
   */
  readonly users?: Readonly<Record<string, string>>;
}

/**
 * Holds bindings against each other before anything is planned: every tenant binds the same names,
 * no id stands for two names, none is bound in two tenants, and each is an id. There is one tenant
 * at least.
 *
 * @param tenants - in the order in which a change reaches them
 * @returns the tenants, as they are
 * @throws Error with every binding that is missing or ambiguous, by tenant and name.
 */
export function boundTenants<T extends BoundTenant>(tenants: readonly T[]): readonly T[] {
  const problems = [...problemsOf(tenants)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return tenants;
}

/** One id under one name. */
interface Binding {
  readonly tenant: string;
  /** `group "staff"` */
  readonly what: string;
  readonly id: unknown;
}

const bindingsOf = ({ name, groups, users = {} }: BoundTenant): readonly Binding[] => [
  ...Object.entries(groups).map(([key, id]) => ({ tenant: name, what: `group "${key}"`, id })),
  ...Object.entries(users).map(([key, id]) => ({ tenant: name, what: `user "${key}"`, id })),
];

function* problemsOf(tenants: readonly BoundTenant[]): Iterable<string> {
  if (tenants.length === 0) yield 'there is no tenant, so nothing would be declared; bind one';
  yield* problemsOfTenants(tenants);
  const all = tenants.flatMap(bindingsOf);
  const names = new Set(all.map(({ what }) => what));
  for (const { name } of tenants) {
    for (const what of names) {
      if (all.some((binding) => binding.tenant === name && binding.what === what)) continue;
      yield `tenant ${name}: ${what} has no id; bind it, as other tenants do`;
    }
  }
  const owners = new Map<string, Binding>();
  for (const binding of all) {
    const { tenant, what, id } = binding;
    if (typeof id !== 'string' || !isGuid(id)) {
      yield `tenant ${tenant}: ${what} is bound to "${String(id)}"; expected an object id`;
      continue;
    }
    const other = owners.get(id.toLowerCase());
    if (other === undefined) owners.set(id.toLowerCase(), binding);
    else if (other.tenant === tenant) {
      yield `tenant ${tenant}: ${what} and ${other.what} are both bound to ${id}; an id has one meaning`;
    } else {
      yield `tenant ${tenant}: ${what} is bound to ${id}, which is ${other.what} of tenant ${other.tenant}; an object belongs to one tenant`;
    }
  }
}

function* problemsOfTenants(tenants: readonly BoundTenant[]): Iterable<string> {
  for (const [index, { name, tenantId }] of tenants.entries()) {
    if (!isGuid(tenantId)) {
      yield `tenant ${name}: "${tenantId}" is not the id of a tenant; expected a GUID`;
    }
    for (const other of tenants.slice(0, index)) {
      if (other.name === name) yield `two tenants are called ${name}; give each its own name`;
      if (other.tenantId.toLowerCase() === tenantId.toLowerCase()) {
        yield `tenants ${other.name} and ${name} have one id, ${tenantId}; name each tenant once`;
      }
    }
  }
}
