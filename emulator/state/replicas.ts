import type { JsonObject } from '../json';
import type { Kind, Objects } from './objects';

interface Write {
  readonly at: number;
  readonly before: JsonObject | undefined;
}

interface History {
  writes: Write[];
  reads: number;
}

/**
 * The old replica: what each object was `lagMs` ago.
 *
 * While it differs from the newest state, reads of an object alternate: first old, then new.
 */
export class Replicas {
  readonly #histories = new Map<string, History>();
  readonly #lagMs: number;
  readonly #now: () => number;

  constructor(lagMs: number, now: () => number) {
    this.#lagMs = lagMs;
    this.#now = now;
  }

  wrote(key: string, before: JsonObject | undefined): void {
    if (this.#lagMs === 0) return;
    const history = this.#current(key) ?? { writes: [], reads: 0 };
    history.writes.push({ at: this.#now(), before });
    this.#histories.set(key, history);
  }

  /** What one read of the object returns; every call counts as a read. */
  read(key: string, newest: JsonObject | undefined): JsonObject | undefined {
    const history = this.#current(key);
    const oldest = history?.writes[0];
    if (!history || !oldest) return newest;
    history.reads += 1;
    return history.reads % 2 === 1 ? oldest.before : newest;
  }

  /** Keys of the tenant's kind that the old replica may still have. */
  lagging(prefix: string): readonly string[] {
    return [...this.#histories.keys()].filter((key) => key.startsWith(prefix));
  }

  #current(key: string): History | undefined {
    const history = this.#histories.get(key);
    if (!history) return undefined;
    const since = this.#now() - this.#lagMs;
    history.writes = history.writes.filter((write) => write.at > since);
    if (history.writes.length > 0) return history;
    this.#histories.delete(key);
    return undefined;
  }
}

/** Reads of one request: an object that it reads twice comes from one replica. */
export class ReplicaView implements Objects {
  readonly #seen = new Map<string, JsonObject | undefined>();
  readonly #tenantId: string;
  readonly #newest: Objects;
  readonly #replicas: Replicas;

  constructor(tenantId: string, newest: Objects, replicas: Replicas) {
    this.#tenantId = tenantId;
    this.#newest = newest;
    this.#replicas = replicas;
  }

  get(kind: Kind, id: string): JsonObject | undefined {
    const key = objectKey(this.#tenantId, kind, id);
    if (!this.#seen.has(key)) {
      this.#seen.set(key, this.#replicas.read(key, this.#newest.get(kind, id)));
    }
    return this.#seen.get(key);
  }

  list(kind: Kind): readonly JsonObject[] {
    const prefix = objectKey(this.#tenantId, kind, '');
    const lagging = this.#replicas.lagging(prefix);
    if (lagging.length === 0) return this.#newest.list(kind);
    const affected = new Set(lagging.map((key) => key.slice(prefix.length)));
    const settled = this.#newest.list(kind).filter((object) => !affected.has(idOf(object)));
    const read = [...affected]
      .map((id) => this.get(kind, id))
      .filter((object) => object !== undefined);
    return [...settled, ...read].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  }
}

export function objectKey(tenantId: string, kind: Kind, id: string): string {
  return `${tenantId}/${kind}/${id.toLowerCase()}`;
}

function idOf(object: JsonObject): string {
  const { id } = object;
  return typeof id === 'string' ? id.toLowerCase() : '';
}
