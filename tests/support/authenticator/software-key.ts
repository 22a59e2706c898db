import { CtapError, type ReportTransport } from '../../../keys/ctap';
import { Maker } from './attestation';
import { Authenticator } from './authenticator';
import { DeviceNode } from './device-node';
import { Faults } from './faults';
import { HidDevice } from './hid/device';
import { DEFAULTS, type KeyOptions } from './options';
import type { Credential } from './state';

const DEVICE = 'software key';

/** A key in software that is inserted, removed and inserted again as people do. */
export class SoftwareKey {
  readonly faults = new Faults();
  readonly authenticator: Authenticator;
  #plugged: Plug | undefined;

  private constructor(authenticator: Authenticator) {
    this.authenticator = authenticator;
  }

  /** @param maker - whose root its attestation chains to */
  static async create(options: Partial<KeyOptions> = {}, maker?: Maker): Promise<SoftwareKey> {
    const all = { ...DEFAULTS, ...options };
    const attestation = await (maker ?? (await Maker.create())).attest(all);
    return new SoftwareKey(new Authenticator(all, attestation));
  }

  /** Inserts it, which gives it power; what was inserted before is gone. */
  insert(): Plug {
    this.remove();
    this.#plugged = new Plug((packet) => {
      device.take(packet);
    });
    const plug = this.#plugged;
    const device = new HidDevice(this.authenticator, this.faults, {
      emit: (packet) => {
        plug.emit(packet);
      },
      cutPower: () => {
        this.remove();
      },
      power: plug.power,
    });
    return plug;
  }

  /** Inserts it into a computer that has a device node for it. */
  async insertAsNode(): Promise<DeviceNode> {
    this.remove();
    return DeviceNode.create((emit, power) => {
      const device = new HidDevice(this.authenticator, this.faults, {
        emit,
        cutPower: () => undefined,
        power,
      });
      return (packet) => {
        device.take(packet);
      };
    });
  }

  /** Takes it out of the computer. */
  remove(): void {
    this.#plugged?.pull();
    this.#plugged = undefined;
    this.authenticator.restart();
  }

  get credentials(): readonly Credential[] {
    return this.authenticator.lasting.credentials;
  }
}

/** The computer's end of a key that is inserted. */
export class Plug implements ReportTransport {
  readonly device = DEVICE;
  /** Everything that went over the wire, for tests that search it. */
  readonly wire: Buffer[] = [];
  readonly #deliver: (packet: Buffer) => void;
  readonly #queue: Buffer[] = [];
  readonly #unplugged = new AbortController();
  #wake: (() => void) | undefined;
  #gone = false;

  constructor(deliver: (packet: Buffer) => void) {
    this.#deliver = deliver;
  }

  /** Aborts when the key is pulled. */
  get power(): AbortSignal {
    return this.#unplugged.signal;
  }

  emit(packet: Buffer): void {
    this.wire.push(packet);
    this.#queue.push(Buffer.from(packet));
    this.#wake?.();
  }

  pull(): void {
    this.#gone = true;
    this.#unplugged.abort();
    this.#wake?.();
  }

  send(report: Uint8Array, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#gone) throw this.#removed('send');
    const packet = Buffer.from(report);
    this.wire.push(packet);
    // A real key answers in its own time.
    setImmediate(this.#deliver, packet);
    return Promise.resolve();
  }

  async receive(signal: AbortSignal): Promise<Uint8Array> {
    for (;;) {
      const next = this.#queue.shift();
      if (next !== undefined) return next;
      if (this.#gone) throw this.#removed('receive');
      signal.throwIfAborted();
      await this.#news(signal);
    }
  }

  close(): Promise<void> {
    this.#gone = true;
    return Promise.resolve();
  }

  async #news(signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.#wake = undefined;
        resolve();
      };
      this.#wake = wake;
      signal.addEventListener('abort', wake);
    });
  }

  #removed(operation: string): CtapError {
    return new CtapError({ operation, device: DEVICE }, 'REMOVED');
  }
}
