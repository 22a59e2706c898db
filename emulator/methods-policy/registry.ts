import type { Version } from '../schema/type';
import type { MethodConfiguration } from './configuration';
import { fido2 } from './fido2/fido2';

/** The method configurations that the emulator serves; another method is one more entry. */
export const methodConfigurations: readonly MethodConfiguration[] = [fido2];

export function findConfiguration(id: string, version: Version): MethodConfiguration | undefined {
  return methodConfigurations.find(
    (configuration) =>
      configuration.id.toLowerCase() === id.toLowerCase() &&
      configuration.versions.includes(version),
  );
}
