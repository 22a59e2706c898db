import { type GraphError, isGraphError, isNotFound } from '../../graph/graph-error';

/** Graph's code for a tenant that has no licence for what is asked. */
const NOT_LICENSED = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant';

/**
 * Reads part after part. What a permission is missing for is collected, so that all of them are
 * told at once; what the tenant does not have is not there.
 */
export class Reader {
  readonly signal: AbortSignal;
  readonly #refusals: GraphError[] = [];
  readonly #absent: string[] = [];

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Everything that was refused for want of a permission. */
  get refusals(): readonly GraphError[] {
    return this.#refusals;
  }

  /** What the tenant, or its cloud or licence, does not have. */
  get absent(): readonly string[] {
    return this.#absent;
  }

  /** Reads a list; an empty one where it cannot be read. */
  async list<T>(what: string, read: () => Promise<readonly T[]>): Promise<readonly T[]> {
    return (await this.one(what, read)) ?? [];
  }

  /**
   * Reads a part; undefined where it cannot be read.
   *
   * @throws GraphError for every other reason: a tenant that answers half is not imported.
   */
  async one<T>(what: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!isGraphError(error)) throw error;
      if (error.facts.permissions !== undefined) this.#refusals.push(error);
      else if (isAbsence(error)) this.#absent.push(what);
      else throw error;
      return undefined;
    }
  }
}

/** Not found, not licensed, or not offered in the cloud: then no request was sent. */
const isAbsence = (error: GraphError): boolean =>
  isNotFound(error) ||
  error.facts.code === NOT_LICENSED ||
  (error.reason === 'refused' && error.facts.status === undefined);
