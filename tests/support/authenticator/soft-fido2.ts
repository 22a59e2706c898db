import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../build/package';
import { DeviceNode } from './device-node';

const SOURCE = join(ROOT, 'tests', 'judges', 'soft-fido2');
const TARGET = join(ROOT, '.cache', 'judges', 'soft-fido2');
const REPORT = 64;

/** The model that the authenticator says it is. */
export const SOFT_FIDO2_MODEL = Buffer.from('soft-fido2-judge')
  .toString('hex')
  .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Builds the authenticator, which takes half a minute the first time. */
export function buildSoftFido2(): void {
  const args = ['build', '--locked', '--quiet', '--target-dir', TARGET];
  execFileSync('cargo', args, { cwd: SOURCE, stdio: 'inherit' });
}

/** The authenticator of soft-fido2, a process of its own, behind a device node. */
export class SoftFido2 {
  readonly #node: DeviceNode;
  readonly #process: ChildProcess;

  private constructor(node: DeviceNode, process: ChildProcess) {
    this.#node = node;
    this.#process = process;
  }

  /** Inserts a new one. */
  static async insert(): Promise<SoftFido2> {
    const child = spawn(join(TARGET, 'debug', 'soft-fido2-judge'), {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const node = await DeviceNode.create((emit) => {
      let rest = Buffer.alloc(0);
      child.stdout.on('data', (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk]);
        for (; rest.length >= REPORT; rest = rest.subarray(REPORT)) {
          emit(Buffer.from(rest.subarray(0, REPORT)));
        }
      });
      return (packet) => child.stdin.write(packet);
    });
    return new SoftFido2(node, child);
  }

  /** The device node. */
  get path(): string {
    return this.#node.path;
  }

  async remove(): Promise<void> {
    await this.#node.remove();
    this.#process.kill();
  }
}
