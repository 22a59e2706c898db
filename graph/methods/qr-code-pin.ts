import { z } from 'zod';
import { configuration, methodEntity, type MethodEntity } from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethodconfiguration */
const qrCodePin = configuration.extend({
  pinLength: z.number().nullish(),
  standardQRCodeLifetimeInDays: z.number().nullish(),
});

/** QR codes with a PIN in a tenant. */
export const qrCodePinEntity: MethodEntity<typeof qrCodePin> = methodEntity({
  id: 'qrCodePin',
  clouds: ['global'],
  type: qrCodePin,
});
