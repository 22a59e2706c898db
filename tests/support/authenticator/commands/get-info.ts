import { named, numbered, type Members } from '../cbor';
import { aaguidBytes, LONGEST_ID } from '../options';
import type { Context } from './context';

export function getInfo({ options, lasting }: Context): Members {
  const stored = lasting.credentials.filter(({ discoverable }) => discoverable).length;
  return numbered({
    1: options.permissions ? ['FIDO_2_0', 'FIDO_2_1'] : ['FIDO_2_0'],
    2: options.extensions,
    3: aaguidBytes(options.aaguid),
    4: named({
      rk: true,
      up: true,
      plat: false,
      clientPin: lasting.pinHash !== undefined,
      pinUvAuthToken: options.permissions ? true : undefined,
      credMgmt: options.credentialManagement === 'final' ? true : undefined,
      credentialMgmtPreview: options.credentialManagement === 'preview' ? true : undefined,
      authnrCfg: options.authenticatorConfig ? true : undefined,
      setMinPINLength: options.authenticatorConfig ? true : undefined,
    }),
    5: options.maxMsgSize,
    6: options.pinProtocols,
    7: options.maxCredentialCountInList,
    8: LONGEST_ID,
    9: ['usb'],
    10: options.algorithms.map((alg) => named({ alg, type: 'public-key' })),
    12: lasting.forceChange,
    13: lasting.minPinLength,
    14: 0x50704,
    20: options.slots - stored,
    // A member of a future specification.
    99: named({ since: 'tomorrow' }),
  });
}
