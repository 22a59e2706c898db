import { notFound } from '../directory/find';
import { odata } from '../facts/odata';
import { entityAnswer, listAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import type { Call, Operation, Reply } from '../graph/operation';
import type { QueryOption } from '../graph/query';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, text } from '../json';
import { requirePremium } from '../licenses/skus';
import { directoryAudit, signIn } from '../schema/audit-log';
import type { ObjectType } from '../schema/type';
import type { Kind } from '../state/objects';

/** Facts audit-page-size and sign-in-page-size. */
const PAGE_SIZE = 1000;

/** One of the logs. */
interface LogOfTenant {
  readonly kind: Extract<Kind, 'directoryAudit' | 'signIn'>;
  readonly segment: string;
  readonly type: ObjectType;
  /** The property that entries are ordered by. */
  readonly time: string;
  readonly query: readonly QueryOption[];
  /** @throws Refusal where the tenant's licences do not allow reading it */
  readonly check: (call: Call) => void;
  readonly permissions: readonly string[];
}

const logs: readonly LogOfTenant[] = [
  {
    kind: 'directoryAudit',
    segment: 'directoryAudits',
    type: directoryAudit,
    time: 'activityDateTime',
    query: ['$filter', '$top', '$orderby', '$skiptoken'],
    check: () => undefined,
    permissions: ['AuditLog.Read.All', 'Directory.Read.All'],
  },
  {
    kind: 'signIn',
    segment: 'signIns',
    type: signIn,
    time: 'createdDateTime',
    query: ['$filter', '$top', '$skiptoken'],
    check: (call) => {
      requirePremium(call.view);
    },
    permissions: ['AuditLog.Read.All', 'Directory.Read.All'],
  },
];

function descending({ time }: LogOfTenant, call: Call): boolean {
  const { orderBy } = call.query;
  if (!orderBy || orderBy.name.toLowerCase() === time.toLowerCase()) {
    return orderBy?.descending ?? true;
  }
  throw new Refusal('badRequest', `$orderby is '${orderBy.name}'; expected ${time}.`, odata.query);
}

function list(log: LogOfTenant, call: Call): Reply {
  log.check(call);
  const { kind, segment, type, time } = log;
  const all = filtered(type, call, call.view.list(kind));
  return listAnswer(call, `/auditLogs/${segment}`, all, (entry) => represent(type, entry, call), {
    key: (entry) => `${text(entry, time)}\n${text(entry, 'id')}`,
    descending: descending(log, call),
    size: PAGE_SIZE,
  });
}

function get({ check, kind, segment, type }: LogOfTenant, call: Call): Reply {
  check(call);
  const id = call.ids['id'] ?? '';
  const entry: JsonObject | undefined = call.view.get(kind, id);
  if (!entry) throw notFound(id);
  return entityAnswer(call, `/auditLogs/${segment}`, represent(type, entry, call));
}

function operationsOf(log: LogOfTenant): readonly Operation[] {
  const common = {
    method: 'GET',
    realm: 'service',
    permissions: log.permissions,
    family: 'reports',
    maximumTop: PAGE_SIZE,
  } as const;
  const path = `/auditLogs/${log.segment}`;
  return [
    { ...common, path, query: log.query, carryOut: (call) => list(log, call) },
    { ...common, path: `${path}/:id`, carryOut: (call) => get(log, call) },
  ];
}

/** What was changed, and who signed in. */
export const auditLogOperations: readonly Operation[] = logs.flatMap(operationsOf);
