import { findSecurityKeys, SecurityKey, type FoundKey, type OperationOptions } from '../../ctap';
import type { Operator } from '../operator';
import type { Port } from '../port';
import { PATIENCE_MS, until } from './patience';

/** All of USB: whichever key is inserted, as long as it is the only one. */
export class UsbPort implements Port {
  readonly name = 'USB';
  readonly #tell: Operator['tell'];
  readonly #find: () => Promise<readonly FoundKey[]>;
  readonly #patienceMs: number;

  /** @param find - how keys are found */
  constructor(tell: Operator['tell'], find = findSecurityKeys, patienceMs = PATIENCE_MS) {
    this.#tell = tell;
    this.#find = find;
    this.#patienceMs = patienceMs;
  }

  async insert(options: OperationOptions, halt: AbortSignal): Promise<SecurityKey> {
    let told = false;
    const device = await until(
      async () => {
        const [only, ...others] = await this.#find();
        if (only === undefined) return undefined;
        if (others.length === 0) return only.device;
        const devices = [only, ...others].map(({ product, device }) => `${product} (${device})`);
        if (!told) this.#tell({ kind: 'too many', devices });
        told = true;
        return undefined;
      },
      { halt, patienceMs: this.#patienceMs, what: 'not exactly one key was inserted' },
    );
    return SecurityKey.open(device, options);
  }

  async removed(halt: AbortSignal): Promise<void> {
    await until(async () => ((await this.#find()).length === 0 ? true : undefined), {
      halt,
      patienceMs: this.#patienceMs,
      what: 'the key was not removed',
    });
  }
}
