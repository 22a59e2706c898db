import type { CborMap, CborValue } from '../cbor';

/** How CTAP2 names a credential by its id. */
export const descriptorOf = (id: Uint8Array): CborMap =>
  new Map<CborValue, CborValue>([
    ['id', id],
    ['type', 'public-key'],
  ]);
