/** An amount that is used up and comes back evenly. */
export class TokenBucket {
  readonly #capacity: number;
  readonly #perMs: number;
  #level: number;
  #at: number;

  constructor(capacity: number, perMs: number, now: number) {
    this.#capacity = capacity;
    this.#perMs = perMs;
    this.#level = capacity;
    this.#at = now;
  }

  /** Milliseconds until `amount` can be taken; 0 where it can be at once. */
  waitMs(amount: number, now: number): number {
    this.#refill(now);
    const missing = Math.min(amount, this.#capacity) - this.#level;
    // Rounded, because a refill of many small steps is not exact.
    return missing <= 1e-9 ? 0 : (missing * this.#perMs) / this.#capacity;
  }

  take(amount: number, now: number): void {
    this.#refill(now);
    this.#level -= amount;
  }

  /** The part of the capacity in use, 0 to 1. */
  used(): number {
    return 1 - this.#level / this.#capacity;
  }

  #refill(now: number): void {
    const gained = ((now - this.#at) * this.#capacity) / this.#perMs;
    this.#level = Math.min(this.#capacity, this.#level + gained);
    this.#at = now;
  }
}
