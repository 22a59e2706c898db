import { SecurityKey, type OperationOptions } from '../../../keys/ctap';
import type { Port } from '../../../keys/ceremony';
import type { SoftwareKey } from '../authenticator/software-key';

/** A place where somebody inserts software keys, the next one whenever one was removed. */
export class SoftwarePort implements Port {
  readonly name: string;
  readonly #next: () => Promise<SoftwareKey>;
  #current: SoftwareKey | undefined;
  /** Everything that went over the wire. */
  readonly wires: Buffer[][] = [];

  /** @param next - the key that is taken from the box */
  constructor(next: () => Promise<SoftwareKey>, name = 'port 1') {
    this.#next = next;
    this.name = name;
  }

  async insert(options: OperationOptions): Promise<SecurityKey> {
    this.#current ??= await this.#next();
    const plug = this.#current.insert();
    this.wires.push(plug.wire);
    return SecurityKey.over(plug, options);
  }

  removed(): Promise<void> {
    this.swap();
    return Promise.resolve();
  }

  /** Takes the key away, so that the next one is another. */
  swap(): void {
    this.#current?.remove();
    this.#current = undefined;
  }
}
