import { setTimeout as delay } from 'node:timers/promises';
import type { Context, MiddlewareHandler } from 'hono';
import type { Fault } from '../faults/fault';
import { poisoned } from '../faults/poison';
import { codeForStatus, errorBody } from '../graph/error-body';
import type { Environment, Services } from './environment';
import { locate } from './location';
import { logExchange } from './record';

/** Lets injected faults strike: before the request is processed, or after. */
export function strikeFaults(services: Services): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const { version, path } = locate(context.req.url);
    const fault = services.faults.strike({ method: context.req.method, path, version });
    if (!fault) return next();
    context.get('exchange').fault = fault.spec;
    if (fault.effect.kind === 'slow') await delay(fault.effect.ms);
    if (fault.processed) await next();
    await answer(services, context, fault);
    return undefined;
  };
}

async function answer(
  services: Services,
  context: Context<Environment>,
  { effect, ...fault }: Fault,
): Promise<void> {
  switch (effect.kind) {
    case 'slow':
      return;
    case 'timeout':
      logExchange(services, context, 0);
      await new Promise<never>(() => undefined);
      return;
    case 'reset':
      logExchange(services, context, 0);
      context.env.destroy();
      await new Promise<never>(() => undefined);
      return;
    case 'poison':
      replace(context, poisoned(effect.variant, await context.res.text()));
      return;
    case 'status':
      replace(context, statusAnswer(context, effect.status, fault));
  }
}

function statusAnswer(
  context: Context<Environment>,
  status: number,
  { code, retryAfter }: Omit<Fault, 'effect'>,
): Response {
  const { requestId, clientRequestId } = context.get('exchange');
  const body = errorBody(code ?? codeForStatus(status), 'This answer was injected by a fault.', {
    now: new Date(),
    requestId,
    clientRequestId,
  });
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return Response.json(body, { status, headers });
}

/** Hono would merge headers of the answer before. */
function replace(context: Context<Environment>, response: Response): void {
  context.res = undefined;
  context.res = response;
}
