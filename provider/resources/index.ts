import type { Resource } from '../framework/resource';
import type { EntraClient } from './define/client';
import { fido2Method } from './fido2-method';

/** Every resource of the provider. */
export const resources: readonly Resource<EntraClient>[] = [fido2Method];
