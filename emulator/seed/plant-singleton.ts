import { initialOf, type Singleton } from '../graph/singleton';
import type { JsonObject } from '../json';
import type { StoredTenant } from '../state/document';

/** A singleton as it is stored at the first start, with what the seed says of it. */
export function plantSingleton(
  singleton: Singleton,
  seeded: JsonObject | undefined,
): StoredTenant['objects'][number] {
  return [singleton.kind, [{ ...initialOf(singleton), ...seeded, id: singleton.id }]];
}
