import type { Operation } from '../graph/operation';
import { permissionsOf } from '../user-methods/permissions';
import { creationOptions } from './creation-options';
import { registerPasskey } from './register';

const PASSKEYS = '/users/:id/authentication/fido2Methods';

const common = { realm: 'service', permissions: permissionsOf('Passkey').write } as const;

/** Registration of passkeys for users. */
export const passkeyOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    path: `${PASSKEYS}/creationOptions`,
    carryOut: creationOptions,
  },
  {
    ...common,
    method: 'GET',
    path: `${PASSKEYS}/:function{creationoptions\\(.+}`,
    carryOut: creationOptions,
  },
  { ...common, method: 'POST', path: PASSKEYS, carryOut: registerPasskey },
];
