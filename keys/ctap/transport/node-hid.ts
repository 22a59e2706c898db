import { CtapError } from '../ctap-error';
import type { FoundKey } from './found-key';
import { REPORT_BYTES, type ReportTransport } from './report-transport';

const FIDO_PAGE = 0xf1d0;

/** What we use of node-hid 3, which nobody has to install on Linux. */
interface NodeHid {
  readonly devicesAsync: () => Promise<readonly NodeHidDevice[]>;
  readonly HIDAsync: { readonly open: (path: string) => Promise<OpenDevice> };
}

interface NodeHidDevice {
  readonly path?: string;
  readonly usagePage?: number;
  readonly product?: string;
  readonly serialNumber?: string;
  readonly vendorId: number;
  readonly productId: number;
}

interface OpenDevice {
  readonly write: (bytes: number[]) => Promise<number>;
  /** Undefined when nothing came within the time, in milliseconds. */
  readonly read: (timeout: number) => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<void>;
}

/** Loads the optional package; a parameter, since tests bring their own. */
export type LoadNodeHid = () => Promise<unknown>;

// Not a literal in the import: the package is optional, and so are its types.
const PACKAGE = 'node-hid';
const installed: LoadNodeHid = () => import(PACKAGE);

/** How long one read waits, in milliseconds: how late an abort may be noticed. */
const READ_MS = 50;

async function load(device: string, loader: LoadNodeHid): Promise<NodeHid> {
  try {
    const loaded = (await loader()) as NodeHid | { readonly default: NodeHid };
    return 'default' in loaded ? loaded.default : loaded;
  } catch (cause) {
    throw new CtapError({ operation: 'open', device }, 'CANNOT_OPEN', {
      detail: `the package ${PACKAGE} cannot be loaded`,
      advice: `Run npm install ${PACKAGE}@3, which security keys need on ${process.platform}`,
      cause,
    });
  }
}

/** What to name where no device is known yet. */
const ANY = 'this computer';

/** Security keys that are inserted, as node-hid lists them. */
export async function findByNodeHid(loader = installed): Promise<FoundKey[]> {
  const { devicesAsync } = await load(ANY, loader);
  const devices = await devicesAsync().catch((cause: unknown) => {
    throw new CtapError({ operation: 'find', device: ANY }, 'CANNOT_OPEN', {
      detail: 'the devices of this computer cannot be listed',
      cause,
    });
  });
  return devices.flatMap((found) =>
    found.usagePage !== FIDO_PAGE || found.path === undefined
      ? []
      : [
          {
            device: found.path,
            product: found.product ?? 'a security key without a name',
            vendorId: found.vendorId,
            productId: found.productId,
            ...(found.serialNumber && { usbSerial: found.serialNumber }),
          },
        ],
  );
}

/** A security key opened by node-hid: macOS, and Windows as an administrator. */
export class NodeHidTransport implements ReportTransport {
  readonly device: string;
  #open: OpenDevice | undefined;

  private constructor(device: string, open: OpenDevice) {
    this.device = device;
    this.#open = open;
  }

  /** @throws CtapError `CANNOT_OPEN` when the package is missing or the system refuses */
  static async open(device: string, loader = installed): Promise<NodeHidTransport> {
    const { HIDAsync } = await load(device, loader);
    try {
      return new NodeHidTransport(device, await HIDAsync.open(device));
    } catch (cause) {
      throw new CtapError({ operation: 'open', device }, 'CANNOT_OPEN', {
        detail: 'the system refuses',
        advice: 'Insert the key again; on Windows, run this as an administrator',
        cause,
      });
    }
  }

  async send(report: Uint8Array, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await this.#try('send', (open) => open.write([0, ...report]));
  }

  async receive(signal: AbortSignal): Promise<Uint8Array> {
    for (;;) {
      signal.throwIfAborted();
      const bytes = await this.#try('receive', (open) => open.read(READ_MS));
      if (bytes !== undefined && bytes.length > 0) return bytes.subarray(0, REPORT_BYTES);
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.close();
  }

  async #try<T>(operation: string, attempt: (open: OpenDevice) => Promise<T>): Promise<T> {
    const subject = { operation, device: this.device };
    if (this.#open === undefined)
      throw new CtapError(subject, 'REMOVED', { detail: 'it was closed' });
    try {
      return await attempt(this.#open);
    } catch (cause) {
      throw new CtapError(subject, 'REMOVED', { cause });
    }
  }
}
