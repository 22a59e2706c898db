/**
 * Ids of one tenant of the default seed.
 *
 * The first block tells the tenant (d0, 50, b0 for dev, staging, production), the last one the
 * object, so that an id in a log names itself.
 */
export interface DefaultTenant {
  readonly tenantId: string;
  readonly displayName: string;
  readonly domain: string;
  readonly groups: Readonly<
    Record<'staff' | 'privileged' | 'breakGlass' | 'pilot' | 'allCompany', string>
  >;
  readonly users: Readonly<
    Record<'ada' | 'grace' | 'alan' | 'admin' | 'breakGlass1' | 'breakGlass2', string>
  >;
  readonly clients: Readonly<Record<'pipeline' | 'reader' | 'unprivileged' | 'operators', string>>;
}

function ids(prefix: string, displayName: string, domain: string): DefaultTenant {
  const id = (kind: string, number: number): string =>
    `${prefix}0000-0000-4000-8${kind}0-${String(number).padStart(12, '0')}`;
  return {
    tenantId: `${prefix}7e4a-91c3-4f6d-8b25-3e9a61c40d${prefix.slice(0, 2)}`,
    displayName,
    domain,
    groups: {
      staff: id('0a', 1),
      privileged: id('0a', 2),
      breakGlass: id('0a', 3),
      pilot: id('0a', 4),
      allCompany: id('0a', 5),
    },
    users: {
      ada: id('0b', 1),
      grace: id('0b', 2),
      alan: id('0b', 3),
      admin: id('0b', 4),
      breakGlass1: id('0b', 5),
      breakGlass2: id('0b', 6),
    },
    clients: {
      pipeline: id('0c', 1),
      reader: id('0c', 2),
      unprivileged: id('0c', 3),
      operators: id('0c', 4),
    },
  };
}

/** The tenants of the default seed, by stage. */
export const defaultTenants = {
  dev: ids('d0d0', 'Fabrikam Dev', 'fabrikamdev.onmicrosoft.com'),
  staging: ids('5050', 'Fabrikam Staging', 'fabrikamstaging.onmicrosoft.com'),
  production: ids('b0b0', 'Fabrikam', 'fabrikam.onmicrosoft.com'),
} as const satisfies Record<string, DefaultTenant>;
