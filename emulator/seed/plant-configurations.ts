import { type JsonObject, text } from '../json';
import { plainMethods } from '../methods-policy/registry';
import type { SeedTenant } from './schema';

/** The configurations beside that of passkeys: built-in ones as seeded or fresh, then the others. */
export function plantConfigurations({ methodConfigurations }: SeedTenant): readonly JsonObject[] {
  const seeded = new Map(
    methodConfigurations.map((value) => [text(value, 'id').toLowerCase(), value]),
  );
  const builtIn = plainMethods.map(({ id, fresh }) => ({
    ...fresh,
    ...withoutAnnotations(seeded.get(id.toLowerCase()) ?? {}),
    id,
  }));
  const known = new Set(plainMethods.map(({ id }) => id.toLowerCase()));
  const further = methodConfigurations.filter(
    (value) => !known.has(text(value, 'id').toLowerCase()),
  );
  return [...builtIn, ...further];
}

function withoutAnnotations(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.includes('@')));
}
