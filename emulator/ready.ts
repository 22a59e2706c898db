import type { Tenant } from './state/tenant';

/** What a client needs to know, printed as one JSON line when the emulator is ready. */
export interface Ready {
  /** The Graph root; paths go below `/v1.0` and `/beta`. */
  readonly graphEndpoint: string;
  readonly authorityHost: string;
  /** Host and port, as azuread's `metadata_host` takes it. */
  readonly metadataHost: string;
  /** PEM file of the authority to trust. */
  readonly caFile: string;
  readonly tenants: readonly ReadyTenant[];
}

/** A tenant as its clients need to know it. */
export interface ReadyTenant {
  readonly tenantId: string;
  readonly displayName: string;
  /** In the order of the seed: the default seed's first client holds every permission. */
  readonly clients: readonly ReadyClient[];
}

/** An application that may sign in to a tenant. */
export interface ReadyClient {
  readonly name: string;
  readonly clientId: string;
  /** A secret that has not expired; `null` for a client that proves itself otherwise. */
  readonly clientSecret: string | null;
  readonly roles: readonly string[];
}

/** What the emulator tells when it is ready. */
export function readyObject(
  endpoint: string,
  caFile: string,
  tenants: readonly Tenant[],
  now: Date,
): Ready {
  return {
    graphEndpoint: endpoint,
    authorityHost: endpoint,
    metadataHost: new URL(endpoint).host,
    caFile,
    tenants: tenants.map(({ tenantId, displayName, clients }) => ({
      tenantId,
      displayName,
      clients: clients.map(({ name, clientId, secrets, roles }) => ({
        name,
        clientId,
        clientSecret:
          secrets.find(({ expires }) => expires === undefined || new Date(expires) > now)?.value ??
          null,
        roles,
      })),
    })),
  };
}
