import type { Seed, SeedTenant } from './schema';

interface Named {
  readonly path: string;
  readonly id: string;
}

/** The first id that stands twice where it must be unique, as a sentence; `undefined` if none. */
export function findDuplicate(seed: Seed): string | undefined {
  for (const scope of scopes(seed)) {
    const seen = new Map<string, string>();
    for (const { path, id } of scope) {
      const first = seen.get(id);
      if (first !== undefined) {
        return `${path} is "${id}", which ${first} already is; expected each id once; change one of them`;
      }
      seen.set(id, path);
    }
  }
  return undefined;
}

/** The first reference to an object that the seed does not define. */
export function findDangling(seed: Seed): string | undefined {
  for (const [t, tenant] of seed.tenants.entries()) {
    const members = new Set(
      [...tenant.users, ...tenant.groups].map(({ id }) => id).concat(principals(tenant)),
    );
    for (const [g, group] of tenant.groups.entries()) {
      for (const name of ['members', 'owners'] as const) {
        const index = group[name].findIndex((id) => !members.has(id));
        if (index >= 0) {
          return `$.tenants[${t}].groups[${g}].${name}[${index}] is "${group[name][index] ?? ''}"; expected the id of a user, group or client object of this tenant; add it or remove the entry`;
        }
      }
    }
  }
  return undefined;
}

function principals(tenant: Seed['tenants'][number]): string[] {
  return tenant.clients.flatMap(({ objectId }) => (objectId === undefined ? [] : [objectId]));
}

function* scopes(seed: Seed): Iterable<readonly Named[]> {
  yield seed.tenants.map(({ tenantId }, t) => ({ path: `$.tenants[${t}].tenantId`, id: tenantId }));
  yield seed.tenants.map(({ domain }, t) => ({
    path: `$.tenants[${t}].domain`,
    id: domain.toLowerCase(),
  }));
  yield named('$.passkeyModels', 'aaGuid', seed.passkeyModels);
  for (const [t, tenant] of seed.tenants.entries()) yield* scopesOf(tenant, `$.tenants[${t}]`);
}

function* scopesOf(tenant: SeedTenant, path: string): Iterable<readonly Named[]> {
  const { clients, users, groups, domains, crossTenantAccess } = tenant;
  yield named(`${path}.clients`, 'clientId', clients);
  yield named(`${path}.clients`, 'name', clients);
  yield [...named(`${path}.users`, 'id', users), ...named(`${path}.groups`, 'id', groups)];
  yield [
    { path: `${path}.domain`, id: tenant.domain.toLowerCase() },
    ...caseless(`${path}.domains`, 'name', domains),
  ];
  yield caseless(`${path}.methodConfigurations`, 'id', tenant.methodConfigurations);
  yield caseless(`${path}.crossTenantAccess.partners`, 'tenantId', crossTenantAccess.partners);
  yield caseless(`${path}.signIns`, 'id', tenant.signIns);
  yield* accessScopes(tenant, path);
  for (const [u, { methods }] of users.entries()) {
    const of = `${path}.users[${u}].methods`;
    yield [
      ...named(`${of}.fido2`, 'id', methods.fido2),
      ...named(`${of}.other`, 'id', methods.other),
    ];
    yield named(`${of}.phones`, 'phoneType', methods.phones);
  }
}

function* accessScopes(tenant: SeedTenant, path: string): Iterable<readonly Named[]> {
  const { authenticationStrengths, conditionalAccess: access } = tenant;
  const of = `${path}.conditionalAccess`;
  yield caseless(`${path}.authenticationStrengths`, 'id', authenticationStrengths);
  yield [
    ...caseless(`${of}.policies`, 'id', access.policies),
    ...caseless(`${of}.managedPolicies`, 'id', access.managedPolicies),
  ];
  for (const name of ['namedLocations', 'authenticationContexts', 'plans'] as const) {
    yield caseless(`${of}.${name}`, 'id', access[name]);
  }
}

/** The texts that a list's objects have under one name; those that have none are left out. */
function named(list: string, name: string, values: readonly object[]): readonly Named[] {
  return values.flatMap((value, index) => {
    const id: unknown = Object.entries(value).find(([other]) => other === name)?.[1];
    return typeof id === 'string' ? [{ path: `${list}[${index}].${name}`, id }] : [];
  });
}

/** The same where upper and lower case are one. */
function caseless(list: string, name: string, values: readonly object[]): readonly Named[] {
  return named(list, name, values).map(({ path, id }) => ({ path, id: id.toLowerCase() }));
}
