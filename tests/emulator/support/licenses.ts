import { type JsonObject, text } from '../../../emulator/json';
import { DEV, type Session } from './session';

/** SKUs of the default seed, by the licence they are bought for. */
const skus = { P1: 'AAD_PREMIUM', P2: 'AAD_PREMIUM_P2' } as const;

/** Puts subscriptions into another state, as time and unpaid bills do. */
export function setLicenses(
  { emulator: { admin } }: Session,
  licenses: readonly (keyof typeof skus)[],
  capabilityStatus: string,
): void {
  const names = licenses.map((license): string => skus[license]);
  for (const sku of admin.list(DEV.tenantId, 'subscribedSku')) {
    if (!names.includes(text(sku, 'skuPartNumber'))) continue;
    const value: JsonObject = { ...sku, capabilityStatus };
    admin.write(DEV.tenantId, 'subscribedSku', text(sku, 'id'), value);
  }
}
