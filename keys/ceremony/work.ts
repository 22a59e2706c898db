import { sha256, type CreationOptions } from '../../evidence';
import type { OperationOptions, Pin, SecurityKey } from '../ctap';
import { after, type Progress, type RowContent } from '../journal';
import { displayNameOf } from '../manifest';
import type { GivenOrder } from './orders';
import type { Port } from './port';
import { stop } from './problem';
import type { Setting } from './setting';

/** A record without its row. */
type WithoutRow<T> = T extends unknown ? Omit<T, 'row'> : never;

/** The work on one row: how far it has come, and what is at hand for it. */
export class Work {
  readonly setting: Setting;
  readonly port: Port;
  /** What is going on, for a failure to name. */
  during = 'assign';
  /** The PIN of the key at hand, while this process knows it. */
  pin: Pin | undefined;
  /** What the key is to answer, where this attempt has asked for it already. */
  options: CreationOptions | undefined;
  #progress: Progress;
  #key: SecurityKey | undefined;
  readonly #rows: Map<number, Progress>;

  /** @param rows - how far all rows of the run have come; kept up to date */
  constructor(setting: Setting, port: Port, progress: Progress, rows: Map<number, Progress>) {
    this.setting = setting;
    this.port = port;
    this.#progress = progress;
    this.#rows = rows;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** What the other rows of the run have come to. */
  get others(): Progress[] {
    return [...this.#rows.values()].filter(({ row }) => row.line !== this.#progress.row.line);
  }

  get key(): SecurityKey {
    return this.#key ?? stop('no key is inserted. Insert the key and try again');
  }

  get userId(): string {
    return this.#progress.assigned?.userId ?? stop('the row has no user yet. Try again');
  }

  /** The work order, in an offline run. */
  get order(): GivenOrder | undefined {
    const { reach } = this.setting;
    const { user, slot } = this.#progress.row;
    return reach.mode === 'offline' ? reach.orders.find(user, slot) : undefined;
  }

  /** The serial number of the key: as scanned, else as expected. */
  get serial(): string | undefined {
    return this.#progress.identified?.serial ?? this.expectedSerial;
  }

  get expectedSerial(): string | undefined {
    return this.#progress.row.serial ?? this.order?.order.serial;
  }

  get displayName(): string {
    return this.order?.order.displayName ?? displayNameOf(this.#progress.row, this.serial);
  }

  /** The file name of what belongs to the row, without its ending. */
  get fileName(): string {
    return `${this.userId}-${this.#progress.row.slot}`;
  }

  /** The name of a file of the row that is not there yet. */
  freeFile(folder: 'evidence' | 'pins', ending: string): string {
    for (let attempt = 1; ; attempt++) {
      const name = `${folder}/${this.fileName}${attempt === 1 ? '' : `.${attempt}`}${ending}`;
      if (!this.setting.folder.has(name)) return name;
    }
  }

  /** A file that a record names, as it was written. */
  kept({ file, sha256: written }: { readonly file: string; readonly sha256: string }): Buffer {
    const bytes = this.setting.folder.read(file);
    if (sha256(bytes) === written) return bytes;
    return stop(`${file} is not what was written. Bring it back from a backup of the folder`);
  }

  /** Operations of the key, with a word to the operator when it blinks. */
  get operation(): OperationOptions & { readonly signal: AbortSignal } {
    const { signal, operator, keyTimeoutMs } = this.setting;
    return {
      signal,
      ...(keyTimeoutMs !== undefined && { timeoutMs: keyTimeoutMs }),
      onKeepAlive: (state) => {
        if (state !== 'touch') return;
        operator.tell({ kind: 'touch', progress: this.#progress, port: this.port.name });
      },
    };
  }

  /** Writes down what was done; when this returns, a power cut does not undo it. */
  record(content: WithoutRow<RowContent>): void {
    const { journal, now, operatorName } = this.setting;
    const record = { row: this.#progress.row.line, ...content };
    const at = now();
    journal.append(record, at);
    this.#progress = after(this.#progress, record, at.toISOString(), operatorName);
    this.#rows.set(record.row, this.#progress);
  }

  /** Takes the key that is inserted, once for an attempt. */
  async insert(): Promise<void> {
    if (this.#key !== undefined) return;
    const { operator, halt } = this.setting;
    operator.tell({ kind: 'insert', progress: this.#progress, port: this.port.name });
    this.#key = await this.port.insert(this.operation, halt);
  }

  /** Gives the key back, for another attempt or another row. */
  async release(): Promise<void> {
    const key = this.#key;
    this.#key = undefined;
    this.options = undefined;
    // A key that is gone cannot be closed, and need not be.
    await key?.close().catch(() => undefined);
  }

  /** Wipes what nobody needs any more. */
  forget(): void {
    this.pin?.clear();
    this.pin = undefined;
  }
}
