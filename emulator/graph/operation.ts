import type { JsonObject, Json } from '../json';
import type { Version } from '../schema/type';
import type { Change, Objects } from '../state/objects';
import type { Tenant } from '../state/tenant';
import type { FamilyName } from '../throttle/families';
import type { QueryOption, Query } from './query';
import type { Realm } from './refusal';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One operation of Microsoft Graph as data: what routing, permission check and throttling need to
 * know of it, and the function that carries it out.
 */
export interface Operation {
  readonly method: Method;
  /** Below the version, with `:names` for ids. */
  readonly path: string;
  /**
   * Versions that serve it.
   *
   * @defaultValue both
   */
  readonly versions?: readonly Version[];
  readonly realm: Realm;
  /**
   * Any one of these admits, as application (`roles`) or delegated (`scp`) permission. Where a page
   * asks for two at once, they are one entry joined by ` and `.
   */
  readonly permissions: readonly string[];
  /** Further permissions that admit as delegated ones only. */
  readonly delegated?: readonly string[];
  /**
   * The limits that it counts for.
   *
   * @defaultValue 'identity'
   */
  readonly family?: FamilyName;
  /**
   * Resource units; a write also costs one write.
   *
   * @defaultValue 1
   */
  readonly cost?: number;
  /** A POST that changes nothing: it costs no write. */
  readonly readsOnly?: true;
  /**
   * The largest `$top`.
   *
   * @defaultValue 999, as for directory objects
   */
  readonly maximumTop?: number;
  /**
   * Query options it takes; any other one is refused.
   *
   * @defaultValue none
   */
  readonly query?: readonly QueryOption[];
  readonly carryOut: (call: Call) => Reply;
}

/** The user whom a delegated token stands for. */
export interface Operator {
  readonly id: string;
  /** Authentication contexts that the sign-in satisfied, as in the `acrs` claim. */
  readonly contexts: ReadonlySet<string>;
}

/** A request that passed authentication, permission check and throttling. */
export interface Call {
  readonly version: Version;
  readonly tenant: Tenant;
  /** Ids of the path, as sent. */
  readonly ids: Readonly<Record<string, string>>;
  readonly query: Query;
  /** The request's body; an empty object where there was none. */
  readonly body: JsonObject;
  /** Whether the client takes enum members behind the sentinel. */
  readonly lateMembers: boolean;
  /** Granted permissions of the token. */
  readonly granted: ReadonlySet<string>;
  /** Absent where an application asks for itself. */
  readonly operator: Operator | undefined;
  /** Whether objects may be counted: those of the directory with `ConsistencyLevel: eventual` alone. */
  readonly counts: boolean;
  /** What reads see: with a lag, old and new in turn. */
  readonly view: Objects;
  /** What writes are judged against. */
  readonly newest: Objects;
  readonly commit: (changes: readonly Change[]) => void;
  /** The address up to and including the version. */
  readonly root: string;
  readonly now: () => Date;
}

export interface Reply {
  readonly status: number;
  readonly body?: Json;
  /** A body that is plain text instead. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const everyVersion: readonly Version[] = ['v1.0', 'beta'];

export const noContent: Reply = { status: 204 };
