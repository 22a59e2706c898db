import type { EntraResource } from './define/entra-resource';
import { fido2Method } from './fido2-method';

/** Every resource of the provider. */
export const resources: readonly EntraResource[] = [fido2Method];
