import { Bench, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

export const ADDRESS = 'entra_named_location.this';

/** A location of two ranges. */
export const offices = (overrides: object = {}): object => ({
  display_name: 'Offices',
  ip: { ip_ranges: ['203.0.113.0/24', '2001:db8::/32'] },
  ...overrides,
});

/** A location of two countries. */
export const countries = (overrides: object = {}): object => ({
  display_name: 'Home',
  country: { countries_and_regions: ['JP', 'DE'] },
  ...overrides,
});

/** A root module with one location. */
export const moduleOf = (attributes: object, more: object = {}): object => ({
  resource: { entra_named_location: { this: attributes } },
  ...more,
});

/** A tenant, and the pipeline with the least permissions of named locations. */
export const openBench = (options: Parameters<typeof Bench.open>[1] = {}): Promise<Bench> =>
  Bench.open({ clients: [pipelineWith(leastRoles('entra_named_location'))] }, options);

/** What the tenant holds. */
export const live = (bench: Bench): readonly Live[] =>
  bench.emulator.admin.list(TENANT_ID, 'namedLocation') as unknown as Live[];

/** A stored location, as far as tests look at it. */
export interface Live {
  readonly id: string;
  readonly displayName: string;
  readonly isTrusted?: boolean;
  readonly ipRanges?: { readonly cidrAddress: string }[];
}

/** Changes a stored location behind everybody's back. */
export function change(bench: Bench, properties: object, index = 0): void {
  const found = live(bench)[index];
  if (found === undefined) throw new Error('there is no location to change');
  bench.emulator.admin.write(TENANT_ID, 'namedLocation', found.id, { ...found, ...properties });
}

/** Stores a location of Japan behind everybody's back. */
export function store(bench: Bench, id: string, displayName: string): void {
  bench.emulator.admin.write(TENANT_ID, 'namedLocation', id, {
    '@odata.type': '#microsoft.graph.countryNamedLocation',
    id,
    displayName,
    countriesAndRegions: ['JP'],
    countryLookupMethod: 'clientIpAddress',
    includeUnknownCountriesAndRegions: false,
    createdDateTime: '2026-01-01T00:00:00Z',
    modifiedDateTime: '2026-01-01T00:00:00Z',
  });
}

/** Removes every location, and takes faults away. */
export function reset(bench: Bench): void {
  bench.emulator.clearFaults();
  for (const { id } of live(bench)) {
    bench.emulator.admin.write(TENANT_ID, 'namedLocation', id, undefined);
  }
}

/** A workspace that declares one location. */
export const declare = (workspace: Workspace, attributes: object, more: object = {}): Workspace =>
  workspace.write('main.tf.json', moduleOf(attributes, more));
