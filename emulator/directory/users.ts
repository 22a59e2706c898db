import { directoryFacts } from '../facts/directory';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, own, text } from '../json';
import { find, notFound } from './find';
import { users } from './kinds';
import { readOperations } from './read-operations';
import { writeOperations } from './write-operations';

function check(call: Call, after: JsonObject): void {
  const name = text(after, 'userPrincipalName').toLowerCase();
  const domain = name.slice(name.indexOf('@') + 1);
  const verified = call.newest
    .list('domain')
    .filter((known) => own(known, 'isVerified') === true)
    .map((known) => text(known, 'id').toLowerCase());
  if (!name.includes('@') || !verified.includes(domain)) {
    throw new Refusal(
      'badRequest',
      `The domain portion of the userPrincipalName property is invalid; expected a verified domain of the tenant: ${verified.join(', ')}.`,
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
  realm: 'directory',
  permissions: users.read,
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
