import { existsSync } from 'node:fs';
import { SecurityKey, type OperationOptions } from '../../ctap';
import type { Port } from '../port';
import { PATIENCE_MS, until } from './patience';

/** A place by its device node, such as one port of a hub that udev gives a name of its own. */
export class DevicePort implements Port {
  readonly name: string;
  readonly #patienceMs: number;

  constructor(device: string, patienceMs = PATIENCE_MS) {
    this.name = device;
    this.#patienceMs = patienceMs;
  }

  async insert(options: OperationOptions, halt: AbortSignal): Promise<SecurityKey> {
    await this.#until(halt, true, `no key was inserted at ${this.name}`);
    return SecurityKey.open(this.name, options);
  }

  async removed(halt: AbortSignal): Promise<void> {
    await this.#until(halt, false, `the key at ${this.name} was not removed`);
  }

  async #until(halt: AbortSignal, there: boolean, what: string): Promise<void> {
    const patience = { halt, patienceMs: this.#patienceMs, what };
    await until(() => Promise.resolve(existsSync(this.name) === there || undefined), patience);
  }
}
