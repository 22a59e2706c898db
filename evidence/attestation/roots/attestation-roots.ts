import { isAaguid, type Aaguid } from '../../../model/aaguid';
import { quote } from '../../../model/quote';
import type { Metadata } from './metadata';
import type { ModelTrust } from './model-trust';
import { pinnedRoots } from './pinned-roots';

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
  /**
   * Roots by AAGUID, for models or companies without metadata: texts with one certificate or more
   * in PEM.
   */
  readonly pinned?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Gathers roots.
 *
 * @throws TypeError when a pinned root is no certificate of an authority, there twice, or pinned to
 * what is no AAGUID.
 */
export function attestationRoots({ metadata, pinned = {} }: RootSources): AttestationRoots {
  const byModel = new Map(
    Object.entries(pinned).map(([aaguid, pems]) => {
      if (!isAaguid(aaguid) || pems.length === 0) {
        throw new TypeError(
          `pinned roots of ${quote(aaguid)} are refused; expected an AAGUID and at least one certificate in PEM`,
        );
      }
      return [aaguid.toLowerCase(), pinnedRoots(aaguid, pems)];
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
