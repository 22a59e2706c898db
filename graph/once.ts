/**
 * A read whose answer serves a whole session. It is for what may be a little old: a list that
 * every write makes stale would be fetched again for each of many objects.
 */
export class Once<T> {
  readonly #read: (signal: AbortSignal) => Promise<T>;
  #answer: Promise<T> | undefined;

  constructor(read: (signal: AbortSignal) => Promise<T>) {
    this.#read = read;
  }

  /** The answer; read by whoever asks first. */
  get(signal: AbortSignal): Promise<T> {
    if (this.#answer !== undefined) return this.#answer;
    const reading = this.#read(signal);
    this.#answer = reading;
    // A failure is not shared: whoever asks next may be luckier.
    reading.catch(() => {
      this.#answer = undefined;
    });
    return reading;
  }
}
