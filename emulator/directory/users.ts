import { directoryFacts } from '../facts/directory';
import { type Call, everyVersion, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, text } from '../json';
import { find, notFound } from './find';
import { users } from './kinds';
import { readOperations } from './read-operations';
import { writeOperations } from './write-operations';

function check(call: Call, after: JsonObject): void {
  const name = text(after, 'userPrincipalName').toLowerCase();
  const domain = name.slice(name.indexOf('@') + 1);
  if (!name.includes('@') || domain !== call.tenant.domain.toLowerCase()) {
    throw new Refusal(
      'badRequest',
      `The domain portion of the userPrincipalName property is invalid; expected a verified domain of the tenant: ${call.tenant.domain}.`,
      directoryFacts.upnDomain,
    );
  }
  const other = call.newest
    .list('user')
    .find((user) => text(user, 'userPrincipalName').toLowerCase() === name);
  if (other && text(other, 'id') !== text(after, 'id')) {
    throw new Refusal(
      'badRequest',
      'Another object with the same value for property userPrincipalName already exists.',
      directoryFacts.upnUnique,
    );
  }
}

/** Nobody here has a manager: Graph page List manager answers 404 then. */
const noManager: Operation = {
  method: 'GET',
  path: `/${users.segment}/:id/manager`,
  versions: everyVersion,
  realm: 'directory',
  permissions: users.read,
  family: 'identity',
  cost: 1,
  query: ['$select'],
  carryOut: (call): Reply => {
    find(users, call.view, call.ids['id'] ?? '');
    throw notFound('manager');
  },
};

/** Users; passwords are accepted and forgotten. */
export const userOperations: readonly Operation[] = [
  ...readOperations(users),
  noManager,
  ...writeOperations(users, { check, besides: () => [], forget: { passwordProfile: null } }),
];
