/**
 * The budgets: what this project promises of its own speed, as ratios and counts that
 * hold on any machine.
 *
 * @module
 */
export const BUDGETS = {
  /** Spawn to handshake, against a bare Node that does nothing. */
  handshake: 2,
  /** Wall time of a no-op plan, against an echo provider of the same schema. */
  planWall: 1.4,
  /** CPU time of the provider's processes in a no-op plan, against those of the echo. */
  planCpu: 3,
  /** Graph calls that refresh a collection, or a singleton: one list, or one read. */
  refreshCalls: 1,
  /** Cost of one more tenant among many against one among few. Linear is 1; the rest is noise. */
  synthGrowth: 1.2,
} as const;

/** Requests that may create or adopt a number of policies. */
export const createRequests = (policies: number): number =>
  policies + 2 * Math.ceil(policies / 10) + 2;

/**
 * Requests by which plan and apply look at what policies rest on, each once and however many policies
 * there are: the licences, and every group that is excluded. No list that is read anyway shows them.
 */
export const checkRequests = (excludedGroups: number): number => 2 * (1 + excludedGroups);

/** Wall time of an apply that may send one request per second, in milliseconds. */
export const applyRate = {
  /** What the engine and the provider take to start. */
  start: 2_000,
  /** The most that a request may cost, as a share of the second that it is entitled to. */
  perRequest: 1.1,
} as const;

/** Machine time of a run of the key desk: people take longer, and must not wait for it. */
export const keyDesk = { keys: 500, milliseconds: 60_000 } as const;

/**
 * Requests of a plan that changes nothing: a list for each key, and the users of those who are read
 * at the same time in one. An engine reads ten at a time.
 */
export const keyReads = (keys: number): number => Math.ceil(keys * 1.5);

/** A budget whose subject does not exist yet. */
export interface PendingFigure {
  readonly name: string;
  readonly budget: string;
  /** What has to exist before it can be measured. */
  readonly waitsFor: string;
}

/** Budgets that nothing can be measured against yet: listed, so that none is forgotten. */
export const PENDING: readonly PendingFigure[] = [
  {
    name: 'all invariants, 240 policies, 600 groups',
    budget: '≤ 1 s, ≤ 150 MB',
    waitsFor: 'proofs/',
  },
];
