import { find } from '../directory/find';
import { users } from '../directory/kinds';
import { odata } from '../facts/odata';
import { requirePremium } from '../licenses/skus';
import { entityAnswer, listAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, text } from '../json';
import { userRegistrationDetails } from '../schema/registration-details';
import { reportLagMs } from '../user-methods/stored';
import { registrationDetails } from './details';

const PATH = '/reports/authenticationMethods/userRegistrationDetails';
const SORTABLE = ['userDisplayName', 'userPrincipalName'];

function detailsOf(call: Call, of: readonly JsonObject[]): readonly JsonObject[] {
  const moment = new Date(call.now().getTime() - reportLagMs(call.view));
  return registrationDetails(call.view, moment, of);
}

function list(call: Call): Reply {
  requirePremium(call.view);
  const all = filtered(userRegistrationDetails, call, detailsOf(call, call.view.list('user')));
  const body = (details: JsonObject) => represent(userRegistrationDetails, details, call);
  return listAnswer(call, PATH, all, body, order(call));
}

function order(call: Call) {
  const { orderBy } = call.query;
  const byId = (object: JsonObject): string => text(object, 'id');
  if (!orderBy) return { key: byId };
  const name = SORTABLE.find((sortable) => sortable.toLowerCase() === orderBy.name.toLowerCase());
  if (name !== undefined) {
    return {
      key: (object: JsonObject) => `${text(object, name).toLowerCase()}\n${byId(object)}`,
      descending: orderBy.descending,
    };
  }
  throw new Refusal(
    'badRequest',
    `$orderby is '${orderBy.name}'; expected ${SORTABLE.join(' or ')}.`,
    odata.query,
  );
}

function get(call: Call): Reply {
  requirePremium(call.view);
  const user = find(users, call.view, call.ids['id'] ?? '');
  const [details = {}] = detailsOf(call, [user]);
  return entityAnswer(call, PATH, represent(userRegistrationDetails, details, call));
}

const common = {
  method: 'GET',
  realm: 'service',
  permissions: ['AuditLog.Read.All'],
  family: 'reports',
} as const;

/** Which methods each user has registered. */
export const reportOperations: readonly Operation[] = [
  {
    ...common,
    path: PATH,
    query: ['$filter', '$orderby', '$skiptoken'],
    carryOut: list,
  },
  { ...common, path: `${PATH}/:id`, carryOut: get },
];
