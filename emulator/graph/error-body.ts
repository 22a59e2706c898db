import type { JsonObject } from '../json';

/** Graph's error envelope; Graph page Microsoft Graph error responses and resource types. */
export function errorBody(code: string, message: string, ids: ErrorIds): JsonObject {
  return {
    error: {
      code,
      message,
      innerError: {
        date: ids.now.toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}

interface ErrorIds {
  readonly now: Date;
  readonly requestId: string;
  readonly clientRequestId: string;
}

const byStatus: ReadonlyMap<number, string> = new Map([
  [400, 'BadRequest'],
  [401, 'InvalidAuthenticationToken'],
  [403, 'accessDenied'],
  [404, 'ResourceNotFound'],
  [405, 'methodNotAllowed'],
  [409, 'Directory_ConcurrencyViolation'],
  [424, 'FailedDependency'],
  [429, 'TooManyRequests'],
  [500, 'InternalServerError'],
  [502, 'BadGateway'],
  [503, 'ServiceUnavailable'],
  [504, 'GatewayTimeout'],
]);

/** The code that Graph most often sends with a status. */
export function codeForStatus(status: number): string {
  return byStatus.get(status) ?? 'UnknownError';
}
