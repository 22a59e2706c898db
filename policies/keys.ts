import { parseAaguid } from 'entra-policy';

/** Security keys that we hand out, by model. */
export const keys = {
  nfc: parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a'), // YubiKey 5 Series with NFC
  lightning: parseAaguid('c5ef55ff-ad9a-4b9f-b580-adebafe026d0'), // YubiKey 5 Series with Lightning
};
