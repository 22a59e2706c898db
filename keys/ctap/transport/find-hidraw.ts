import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FoundKey } from './found-key';
import { isSecurityKey } from './report-descriptor';

/**
 * Security keys that are inserted, by the report descriptors that Linux shows.
 *
 * @param sysfs - where Linux lists its HID devices
 */
export function findHidraw(sysfs = '/sys/class/hidraw'): FoundKey[] {
  return names(sysfs)
    .sort((one, other) => Number(one.slice(6)) - Number(other.slice(6)))
    .flatMap((name) => look(join(sysfs, name, 'device'), name));
}

/** A kernel without hidraw, or a container, has no such folder. */
function names(sysfs: string): string[] {
  try {
    return readdirSync(sysfs).filter((name) => /^hidraw\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A device that is removed while we look is none. */
function look(folder: string, name: string): FoundKey[] {
  try {
    if (!isSecurityKey(readFileSync(join(folder, 'report_descriptor')))) return [];
    return [{ device: join('/dev', basename(name)), ...facts(join(folder, 'uevent')) }];
  } catch {
    return [];
  }
}

function facts(uevent: string): Omit<FoundKey, 'device'> {
  const lines = readFileSync(uevent, 'utf8').split('\n');
  const of = (name: string): string =>
    lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const [, vendorId = '0', productId = '0'] = of('HID_ID').split(':');
  const usbSerial = of('HID_UNIQ');
  return {
    product: of('HID_NAME') || 'a security key without a name',
    vendorId: Number.parseInt(vendorId, 16),
    productId: Number.parseInt(productId, 16),
    ...(usbSerial !== '' && { usbSerial }),
  };
}
