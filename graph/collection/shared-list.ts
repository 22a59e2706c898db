import { pause } from '../transport/pacer';

/** How long a list waits for others who want the same one, in milliseconds. */
const GATHER_MS = 50;

/** Fetches a list. */
type Fetch<T> = (signal: AbortSignal) => Promise<readonly T[]>;

/**
 * One list for everybody who needs one. Where a tenant takes one request a second, ten resources
 * that are written at once can afford the same two lists, not twenty.
 */
export class SharedList<T> {
  readonly #fetch: Fetch<T>;
  /** The list that no write has made stale. */
  #current: Promise<readonly T[]> | undefined;
  /** The list that has not started yet. */
  #next: Promise<readonly T[]> | undefined;
  #writing = 0;
  #waiting: (() => void)[] = [];

  constructor(fetch: Fetch<T>) {
    this.#fetch = fetch;
  }

  /** The list; the same for everyone who asks before the next write. */
  current(signal: AbortSignal): Promise<readonly T[]> {
    return this.#current ?? this.#start(signal);
  }

  /** A list that starts after this call, and after every write that is under way. */
  fresh(signal: AbortSignal): Promise<readonly T[]> {
    this.#next ??= this.#startLater(signal);
    return this.#next;
  }

  /** Runs a write: lists from before it are no longer good, whatever becomes of it. */
  async during<R>(write: () => Promise<R>): Promise<R> {
    this.#writing += 1;
    this.#current = undefined;
    try {
      return await write();
    } finally {
      this.#writing -= 1;
      this.#current = undefined;
      if (this.#writing === 0) for (const resume of this.#waiting.splice(0)) resume();
    }
  }

  #start(signal: AbortSignal): Promise<readonly T[]> {
    const list = this.#fetch(signal);
    this.#current = list;
    // A failure is not shared: whoever asks next may be luckier.
    list.catch(() => {
      if (this.#current === list) this.#current = undefined;
    });
    return list;
  }

  async #startLater(signal: AbortSignal): Promise<readonly T[]> {
    try {
      do {
        await this.#writesDone();
        // Whoever wrote last asks a moment later.
        await pause(GATHER_MS, signal);
      } while (this.#writing > 0);
    } finally {
      this.#next = undefined;
    }
    return this.#start(signal);
  }

  #writesDone(): Promise<void> {
    if (this.#writing === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
