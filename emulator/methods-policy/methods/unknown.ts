import { authenticationMethodConfiguration } from '../../schema/authentication-methods';
import { entity } from '../../schema/type';
import type { MethodConfiguration } from '../configuration';

/** A configuration of a type that the emulator does not know; fact method-type-unknown. */
export function unknownMethod(id: string, typeName: string): MethodConfiguration {
  return {
    id,
    versions: ['v1.0', 'beta'],
    type: entity(typeName, {}, authenticationMethodConfiguration),
    settle: ({ after }) => after,
    rules: [],
    expanded: ['includeTargets'],
    sealed: true,
  };
}
