import { type BatchAnswer, type BatchRead, readBatch } from './batch';
import type { GraphClient } from './client';
import { GraphError } from './graph-error';
import { pause } from './transport/pacer';

/** How long a read waits for others to go with it, in milliseconds. */
const GATHER_MS = 20;

/** Reads of one asker, who may add to them until they are sent. */
type Reads = () => readonly BatchRead[];

/** Reads that go together, and what became of them: for each asker its answers. */
interface Gathering {
  readonly asked: Reads[];
  readonly answers: Promise<readonly (readonly BatchAnswer[])[]>;
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
    const [answer] = await this.readAll(() => [read], signal);
    if (answer === undefined) throw new GraphError('unreadable', 'a batch lost one of its reads');
    return answer;
  }

  /**
   * Reads objects, with whatever else is read at the same time.
   *
   * @param reads - called when they are sent, and not where nothing is sent any more
   * @returns one answer for each, in their order
   * @throws GraphError when the batch as a whole fails.
   */
  async readAll(reads: Reads, signal: AbortSignal): Promise<readonly BatchAnswer[]> {
    this.#open ??= this.#gather(signal);
    const { asked, answers } = this.#open;
    const index = asked.push(reads) - 1;
    return (await answers)[index] ?? [];
  }

  #gather(signal: AbortSignal): Gathering {
    const asked: Reads[] = [];
    const send = async (): Promise<(readonly BatchAnswer[])[]> => {
      try {
        await pause(GATHER_MS, signal);
      } finally {
        this.#open = undefined;
      }
      const each = asked.map((reads) => reads());
      const answers = await readBatch(this.#client, each.flat(), signal);
      let at = 0;
      return each.map(({ length }) => answers.slice(at, (at += length)));
    };
    return { asked, answers: send() };
  }
}
