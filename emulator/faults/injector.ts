import type { Fault } from './fault';

/** A request as faults match it. */
interface Candidate {
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly version: 'v1.0' | 'beta' | undefined;
}

interface Armed {
  readonly fault: Fault;
  readonly pattern: RegExp;
  readonly random: () => number;
  seen: number;
  hits: number;
}

/** The faults in force and how often each has struck. */
export class FaultInjector {
  #armed: Armed[] = [];

  add(fault: Fault): void {
    this.#armed.push({
      fault,
      pattern: globPattern(fault.path),
      random: generator(fault.seed),
      seen: 0,
      hits: 0,
    });
  }

  clear(): void {
    this.#armed = [];
  }

  /** The first fault that hits the request. Every fault that it matches counts it as seen. */
  strike(candidate: Candidate): Fault | undefined {
    const hits = this.#armed.filter((armed) => matches(armed, candidate) && isDue(armed));
    const [first] = hits;
    if (!first) return undefined;
    first.hits += 1;
    return first.fault;
  }
}

function matches({ fault, pattern }: Armed, { method, path, version }: Candidate): boolean {
  const { methods } = fault;
  if (methods.length > 0 && !methods.includes(method)) return false;
  return (fault.version === undefined || fault.version === version) && pattern.test(path);
}

function isDue(armed: Armed): boolean {
  const { fault, random } = armed;
  armed.seen += 1;
  if (armed.seen <= fault.skip || armed.hits >= fault.count) return false;
  return fault.probability === 1 || random() < fault.probability;
}

function globPattern(glob: string): RegExp {
  const escaped = glob.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`, 'is');
}

/** mulberry32: the same seed strikes the same requests at every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
