import { type BatchAnswer, type BatchRead, readBatch } from './batch';
import type { GraphClient } from './client';
import { GraphError } from './graph-error';
import { pause } from './transport/pacer';

/** How long a read waits for others to go with it, in milliseconds. */
const GATHER_MS = 20;

/** Reads that go together. */
interface Gathering {
  readonly reads: BatchRead[];
  readonly answers: Promise<readonly BatchAnswer[]>;
}

/** Reads of single objects, gathered into batches: many resources ask at the same time. */
export class GatheredReads {
  readonly #client: GraphClient;
  #open: Gathering | undefined;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /**
   * Reads one object, with whatever else is read at the same time.
   *
   * @throws GraphError when the batch as a whole fails.
   */
  async read(read: BatchRead, signal: AbortSignal): Promise<BatchAnswer> {
    this.#open ??= this.#gather(signal);
    const { reads, answers } = this.#open;
    const index = reads.push(read) - 1;
    const answer = (await answers)[index];
    if (answer === undefined) throw new GraphError('unreadable', 'a batch lost one of its reads');
    return answer;
  }

  #gather(signal: AbortSignal): Gathering {
    const reads: BatchRead[] = [];
    const send = async (): Promise<readonly BatchAnswer[]> => {
      try {
        await pause(GATHER_MS, signal);
      } finally {
        this.#open = undefined;
      }
      return readBatch(this.#client, reads, signal);
    };
    return { reads, answers: send() };
  }
}
