/** How an answer is spoiled. */
export const poisons = [
  /** 200 with an HTML page, as a proxy or a captive portal sends. */
  'html',
  /** 200 with no body at all. */
  'empty',
  /** The JSON stops half way. */
  'truncated',
  /** Every scalar has another type than the schema says. */
  'wrong-types',
  /** Every object has own properties `__proto__` and `constructor`. */
  'proto',
  /** A valid object with 32 MB of padding. */
  'huge',
] as const;

export type Poison = (typeof poisons)[number];

/** What happens to a matching request. */
export type Effect =
  /** Answered with this status instead. */
  | { readonly kind: 'status'; readonly status: number }
  /** Never answered; the connection stays open. */
  | { readonly kind: 'timeout' }
  /** The connection is destroyed. */
  | { readonly kind: 'reset' }
  /** Answered late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Processed and answered with a spoiled body. */
  | { readonly kind: 'poison'; readonly variant: Poison };

/** A fault to inject: an effect and which requests it hits. */
export interface Fault {
  readonly effect: Effect;
  /** Whether the request takes effect before its answer is lost or replaced. */
  readonly processed: boolean;
  /** Upper-case; every method where empty. */
  readonly methods: readonly string[];
  /** Matched without the version, without case; `*` stands for any text, slashes too. */
  readonly path: string;
  readonly version: 'v1.0' | 'beta' | undefined;
  /** How many matching requests pass before the first one is hit. */
  readonly skip: number;
  /** How many are hit. */
  readonly count: number;
  /** Chance of each to be hit, 0 to 1. */
  readonly probability: number;
  readonly seed: number;
  /** Seconds, sent as Retry-After by a status fault. */
  readonly retryAfter: number | undefined;
  /** Error code of a status fault. */
  readonly code: string | undefined;
  /** The text it was parsed from, for logs. */
  readonly spec: string;
}
