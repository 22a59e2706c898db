import { methodFacts } from '../../facts/methods';
import { methodConfigurationType } from '../../schema/authentication-methods';
import { range } from '../../schema/limit';
import { edm } from '../../schema/type';
import { plainMethod } from '../plain-method';

/** QR codes with a PIN. */
export const qrCodePin = plainMethod({
  id: 'QRCodePin',
  type: methodConfigurationType('qrCodePin', {
    pinLength: { type: edm.int32, limit: range(methodFacts.qrCode, 8, 20) },
    standardQRCodeLifetimeInDays: { type: edm.int32, limit: range(methodFacts.qrCode, 1, 395) },
  }),
  fresh: { pinLength: 8, standardQRCodeLifetimeInDays: 365 },
});
