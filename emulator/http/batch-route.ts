import type { Context } from 'hono';
import { checkBatch, type Part } from '../graph/batch';
import { readBody } from '../graph/body';
import { codeForStatus, errorBody } from '../graph/error-body';
import type { Json, JsonObject } from '../json';
import type { Version } from '../schema/type';
import type { Environment, Services } from './environment';
import { identify } from './graph-route';

type Fetch = (request: Request, bindings: Environment['Bindings']) => Response | Promise<Response>;

/** Headers of a part's answer that a batch passes on. */
const PASSED = ['content-type', 'retry-after', 'location', 'request-id', 'x-emulator-fact'];

/** Runs the requests of a batch through the same routes as requests of their own. */
export function batchRoute(services: Services, version: Version, fetch: Fetch) {
  return async (context: Context<Environment>): Promise<Response> => {
    await identify(services, context);
    const parts = checkBatch(await readBody(context.req.raw));
    const statuses = new Map<string, number>();
    const responses: JsonObject[] = [];
    for (const part of parts) {
      const failed = part.dependsOn.some((id) => (statuses.get(id) ?? 500) >= 400);
      const response = failed
        ? failedDependency(services, part, context)
        : await run(services, version, part, context, fetch);
      statuses.set(part.id, Number(response['status']));
      responses.push(response);
    }
    return context.json({ responses: responses.toReversed() });
  };
}

async function run(
  services: Services,
  version: Version,
  part: Part,
  context: Context<Environment>,
  fetch: Fetch,
): Promise<JsonObject> {
  const headers = new Headers(Object.fromEntries(part.headers));
  headers.set('authorization', context.req.header('authorization') ?? '');
  const url = `${services.endpoint}/${version}/${part.url.replace(/^\//, '')}`;
  const body = part.body === undefined ? null : JSON.stringify(part.body);
  const request = new Request(url, { method: part.method, headers, body });
  const response = await fetch(request, {
    destroy: context.env.destroy,
    batchPart: part.id,
  });
  const content = await response.text();
  const passed = [...response.headers].filter(([name]) => PASSED.includes(name));
  return {
    id: part.id,
    status: response.status,
    headers: Object.fromEntries(passed),
    ...(content !== '' && { body: parsed(content) }),
  };
}

function failedDependency(
  services: Services,
  part: Part,
  context: Context<Environment>,
): JsonObject {
  const { requestId, clientRequestId } = context.get('exchange');
  const ids = { now: new Date(services.now()), requestId, clientRequestId };
  const message = 'A request that this one depends on has failed.';
  return {
    id: part.id,
    status: 424,
    headers: {},
    body: errorBody(codeForStatus(424), message, ids),
  };
}

/** A poisoned part may be no JSON: it then travels as text. */
function parsed(content: string): Json {
  try {
    return JSON.parse(content) as Json;
  } catch {
    return content;
  }
}
