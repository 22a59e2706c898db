import type { Context } from 'hono';
import { odata } from '../facts/odata';
import type { Operation } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import type { Environment, Services } from './environment';
import { identify } from './graph-route';
import { locate } from './location';

/**
 * A request that nothing handles: refused as Graph refuses an unknown path, and said loudly, so
 * that a gap of the emulator never passes for an answer of the service.
 */
export async function unhandled(
  services: Services,
  operations: readonly Operation[],
  context: Context<Environment>,
): Promise<never> {
  const { method, url } = context.req;
  const { version, path } = locate(url);
  // Outside Graph a query could carry a secret by mistake.
  const shown = version === undefined ? url.split('?')[0] : url;
  services.log.notice(
    'unhandled',
    `UNHANDLED ${method} ${shown ?? ''}: the emulator does not serve this`,
  );
  if (version === undefined) {
    throw new Refusal(
      'notFound',
      `'${path}' is not an address of this emulator; Graph is below /v1.0 and /beta.`,
      odata.segment,
    );
  }
  await identify(services, context);
  const segment = unknownSegment(operations, path);
  throw new Refusal(
    'badRequest',
    segment === undefined
      ? `The OData request is not supported: ${method} on '${path}'.`
      : `Resource not found for the segment '${segment}'.`,
    odata.segment,
  );
}

/** The first segment at which no operation's path goes on. */
function unknownSegment(operations: readonly Operation[], path: string): string | undefined {
  const segments = path.split('/').slice(1);
  return segments.find((_, index) => {
    const prefix = segments.slice(0, index + 1);
    return !operations.some((operation) => startsWith(operation.path.split('/').slice(1), prefix));
  });
}

function startsWith(pattern: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((segment, index) => {
    const expected = pattern[index];
    return (expected?.startsWith(':') ?? false)
      ? true
      : expected?.toLowerCase() === segment.toLowerCase();
  });
}
