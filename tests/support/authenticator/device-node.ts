import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

const REPORT = 64;

/** What is behind a device node: it takes packets, and emits some by itself. */
type Behind = (emit: (packet: Buffer) => void) => (packet: Buffer) => void;

/**
 * A device node, made of a pseudo-terminal, that unmodified clients take for a security key: they
 * demand a character device, and fall back to reports of 64 bytes where it is no HID.
 */
export class DeviceNode {
  readonly path: string;
  readonly #bridge: ChildProcess;

  private constructor(path: string, bridge: ChildProcess) {
    this.path = path;
    this.#bridge = bridge;
  }

  /** Makes one; it needs Python, which can open pseudo-terminals. */
  static async create(behind: Behind): Promise<DeviceNode> {
    const bridge = spawn('python3', [join(__dirname, 'pty-bridge.py')], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const { stdin, stdout, stderr } = bridge;
    const [path] = (await once(createInterface(stderr), 'line')) as [string];
    connect(stdin, stdout, behind);
    return new DeviceNode(path, bridge);
  }

  /** Takes the device away. */
  async remove(): Promise<void> {
    if (this.#bridge.exitCode !== null) return;
    this.#bridge.kill();
    await once(this.#bridge, 'exit');
  }
}

function connect(input: Writable, output: Readable, behind: Behind): void {
  // The client may be gone before the key has said everything.
  input.on('error', () => undefined);
  const take = behind((packet) => {
    input.write(packet);
  });
  let rest = Buffer.alloc(0);
  output.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= REPORT) {
      take(Buffer.from(rest.subarray(0, REPORT)));
      rest = rest.subarray(REPORT);
    }
  });
}
