import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Authenticator, subcommandOf } from '../authenticator';
import type { Fault, Faults } from '../faults';
import { blink } from './touch';
import { HID, Incoming, split } from './packets';

const BROADCAST = Buffer.alloc(4, 0xff);
const KEEP_ALIVE_MS = 20;
/** Errors of CTAPHID. */
const ERROR = { command: 0x01, length: 0x03, sequence: 0x04, busy: 0x06, channel: 0x0b } as const;

/** What a computer gives to a key. */
interface Plugged {
  readonly emit: (packet: Buffer) => void;
  readonly cutPower: () => void;
  /** Aborts when the key is without power: it does nothing more. */
  readonly power: AbortSignal;
}

/** The USB side of a key: packets in, packets out. */
export class HidDevice {
  readonly #authenticator: Authenticator;
  readonly #faults: Faults;
  readonly #emit: (packet: Buffer) => void;
  readonly #cutPower: () => void;
  readonly #power: AbortSignal;
  readonly #channels = new Set<string>();
  #incoming: Incoming | undefined;
  #running: { readonly channel: Buffer; readonly cancel: AbortController } | undefined;

  constructor(authenticator: Authenticator, faults: Faults, { emit, cutPower, power }: Plugged) {
    this.#authenticator = authenticator;
    this.#faults = faults;
    this.#emit = emit;
    this.#cutPower = cutPower;
    this.#power = power;
  }

  /** Takes a packet of 64 bytes. */
  take(packet: Buffer): void {
    const channel = Buffer.from(packet.subarray(0, 4));
    if (packet.readUInt8(4) < 0x80) {
      this.#continue(channel, packet);
      return;
    }
    const first = new Incoming(packet);
    if (first.command === HID.init) this.#init(first);
    else if (!this.#channels.has(channel.toString('hex'))) this.#error(channel, ERROR.channel);
    else if (first.command === HID.cancel) this.#cancel(channel);
    else if (this.#running !== undefined || this.#busyWithOther(channel)) {
      this.#error(channel, ERROR.busy);
    } else this.#begin(first);
  }

  #begin(first: Incoming): void {
    this.#incoming = first;
    this.#dispatchIfComplete();
  }

  #busyWithOther(channel: Buffer): boolean {
    return this.#incoming !== undefined && !this.#incoming.channel.equals(channel);
  }

  #continue(channel: Buffer, packet: Buffer): void {
    if (this.#incoming?.channel.equals(channel) !== true) return;
    if (this.#incoming.add(packet)) {
      this.#dispatchIfComplete();
    } else {
      this.#incoming = undefined;
      this.#error(channel, ERROR.sequence);
    }
  }

  #dispatchIfComplete(): void {
    const incoming = this.#incoming;
    if (incoming?.complete !== true) return;
    this.#incoming = undefined;
    const { channel, command, message } = incoming;
    if (command === HID.ping) this.#send(channel, HID.ping, message);
    else if (command === HID.wink) this.#send(channel, HID.wink, Buffer.alloc(0));
    else if (command !== HID.cbor) this.#error(channel, ERROR.command);
    else if (message.length > this.#authenticator.options.maxMsgSize) {
      this.#error(channel, ERROR.length);
    } else {
      this.#run(channel, Buffer.from(message)).catch((error: unknown) => {
        if (!this.#power.aborted) throw error;
      });
    }
  }

  #init(first: Incoming): void {
    const own = !first.channel.equals(BROADCAST);
    if (own && !this.#channels.has(first.channel.toString('hex'))) {
      this.#error(first.channel, ERROR.channel);
      return;
    }
    if (own) {
      this.#incoming = undefined;
      this.#running?.cancel.abort();
      this.#running = undefined;
    }
    const channel = own ? first.channel : randomBytes(4);
    this.#channels.add(channel.toString('hex'));
    const nonce = first.message.subarray(0, 8);
    // Version of CTAPHID, three of the device, and: it winks, and speaks CBOR but no U2F.
    const facts = Buffer.of(2, 5, 7, 4, 0x0d);
    this.#send(first.channel, HID.init, Buffer.concat([nonce, channel, facts]));
  }

  #cancel(channel: Buffer): void {
    if (this.#running?.channel.equals(channel) === true) this.#running.cancel.abort();
  }

  async #run(channel: Buffer, message: Buffer): Promise<void> {
    const running = { channel, cancel: new AbortController() };
    this.#running = running;
    const { signal } = running.cancel;
    const keepAlive = (status: number) => (): void => {
      if (this.#running === running) this.#send(channel, HID.keepAlive, Buffer.of(status));
    };
    const touch = (): Promise<void> =>
      blink(
        this.#authenticator.options.touch,
        { cancelled: signal, power: this.#power },
        keepAlive(2),
      );
    const answer = await this.#suffer(
      this.#faults.strike(message[0] ?? 0, subcommandOf(message)),
      channel,
      () => this.#authenticator.handle(message, touch),
      () => this.#running === running,
      keepAlive(1),
    );
    // A new INIT on the channel has taken its place.
    if (this.#running !== running) return;
    this.#running = undefined;
    for (const packet of answer) this.#emit(packet);
  }

  /** The packets of the answer, after what goes wrong. */
  async #suffer(
    fault: Fault | undefined,
    channel: Buffer,
    carryOut: () => Promise<Buffer>,
    wanted: () => boolean,
    keepAlive: () => void,
  ): Promise<Buffer[]> {
    const packets = (bytes: Buffer, to = channel): Buffer[] => split(to, HID.cbor, bytes);
    switch (fault?.kind) {
      case undefined:
        return packets(await carryOut());
      case 'status':
        return packets(Buffer.of(fault.status));
      case 'error frame':
        return split(channel, HID.error, Buffer.of(fault.code));
      case 'forget channels':
        this.#channels.clear();
        return split(channel, HID.error, Buffer.of(ERROR.channel));
      case 'answer':
        return packets(fault.bytes);
      case 'altered':
        return packets(fault.alter(await carryOut()));
      case 'drop':
        await carryOut();
        return [];
      case 'drop the last packet':
        return packets(await carryOut()).slice(0, -1);
      case 'delay': {
        const answer = await carryOut();
        await this.#wait(fault.ms);
        return packets(answer);
      }
      case 'out of order': {
        const [first = Buffer.alloc(64), ...rest] = packets(await carryOut());
        return [first, ...rest.reverse()];
      }
      case 'wrong channel':
        return packets(await carryOut(), randomBytes(4));
      case 'endless keep-alive':
        while (wanted()) {
          keepAlive();
          await this.#wait(KEEP_ALIVE_MS);
        }
        return [];
      case 'power cut':
        if (fault.when === 'after') await carryOut();
        this.#cutPower();
        return [];
    }
  }

  #wait(milliseconds: number): Promise<void> {
    return sleep(milliseconds, undefined, { ref: false, signal: this.#power });
  }

  #send(channel: Buffer, command: number, message: Buffer): void {
    for (const packet of split(channel, command, message)) this.#emit(packet);
  }

  #error(channel: Buffer, code: number): void {
    this.#send(channel, HID.error, Buffer.of(code));
  }
}
