import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DevicePort, UsbPort, type Happening } from '../../../../keys/ceremony';
import type { FoundKey } from '../../../../keys/ctap';
import { SoftwareKey } from '../../../support/authenticator/software-key';
import { DeviceSlot } from '../../../support/key-desk/device-slot';

const never = new AbortController().signal;

describe('a port', () => {
  let folder: string;
  let slot: DeviceSlot;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entra-policy-port-'));
    slot = new DeviceSlot(join(folder, 'port'));
  });
  afterEach(async () => {
    await slot.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const found = (device: string): FoundKey => ({
    device,
    product: 'Key',
    vendorId: 1,
    productId: 2,
  });

  it('by its device node waits for a key to come and to go', async () => {
    const port = new DevicePort(slot.path);
    const opening = port.insert({}, never);
    await slot.insert(await SoftwareKey.create());
    const key = await opening;
    expect(key.device).toBe(slot.path);
    await key.close();
    const gone = port.removed(never);
    await slot.remove();
    await gone;
  });

  it('of all USB takes the one key that is inserted, and says when there are several', async () => {
    await slot.insert(await SoftwareKey.create());
    const looks = [[], [found('/dev/a'), found(slot.path)], [found(slot.path)]];
    const told: Happening[] = [];
    const port = new UsbPort(
      (happening) => told.push(happening),
      () => Promise.resolve(looks.shift() ?? []),
    );
    const key = await port.insert({}, never);
    expect(key.device).toBe(slot.path);
    expect(told).toEqual([{ kind: 'too many', devices: ['Key (/dev/a)', `Key (${slot.path})`] }]);
    await key.close();
    await port.removed(never);
  });

  it('waits no longer than it may, and not after somebody halts it', async () => {
    await expect(new DevicePort(slot.path, 50).insert({}, never)).rejects.toThrow(
      /no key was inserted at .*port within 0 seconds\. Try again/,
    );
    const halt = new AbortController();
    const waiting = new UsbPort(
      () => undefined,
      () => Promise.resolve([]),
    ).insert({}, halt.signal);
    const why = new Error('halted');
    halt.abort(why);
    await expect(waiting).rejects.toBe(why);
  });
});
