import { statusOf, type Progress, type Status } from '../../keys/journal';

/** How a run gets on: counts, and when it may be done. */
export class Pace {
  readonly #status: Map<number, Status>;
  readonly #from: number;
  readonly #now: () => number;
  #settled = 0;

  /** @param now - milliseconds */
  constructor(rows: Iterable<Progress>, now: () => number = Date.now) {
    this.#status = new Map([...rows].map((row) => [row.row.line, statusOf(row)]));
    this.#now = now;
    this.#from = now();
  }

  /** The line to show after a row is settled, or left: "137/500 · 3 failed · ETA 2 h 10 min". */
  after(progress: Progress): string {
    this.#status.set(progress.row.line, statusOf(progress));
    this.#settled++;
    const all = [...this.#status.values()];
    const count = (status: Status): number => all.filter((one) => one === status).length;
    const left = count('waiting');
    return [
      `${all.length - left}/${all.length}`,
      ...(count('failed') > 0 ? [`${count('failed')} failed`] : []),
      ...(count('open') > 0 ? [`${count('open')} open`] : []),
      ...(left > 0 ? [`ETA ${this.#eta(left)}`] : []),
    ].join(' · ');
  }

  #eta(left: number): string {
    const each = (this.#now() - this.#from) / this.#settled;
    return durationOf(left * each);
  }
}

/** A duration as people say it: "2 h 10 min", "40 s". */
export function durationOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}
