import { type Call, everyVersion, type Operation, type Reply } from '../graph/operation';
import { findPrincipal, notFound, principalBody } from './find';

/** Any principal by its id alone; Graph page Get directoryObject. */
export const directoryObjectOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/directoryObjects/:id',
    versions: everyVersion,
    realm: 'directory',
    permissions: ['Directory.Read.All', 'Directory.ReadWrite.All'],
    family: 'identity',
    cost: 1,
    query: ['$select'],
    carryOut: (call: Call): Reply => {
      const id = call.ids['id'] ?? '';
      const found = findPrincipal(call.view, id);
      if (!found) throw notFound(id);
      const context = `${call.root}/$metadata#directoryObjects/$entity`;
      return { status: 200, body: { '@odata.context': context, ...principalBody(found, call) } };
    },
  },
];
