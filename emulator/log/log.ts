/** One request that the emulator answered, or on purpose did not. */
export interface RequestEntry {
  readonly event: 'request';
  readonly time: string;
  readonly requestId: string;
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  /** The query string of a Graph request, without `?`. */
  readonly query: string;
  readonly version: 'v1.0' | 'beta' | undefined;
  /** 0 where no answer was sent. */
  readonly status: number;
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly ms: number;
  /** The id of a batch's part. */
  readonly batchPart?: string;
  /** The fact behind a refusal. */
  readonly fact?: string;
  /** The fault that struck. */
  readonly fault?: string;
}

/** Something that a person should see. */
export interface NoticeEntry {
  readonly event: 'unhandled' | 'defect' | 'started' | 'stopped';
  readonly time: string;
  readonly message: string;
}

export type LogEntry = RequestEntry | NoticeEntry;

/** Where the log goes; the CLI writes each entry as one JSON line to stderr. */
export type LogSink = (entry: LogEntry) => void;

/** Enough for any test or benchmark, little enough for an emulator that runs for weeks. */
const KEPT_REQUESTS = 100_000;

/** Remembers requests and hands every entry to the sink. */
export class Log {
  readonly requests: RequestEntry[] = [];
  readonly #sink: LogSink;

  constructor(sink: LogSink) {
    this.#sink = sink;
  }

  request(entry: RequestEntry): void {
    this.requests.push(entry);
    if (this.requests.length > KEPT_REQUESTS) this.requests.shift();
    this.#sink(entry);
  }

  notice(event: NoticeEntry['event'], message: string): void {
    this.#sink({ event, time: new Date().toISOString(), message });
  }
}
