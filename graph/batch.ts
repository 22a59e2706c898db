import { z } from 'zod';
import { type Call, defineCall, pathOf } from './call';
import type { GraphClient } from './client';
import { GraphError } from './graph-error';
import { pause } from './transport/pacer';
import { challengeIn } from './operator/challenge';
import { needsPermission, readEnvelope } from './transport/refusal';
import { type Patience, PATIENCE, readRetryAfter } from './transport/retry';
import { parseAnswer } from './wire';

/** One read inside a batch. */
export interface BatchRead {
  readonly call: Call;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Query options, without `?`. */
  readonly query?: string;
}

/** What a part of a batch answered: a body, or the error that Graph gave for it alone. */
export type BatchAnswer = { readonly body: unknown } | { readonly error: GraphError };

/** Parts that one batch may have. */
const PARTS = 20;
/** Answers of a part that pass. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
});

type Part = z.infer<typeof batchAnswer>['responses'][number];

/**
 * Reads many objects with few requests. Every part is throttled on its own, so a part that
 * passed stays, and only the others are asked again.
 *
 * @returns one answer per read, in the order of `reads`
 * @throws GraphError when a batch as a whole fails.
 * @see https://learn.microsoft.com/graph/json-batching
 */
export async function readBatch(
  client: GraphClient,
  reads: readonly BatchRead[],
  signal: AbortSignal,
  patience: Patience = PATIENCE,
): Promise<BatchAnswer[]> {
  const answers = new Map<number, BatchAnswer>();
  let open = reads.map((_, index) => index);
  for (let attempt = 1; open.length > 0; attempt += 1) {
    let wait = 0;
    const again: number[] = [];
    for (const chunk of chunksOf(reads, open)) {
      for (const part of await sendBatch(client, reads, chunk, signal)) {
        const index = Number(part.id);
        const pauseMs = pauseAfter(part, attempt, patience);
        if (pauseMs === undefined) {
          answers.set(index, toAnswer(part, reads[index]));
        } else {
          again.push(index);
          wait = Math.max(wait, pauseMs);
        }
      }
    }
    await pause(wait, signal);
    open = again;
  }
  return reads.map((_, index) => answers.get(index) ?? missing(reads[index]));
}

/** Every batch goes to one version of Graph. */
function* chunksOf(reads: readonly BatchRead[], open: readonly number[]): Iterable<number[]> {
  for (const version of ['v1.0', 'beta']) {
    const alike = open.filter((index) => reads[index]?.call.version === version);
    for (let start = 0; start < alike.length; start += PARTS) {
      yield alike.slice(start, start + PARTS);
    }
  }
}

async function sendBatch(
  client: GraphClient,
  reads: readonly BatchRead[],
  chunk: readonly number[],
  signal: AbortSignal,
): Promise<Part[]> {
  const first = reads[chunk[0] ?? 0];
  if (first === undefined) return [];
  const { version } = first.call;
  // A batch needs what its parts need; its own call only says where it goes.
  const call = defineCall({ ...first.call, method: 'POST', version, path: '/$batch' });
  const requests = chunk.flatMap((index) => {
    const read = reads[index];
    return read === undefined ? [] : [{ id: String(index), method: 'GET', url: urlOf(read) }];
  });
  const answer = await client.send(call, { signal, body: { requests }, reads: true });
  const { responses } = parseAnswer(batchAnswer, answer, 'POST /$batch');
  // What was asked, and each of it once.
  const asked = new Set(requests.map(({ id }) => id));
  return responses.filter(({ id }) => asked.delete(id));
}

/** Relative to the version that the batch is sent to. */
function urlOf({ call, parameters, query }: BatchRead): string {
  const path = pathOf(call, parameters).slice(`/${call.version}`.length);
  return query === undefined ? path : `${path}?${query}`;
}

function toAnswer({ status, headers, body }: Part, read: BatchRead | undefined): BatchAnswer {
  if (status >= 200 && status < 300) return { body };
  const { code, message, requestId = headerOf(headers, 'request-id') } = readEnvelope(body);
  const claims = challengeIn(headerOf(headers, 'www-authenticate') ?? null);
  const facts = {
    status,
    ...(claims !== undefined && { claims }),
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId }),
    ...(read !== undefined && { request: `GET ${urlOf(read)}` }),
    ...(read !== undefined && status === 403 && { permissions: read.call.application }),
  };
  const said =
    read !== undefined && status === 403
      ? `${needsPermission(read.call)}. Graph says: ${message ?? 'no reason given'}`
      : message;
  return { error: new GraphError('refused', said ?? `status ${status}`, facts) };
}

const missing = (read: BatchRead | undefined): BatchAnswer => ({
  error: new GraphError(
    'unreadable',
    `Graph's batch has no answer to ${read === undefined ? 'a part' : urlOf(read)}`,
  ),
});

/** Milliseconds until the part is asked again; undefined where its answer stays. */
function pauseAfter(part: Part, attempt: number, patience: Patience): number | undefined {
  const { attempts, firstPauseMs, longestPauseMs } = patience;
  if (!PASSING.has(part.status) || attempt >= attempts) return undefined;
  const told = readRetryAfter(headerOf(part.headers, 'retry-after') ?? null);
  if (told !== undefined && told > longestPauseMs) return undefined;
  return told ?? Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs);
}

const headerOf = (headers: Part['headers'], name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([given]) => given.toLowerCase() === name)?.[1];
