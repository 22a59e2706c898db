import { type JsonObject, text } from '../json';
import type { StateDocument, StoredTenant } from './document';
import type { Change, Kind, Objects } from './objects';
import { objectKey, Replicas, ReplicaView } from './replicas';
import type { Tenant } from './tenant';

interface StoreOptions {
  readonly lagMs: number;
  readonly now: () => number;
  /** Called before a write is acknowledged, with a function that gives the whole state. */
  readonly persist: (document: () => StateDocument) => void;
}

type KindMap = Map<Kind, Map<string, JsonObject>>;

/** The tenants and their objects; a write is stored before it is visible, or not at all. */
export class Store {
  readonly #tenants: ReadonlyMap<string, { readonly tenant: Tenant; readonly objects: KindMap }>;
  readonly #header: Pick<StateDocument, 'version' | 'seedDigest' | 'tokenKey'>;
  readonly #replicas: Replicas;
  readonly #persist: StoreOptions['persist'];

  constructor(document: StateDocument, options: StoreOptions) {
    const { tenants, ...header } = document;
    this.#header = header;
    this.#tenants = new Map(
      tenants.map((entry) => [
        entry.tenant.tenantId.toLowerCase(),
        { tenant: entry.tenant, objects: indexed(entry.objects) },
      ]),
    );
    this.#replicas = new Replicas(options.lagMs, options.now);
    this.#persist = options.persist;
  }

  tenants(): readonly Tenant[] {
    return [...this.#tenants.values()].map((entry) => entry.tenant);
  }

  /** By tenant id or domain, as the authority's paths take it. */
  tenant(name: string): Tenant | undefined {
    const wanted = name.toLowerCase();
    return this.tenants().find(
      ({ tenantId, domain }) =>
        tenantId.toLowerCase() === wanted || domain.toLowerCase() === wanted,
    );
  }

  /** The newest state: what a write is judged and applied against. */
  newest(tenantId: string): Objects {
    const objects = this.#objects(tenantId);
    return {
      get: (kind, id) => objects.get(kind)?.get(id.toLowerCase()),
      list: (kind) =>
        [...(objects.get(kind) ?? new Map<string, JsonObject>())]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, object]) => object),
    };
  }

  /** How many objects of a kind there are, for limits that depend on it. */
  count(tenantId: string, kind: Kind): number {
    return this.#objects(tenantId).get(kind)?.size ?? 0;
  }

  /** What the reads of one request see; with a lag, the old replica and the newest in turn. */
  view(tenantId: string): Objects {
    return new ReplicaView(tenantId, this.newest(tenantId), this.#replicas);
  }

  /** Applies all changes or, where they cannot be persisted, none. */
  commit(tenantId: string, changes: readonly Change[]): void {
    const objects = this.#objects(tenantId);
    const undo = changes.map((change) => ({
      ...change,
      value: objects.get(change.kind)?.get(change.id.toLowerCase()),
    }));
    apply(objects, changes);
    try {
      this.#persist(() => this.document());
    } catch (error) {
      apply(objects, undo.toReversed());
      throw error;
    }
    for (const { kind, id, value } of undo) {
      this.#replicas.wrote(objectKey(tenantId, kind, id), value);
    }
  }

  document(): StateDocument {
    return {
      ...this.#header,
      tenants: [...this.#tenants.values()].map(({ tenant, objects }) => ({
        tenant,
        objects: [...objects].map(([kind, byId]) => [kind, [...byId.values()]] as const),
      })),
    };
  }

  #objects(tenantId: string): KindMap {
    const entry = this.#tenants.get(tenantId.toLowerCase());
    if (!entry) throw new Error(`tenant "${tenantId}" is not in the store`);
    return entry.objects;
  }
}

function indexed(objects: StoredTenant['objects']): KindMap {
  return new Map(
    objects.map(([kind, list]) => [
      kind,
      new Map(list.map((object) => [text(object, 'id').toLowerCase(), object])),
    ]),
  );
}

function apply(objects: KindMap, changes: readonly Change[]): void {
  for (const { kind, id, value } of changes) {
    const byId = objects.get(kind) ?? new Map<string, JsonObject>();
    objects.set(kind, byId);
    if (value === undefined) byId.delete(id.toLowerCase());
    else byId.set(id.toLowerCase(), value);
  }
}
