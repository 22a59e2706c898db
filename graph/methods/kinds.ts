import { z } from 'zod';
import type { Call } from '../call';
import type { GraphClient } from '../client';
import { readPages } from '../collection/pages';
import { methodEntities } from '.';
import { configuration } from './configuration';
import { externalEntity } from './external';
import { fido2Entity } from './fido2';

/** Beta: it shows methods that v1.0 does not have yet. */
export const listMethodKinds: Call = { ...externalEntity.list, version: 'beta' };

const methodKind = configuration.extend({ '@odata.type': z.string() });

/** A configuration of a method, as far as all of them are the same. */
export type MethodKind = z.infer<typeof methodKind>;

const known = new Set(
  [...Object.values(methodEntities), fido2Entity, externalEntity].map(({ odataType }) => odataType),
);

/** Reading which methods a tenant has at all. */
export class MethodKinds {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /** The configurations of methods of types that nothing here reads or writes. */
  async listUnknown(signal: AbortSignal): Promise<MethodKind[]> {
    const all = await readPages(this.#client, listMethodKinds, methodKind, { signal });
    return all.filter((kind) => !known.has(kind['@odata.type']));
  }
}
