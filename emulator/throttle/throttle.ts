import { families, type FamilyName, type Limit } from './families';
import { TokenBucket } from './token-bucket';

/** A request as the limits count it. */
interface Spending {
  readonly family: FamilyName;
  readonly tenantId: string;
  readonly clientId: string;
  /** Users of the tenant: larger tenants have larger limits. */
  readonly users: number;
  readonly resourceUnits: number;
  readonly write: boolean;
}

type Verdict =
  | { readonly admitted: true; readonly used: number }
  | { readonly admitted: false; readonly retryAfterSeconds: number | undefined };

/** Counts requests against the limits of their family. */
export class Throttle {
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes the request's cost from every limit, or from none where one of them is exhausted. */
  spend(spending: Spending): Verdict {
    const now = this.#now();
    const family = families[spending.family];
    const charges = family.limits
      .map((limit, index) => ({
        bucket: this.#bucket(limit, index, spending, now),
        amount: amountOf(limit, spending),
      }))
      .filter(({ amount }) => amount > 0);
    const waitMs = Math.max(0, ...charges.map(({ bucket, amount }) => bucket.waitMs(amount, now)));
    if (waitMs > 0) {
      const retryAfterSeconds = family.retryAfter ? Math.ceil(waitMs / 1000) : undefined;
      return { admitted: false, retryAfterSeconds };
    }
    for (const { bucket, amount } of charges) bucket.take(amount, now);
    return { admitted: true, used: Math.max(0, ...charges.map(({ bucket }) => bucket.used())) };
  }

  #bucket(limit: Limit, index: number, spending: Spending, now: number): TokenBucket {
    const owner = {
      app: spending.clientId,
      tenant: spending.tenantId,
      appAndTenant: `${spending.clientId}/${spending.tenantId}`,
    }[limit.scope];
    const capacity = typeof limit.amount === 'number' ? limit.amount : limit.amount(spending.users);
    const key = `${spending.family}/${index}/${capacity}/${owner}`;
    const bucket = this.#buckets.get(key) ?? new TokenBucket(capacity, limit.perMs, now);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

function amountOf(limit: Limit, spending: Spending): number {
  if (limit.unit === 'request') return 1;
  if (limit.unit === 'write') return spending.write ? 1 : 0;
  return spending.resourceUnits;
}
