import { Pin, SecurityKey, type OperationOptions } from '../../../keys/ctap';
import type { KeyOptions } from './options';
import { type Plug, SoftwareKey } from './software-key';

/** The PIN of keys in tests. */
export const PIN = '83412976';

/** A software key that is inserted and open. */
export interface OpenKey {
  readonly software: SoftwareKey;
  readonly plug: Plug;
  readonly key: SecurityKey;
}

const inserted: SoftwareKey[] = [];
afterEach(() => {
  for (const software of inserted.splice(0)) software.remove();
});

/**
 * Inserts and opens a new software key, with {@link PIN} set unless `pin` is false. It is removed
 * after the test: what it waits for would go on in the tests after it.
 */
export async function openKey(
  options: Partial<KeyOptions> = {},
  { pin = true, ...operation }: OperationOptions & { readonly pin?: boolean } = {},
): Promise<OpenKey> {
  const software = await SoftwareKey.create(options);
  inserted.push(software);
  const plug = software.insert();
  const key = await SecurityKey.over(plug, operation);
  if (pin) await key.setPin(Pin.of(PIN));
  return { software, plug, key };
}
