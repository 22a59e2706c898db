import { rmSync, symlinkSync } from 'node:fs';
import type { DeviceNode } from '../authenticator/device-node';
import type { SoftwareKey } from '../authenticator/software-key';

/** A port of a hub under a name of its own, into which software keys are inserted as device nodes. */
export class DeviceSlot {
  readonly path: string;
  #node: DeviceNode | undefined;

  constructor(path: string) {
    this.path = path;
  }

  async insert(key: SoftwareKey): Promise<void> {
    await this.remove();
    this.#node = await key.insertAsNode();
    symlinkSync(this.#node.path, this.path);
  }

  async remove(): Promise<void> {
    rmSync(this.path, { force: true });
    await this.#node?.remove();
    this.#node = undefined;
  }
}
