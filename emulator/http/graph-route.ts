import type { Context } from 'hono';
import { initiator } from '../audit-log/initiator';
import { auditChanges } from '../audit-log/record';
import { directoryFacts } from '../facts/directory';
import type { Fact } from '../facts/fact';
import { policyFacts } from '../facts/policy';
import { transportFacts } from '../facts/transport';
import { unauthenticated, verifyBearer } from '../graph/bearer';
import { readBody } from '../graph/body';
import { checkRevocation } from '../graph/claims-challenge';
import type { Call, Operation, Reply } from '../graph/operation';
import { parseQuery, type Query } from '../graph/query';
import { Refusal } from '../graph/refusal';
import type { Version } from '../schema/type';
import type { VerifiedToken } from '../sign-in/access-token';
import { reason } from '../system-error';
import type { Tenant } from '../state/tenant';
import type { Environment, Services } from './environment';
import { idsOf, locate } from './location';

/** A caller whose token is valid here. */
interface Caller {
  readonly token: VerifiedToken;
  readonly tenant: Tenant;
}

/**
 * Verifies the caller and notes it for the log.
 *
 * @throws Refusal `unauthenticated`
 */
export async function identify(services: Services, context: Context<Environment>): Promise<Caller> {
  const header = context.req.header('authorization');
  const token = await verifyBearer(header, services.tokens, services.endpoint);
  const exchange = context.get('exchange');
  exchange.tenantId = token.tenantId;
  exchange.clientId = token.clientId;
  const tenant = services.store.tenant(token.tenantId);
  if (!tenant) {
    throw unauthenticated(
      `Access token validation failure. Tenant '${token.tenantId}' is unknown.`,
      services.endpoint,
    );
  }
  checkRevocation(token, services.store.newest(tenant.tenantId), services.endpoint);
  return { token, tenant };
}

/** Handles one operation: caller, query, limits, permission, and then the operation itself. */
export function graphRoute(services: Services, operation: Operation, version: Version) {
  return async (context: Context<Environment>): Promise<Response> => {
    context.get('exchange').realm = operation.realm;
    const caller = await identify(services, context);
    const body = await readBody(context.req.raw);
    const query = parseQuery(new URL(context.req.url).searchParams, operation);
    const headers = throttle(services, operation, caller, query);
    checkPermission(operation, caller.token);
    const reply = operation.carryOut({
      version,
      tenant: caller.tenant,
      ids: idsOf(operation.path, locate(context.req.url).path),
      query,
      body,
      lateMembers: /include-unknown-enum-members/i.test(context.req.header('prefer') ?? ''),
      granted: caller.token.granted,
      operator: operatorOf(caller.token),
      counts:
        operation.realm !== 'directory' ||
        context.req.header('consistencylevel')?.toLowerCase() === 'eventual',
      view: services.store.view(caller.tenant.tenantId),
      newest: services.store.newest(caller.tenant.tenantId),
      commit: committer(services, operation, caller, context.get('exchange').requestId),
      root: `${services.endpoint}/${version}`,
      now: () => new Date(services.now()),
    });
    return respond(reply, headers);
  };
}

function operatorOf({ delegated, objectId, contexts }: VerifiedToken): Call['operator'] {
  return delegated ? { id: objectId, contexts } : undefined;
}

function respond(reply: Reply, throttleHeaders: Record<string, string>): Response {
  const headers = { ...throttleHeaders, ...reply.headers };
  if (reply.text !== undefined) {
    return new Response(reply.text, {
      status: reply.status,
      headers: { ...headers, 'Content-Type': 'text/plain' },
    });
  }
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  const contentType =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  return new Response(JSON.stringify(reply.body), {
    status: reply.status,
    headers: { ...headers, 'Content-Type': contentType, 'OData-Version': '4.0' },
  });
}

function checkPermission(operation: Operation, token: VerifiedToken): void {
  const admitting = [
    ...operation.permissions,
    ...(token.delegated ? (operation.delegated ?? []) : []),
  ];
  const held = (entry: string): boolean =>
    entry.split(' and ').every((permission) => token.granted.has(permission));
  if (admitting.some(held)) return;
  throw new Refusal(
    'denied',
    operation.realm === 'policy' || operation.realm === 'conditionalAccess'
      ? 'You cannot perform the requested operation, required scopes are missing in the token.'
      : 'Insufficient privileges to complete the operation.',
    deniedBy[operation.realm],
  );
}

const deniedBy = {
  policy: policyFacts.denied,
  conditionalAccess: policyFacts.denied,
  directory: directoryFacts.denied,
  service: transportFacts.permission,
} as const satisfies Record<Operation['realm'], Fact>;

/** Stores changes together with what the audit log says about them. */
function committer(
  services: Services,
  { method, path }: Operation,
  { tenant, token }: Caller,
  correlationId: string,
): Call['commit'] {
  const newest = services.store.newest(tenant.tenantId);
  return (changes) => {
    const author = {
      initiatedBy: initiator(token, tenant, newest),
      correlationId,
      now: new Date(services.now()),
      resets: method === 'DELETE' || path.endsWith('/resetToSystemDefault'),
    };
    try {
      const entries = auditChanges(changes, newest, author);
      services.store.commit(tenant.tenantId, [...changes, ...entries]);
    } catch (cause) {
      services.log.notice('defect', `a write could not be stored: ${reason(cause)}`);
      throw new Refusal(
        'unavailable',
        'The write could not be stored; nothing was changed.',
        transportFacts.writeFailed,
      );
    }
  };
}

/** @throws Refusal `throttled`; otherwise the headers that tell how close the limit is */
function throttle(
  services: Services,
  operation: Operation,
  { tenant, token }: Caller,
  query: Query,
): Record<string, string> {
  if (!services.throttle) return {};
  const resourceUnits = units(operation, query);
  const verdict = services.throttle.spend({
    family: operation.family ?? 'identity',
    tenantId: tenant.tenantId,
    clientId: token.clientId,
    users: services.store.count(tenant.tenantId, 'user'),
    resourceUnits,
    write: operation.method !== 'GET' && !operation.readsOnly,
  });
  if (!verdict.admitted) {
    const { retryAfterSeconds } = verdict;
    throw new Refusal(
      'throttled',
      'Too many requests.',
      transportFacts.throttled,
      retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
    );
  }
  return {
    'x-ms-resource-unit': String(resourceUnits),
    ...(verdict.used > 0.8 && { 'x-ms-throttle-limit-percentage': verdict.used.toFixed(2) }),
  };
}

/** Graph's throttling page: `$select` and a small `$top` cost one unit less, never below one. */
function units(operation: Operation, { select, top }: Query): number {
  const discount = (select ? 1 : 0) + (top !== undefined && top < 20 ? 1 : 0);
  return Math.max(1, (operation.cost ?? 1) - discount);
}
