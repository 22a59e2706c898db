/**
 * `entra_qr_code_pin_method`: a QR code with a PIN as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { methodAttributes } from '../define/method/attributes';
import { defineMethod } from '../define/method/define-method';
import type { MethodWords } from '../define/method/words';

const words: MethodWords = {
  one: 'a QR code',
  many: 'QR codes',
  obtain: 'receive',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethodconfiguration',
};

const kept = { optional: true, computed: true, keepState: true, nullable: true } as const;

/** The QR code method of a tenant. */
export const qrCodePinMethod: EntraResource = defineMethod({
  typeName: 'entra_qr_code_pin_method',
  title: 'QR code method',
  description:
    'Manages the QR code method of a tenant: who may sign in with a printed QR code and a PIN, as frontline workers do on shared devices. A code and its PIN are one factor.',
  words,
  schema: {
    ...methodAttributes(words, {}),
    pin_length: {
      type: 'int64',
      min: 8,
      max: 20,
      ...kept,
      description:
        'Digits that a PIN has at least. After an increase users choose a longer PIN at their next sign-in.',
    },
    standard_qr_code_lifetime_in_days: {
      type: 'int64',
      min: 1,
      max: 395,
      ...kept,
      description: 'Days for which a standard QR code lasts when whoever creates it says nothing.',
      graph: { name: 'standardQRCodeLifetimeInDays' },
    },
  },
  access: (graph) => graph.qrCodePin,
});
