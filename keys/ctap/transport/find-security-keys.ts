import { findHidraw } from './find-hidraw';
import type { FoundKey } from './found-key';
import { findByNodeHid } from './node-hid';

/**
 * Security keys that are inserted.
 *
 * @throws CtapError `CANNOT_OPEN` where the package that this system needs is missing
 */
export async function findSecurityKeys(): Promise<readonly FoundKey[]> {
  return process.platform === 'linux' ? findHidraw() : findByNodeHid();
}
