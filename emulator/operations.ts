import { deletedItemOperations } from './directory/deleted-items';
import { directoryObjectOperations } from './directory/directory-objects';
import { groupOperations } from './directory/groups';
import { domains, organizations, servicePrincipals } from './directory/kinds';
import { readOperations } from './directory/read-operations';
import { relationOperations } from './directory/relations';
import { userOperations } from './directory/users';
import type { Operation } from './graph/operation';
import { configurationOperations } from './methods-policy/configuration-operations';
import { rootOperations } from './methods-policy/root-operations';

/** Everything of Graph that the emulator serves; a new collection is one more line. */
export const operations: readonly Operation[] = [
  ...rootOperations,
  ...configurationOperations,
  ...groupOperations,
  ...userOperations,
  ...relationOperations,
  ...deletedItemOperations,
  ...directoryObjectOperations,
  ...readOperations(servicePrincipals),
  ...readOperations(organizations),
  ...readOperations(domains),
];
