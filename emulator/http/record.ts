import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Environment, Exchange, Services } from './environment';
import { locate } from './location';

/** Gives the request its ids, and its answer their headers and a line in the log. */
export function recordExchange(services: Services): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const requestId = randomUUID();
    const exchange: Exchange = {
      requestId,
      clientRequestId: wellFormed(context.req.header('client-request-id')) ?? requestId,
      startedAt: performance.now(),
      realm: 'service',
    };
    context.set('exchange', exchange);
    await next();
    setHeaders(context, exchange);
    logExchange(services, context, context.res.status);
  };
}

/** Graph asks for a GUID; anything that could not stand in a header is not repeated. */
function wellFormed(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}

function setHeaders(context: Context<Environment>, exchange: Exchange): void {
  const { headers } = context.res;
  headers.set('request-id', exchange.requestId);
  headers.set('Date', new Date().toUTCString());
  headers.set('Cache-Control', 'no-store');
  if (context.req.header('return-client-request-id')?.toLowerCase() === 'true') {
    headers.set('client-request-id', exchange.clientRequestId);
  }
}

/** Writes the request's line; called early for a request that is never answered. */
export function logExchange(
  services: Services,
  context: Context<Environment>,
  status: number,
): void {
  const exchange = context.get('exchange');
  const { version, path } = locate(context.req.url);
  const { batchPart } = context.env;
  services.log.request({
    event: 'request',
    time: new Date().toISOString(),
    requestId: exchange.requestId,
    method: context.req.method,
    path,
    // Outside Graph a query could carry a secret by mistake.
    query: version === undefined ? '' : new URL(context.req.url).search.slice(1),
    version,
    status,
    tenantId: exchange.tenantId,
    clientId: exchange.clientId,
    ms: Math.round((performance.now() - exchange.startedAt) * 10) / 10,
    ...(batchPart !== undefined && { batchPart }),
    ...(exchange.fact !== undefined && { fact: exchange.fact }),
    ...(exchange.fault !== undefined && { fault: exchange.fault }),
  });
}
