import { isAaguid, type Aaguid } from '../../../model/aaguid';
import { quote } from '../../../model/quote';
import { readCertificate, type Certificate } from '../certificate/certificate';
import type { Metadata } from './metadata';
import type { ModelTrust } from './model-trust';

/** Roots by model: a root vouches for the models it is listed with, and for no other. */
export interface AttestationRoots {
  readonly of: (aaguid: Aaguid) => ModelTrust | undefined;
  /** What a reader should know about where the roots are from, such as their age. */
  readonly warnings: readonly string[];
}

/** Where roots are taken from. */
export interface RootSources {
  /** FIDO's metadata, verified; wins over `pinned`, as it knows of compromised models. */
  readonly metadata?: Metadata;
  /** Roots in PEM by AAGUID, for models or companies without metadata. */
  readonly pinned?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Gathers roots.
 *
 * @throws TypeError when a pinned root is no certificate, or pinned to what is no AAGUID.
 */
export function attestationRoots({ metadata, pinned = {} }: RootSources): AttestationRoots {
  const byModel = new Map(
    Object.entries(pinned).map(([aaguid, pems]) => {
      if (!isAaguid(aaguid) || pems.length === 0) {
        throw new TypeError(
          `pinned roots of ${quote(aaguid)} are refused; expected an AAGUID and at least one certificate in PEM`,
        );
      }
      return [aaguid.toLowerCase(), pems.map((pem) => readPem(pem, aaguid))];
    }),
  );
  return {
    of: (aaguid) => {
      const roots = byModel.get(aaguid);
      const known = roots && { roots, name: undefined, compromised: [] };
      return metadata?.models.get(aaguid)?.() ?? known;
    },
    warnings: metadata?.warnings ?? [],
  };
}

function readPem(pem: string, aaguid: string): Certificate {
  const body = /-----BEGIN CERTIFICATE-----([\s\w+/=]+)-----END CERTIFICATE-----/.exec(pem)?.[1];
  try {
    return readCertificate(Buffer.from(body ?? '', 'base64'));
  } catch (cause) {
    throw new TypeError(
      `a root pinned to AAGUID ${quote(aaguid)} is no certificate in PEM; take it from the vendor's page again`,
      { cause },
    );
  }
}
