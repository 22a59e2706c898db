import { own, text } from '../json';
import { findBuiltIn } from '../methods-policy/registry';
import type { Seed } from './schema';

/** The first method configuration that cannot be planted as it stands, as a sentence. */
export function findMisplacedConfiguration(seed: Seed): string | undefined {
  for (const [t, tenant] of seed.tenants.entries()) {
    for (const [c, configuration] of tenant.methodConfigurations.entries()) {
      const id = text(configuration, 'id');
      const path = `$.tenants[${t}].methodConfigurations[${c}]`;
      const builtIn = findBuiltIn(id);
      if (builtIn?.id === 'Fido2') {
        return `${path}.id is "${id}"; expected another method; put the passkey method's values into "fido2"`;
      }
      if (!builtIn && typeof own(configuration, '@odata.type') !== 'string') {
        return `${path} is "${id}", which no built-in method is called; expected "@odata.type" beside it; add it or correct the id`;
      }
    }
  }
  return undefined;
}
