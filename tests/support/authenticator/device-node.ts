import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

const REPORT = 64;

/** What is behind a device node: it takes packets, and emits some by itself while it has power. */
type Behind = (emit: (packet: Buffer) => void, power: AbortSignal) => (packet: Buffer) => void;

/**
 * A device node, made of a pseudo-terminal, that unmodified clients take for a security key: they
 * demand a character device, and fall back to reports of 64 bytes where it is no HID.
 */
export class DeviceNode {
  readonly path: string;
  readonly #bridge: ChildProcess;
  readonly #unplugged: AbortController;

  private constructor(path: string, bridge: ChildProcess, unplugged: AbortController) {
    this.path = path;
    this.#bridge = bridge;
    this.#unplugged = unplugged;
  }

  /** Makes one; it needs Python, which can open pseudo-terminals. */
  static async create(behind: Behind): Promise<DeviceNode> {
    const bridge = spawn('python3', [join(__dirname, 'pty-bridge.py')], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const { stdin, stdout, stderr } = bridge;
    const [path] = (await once(createInterface(stderr), 'line')) as [string];
    const unplugged = new AbortController();
    connect(stdin, stdout, (emit) => behind(emit, unplugged.signal));
    return new DeviceNode(path, bridge, unplugged);
  }

  /** Takes the device away. */
  async remove(): Promise<void> {
    this.#unplugged.abort();
    if (this.#bridge.exitCode !== null) return;
    this.#bridge.kill();
    await once(this.#bridge, 'exit');
  }
}

function connect(
  input: Writable,
  output: Readable,
  behind: (emit: (packet: Buffer) => void) => (packet: Buffer) => void,
): void {
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
