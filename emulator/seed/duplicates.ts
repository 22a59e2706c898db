import type { Seed } from './schema';

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
  for (const [t, tenant] of seed.tenants.entries()) {
    const at = (list: string, name: string, ids: readonly string[]): Named[] =>
      ids.map((id, index) => ({ path: `$.tenants[${t}].${list}[${index}].${name}`, id }));
    yield at(
      'clients',
      'clientId',
      tenant.clients.map(({ clientId }) => clientId),
    );
    yield at(
      'clients',
      'name',
      tenant.clients.map(({ name }) => name),
    );
    yield [
      ...at(
        'users',
        'id',
        tenant.users.map(({ id }) => id),
      ),
      ...at(
        'groups',
        'id',
        tenant.groups.map(({ id }) => id),
      ),
    ];
  }
}
