import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { codeForStatus, errorBody } from '../graph/error-body';
import { codeOf, Refusal, statusOf } from '../graph/refusal';
import type { Environment, Services } from './environment';

/** The answer to a refused request; anything else that was thrown is a defect and says so. */
export function refuse(services: Services, error: Error, context: Context<Environment>): Response {
  const exchange = context.get('exchange');
  const ids = {
    now: new Date(services.now()),
    requestId: exchange.requestId,
    clientRequestId: exchange.clientRequestId,
  };
  if (!(error instanceof Refusal)) {
    services.log.notice(
      'defect',
      `${context.req.method} ${context.req.path}: ${error.stack ?? error.message}`,
    );
    const message = `The emulator has a defect: ${error.message}. Please report it.`;
    return context.json(errorBody(codeForStatus(500), message, ids), 500);
  }
  exchange.fact = error.fact.id;
  if (error.fact.gap) {
    const { method, url } = context.req;
    services.log.notice('unhandled', `UNHANDLED ${method} ${url}: ${error.message}`);
  }
  const status = statusOf(error.kind);
  const response = context.json(
    errorBody(codeOf(error.kind, exchange.realm), error.message, ids),
    status as ContentfulStatusCode,
    { ...error.headers },
  );
  const { id, assumed } = error.fact;
  response.headers.set('x-emulator-fact', assumed ? `${id}; assumed` : id);
  return response;
}
