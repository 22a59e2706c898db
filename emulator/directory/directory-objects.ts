import { entityAnswer } from '../graph/answers';
import type { Call, Operation, Reply } from '../graph/operation';
import { findPrincipal, notFound, principalBody } from './find';

/** Any principal by its id alone; Graph page Get directoryObject. */
export const directoryObjectOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/directoryObjects/:id',
    realm: 'directory',
    permissions: ['Directory.Read.All', 'Directory.ReadWrite.All'],
    query: ['$select'],
    carryOut: (call: Call): Reply => {
      const id = call.ids['id'] ?? '';
      const found = findPrincipal(call.view, id);
      if (!found) throw notFound(id);
      return entityAnswer(call, '/directoryObjects', principalBody(found, call));
    },
  },
];
