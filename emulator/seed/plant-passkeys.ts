import type { JsonObject } from '../json';
import type { Seed } from './schema';

/** Models of passkeys, as every tenant of the seed knows them. */
export function plantPasskeyModels({ passkeyModels }: Seed): readonly JsonObject[] {
  return passkeyModels.map(({ aaGuid, model, roots }) => ({ id: aaGuid, model, roots }));
}
