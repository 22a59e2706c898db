import type { Objects } from '../collection/stage';

/** Authentication contexts. */
export const contexts: Objects = {
  typeName: 'entra_authentication_context',
  kind: 'authenticationContextClassReference',
};
