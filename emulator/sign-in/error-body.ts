import type { JsonObject } from '../json';
import { codes, type SignInError } from './codes';

type Code = readonly [number, string, suberror?: string];

interface SignInReply {
  readonly status: number;
  readonly body: JsonObject;
}

/** Entra's error body: the description repeats number, trace, correlation and time. */
export function errorReply(error: SignInError, ids: ReplyIds): SignInReply {
  const [number, name, suberror] = codes[error.problem] as Code;
  const timestamp = `${ids.now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    status: name === 'invalid_client' ? 401 : 400,
    body: {
      error: name,
      error_description: `AADSTS${number}: ${error.message} Trace ID: ${ids.traceId} Correlation ID: ${ids.correlationId} Timestamp: ${timestamp}`,
      error_codes: [number],
      timestamp,
      trace_id: ids.traceId,
      correlation_id: ids.correlationId,
      error_uri: `${ids.authorityHost}/error?code=${number}`,
      ...(suberror !== undefined && { suberror }),
      ...(error.claims !== undefined && { claims: error.claims }),
    },
  };
}

interface ReplyIds {
  readonly now: Date;
  readonly traceId: string;
  readonly correlationId: string;
  readonly authorityHost: string;
}
