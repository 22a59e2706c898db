import { z } from 'zod';
import { type Call, defineCall, pathOf } from './call';
import type { GraphClient } from './client';
import { GraphError } from './graph-error';
import { pause } from './transport/pacer';
import { type Patience, PATIENCE } from './transport/retry';
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

const errorBody = z.object({
  error: z.object({ code: z.string().optional(), message: z.string().optional() }),
});

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
    for (let start = 0; start < open.length; start += PARTS) {
      const chunk = open.slice(start, start + PARTS);
      for (const part of await sendBatch(client, reads, chunk, signal)) {
        const index = Number(part.id);
        if (PASSING.has(part.status) && attempt < patience.attempts) {
          again.push(index);
          wait = Math.max(wait, retryAfterMs(part) ?? patience.firstPauseMs * 2 ** (attempt - 1));
        } else {
          answers.set(index, toAnswer(part, reads[index]));
        }
      }
    }
    await pause(Math.min(wait, patience.longestPauseMs), signal);
    open = again;
  }
  return reads.map((_, index) => answers.get(index) ?? missing(reads[index]));
}

async function sendBatch(
  client: GraphClient,
  reads: readonly BatchRead[],
  chunk: readonly number[],
  signal: AbortSignal,
): Promise<Part[]> {
  const [first] = reads;
  if (first === undefined) return [];
  const { version } = first.call;
  // A batch needs what its parts need; its own call only says where it goes.
  const call = defineCall({ ...first.call, method: 'POST', version, path: '/$batch' });
  const requests = chunk.flatMap((index) => {
    const read = reads[index];
    return read === undefined ? [] : [{ id: String(index), method: 'GET', url: urlOf(read) }];
  });
  // Every part is a read, so the whole may be sent twice.
  const answer = await client.send(call, { signal, body: { requests }, repeatable: true });
  return parseAnswer(batchAnswer, answer, 'POST /$batch').responses;
}

/** Relative to the version that the batch is sent to. */
function urlOf({ call, parameters, query }: BatchRead): string {
  const path = pathOf(call, parameters).slice(`/${call.version}`.length);
  return query === undefined ? path : `${path}?${query}`;
}

function toAnswer({ status, body }: Part, read: BatchRead | undefined): BatchAnswer {
  if (status >= 200 && status < 300) return { body };
  const { error } = errorBody.safeParse(body).data ?? {};
  const facts = {
    status,
    ...(error?.code !== undefined && { code: error.code }),
    ...(read !== undefined && {
      request: `GET ${urlOf(read)}`,
      permissions: read.call.application,
    }),
  };
  return { error: new GraphError('refused', error?.message ?? `status ${status}`, facts) };
}

const missing = (read: BatchRead | undefined): BatchAnswer => ({
  error: new GraphError(
    'unreadable',
    `Graph's batch has no answer to ${read === undefined ? 'a part' : urlOf(read)}`,
  ),
});

function retryAfterMs({ headers }: Part): number | undefined {
  const value = Object.entries(headers ?? {}).find(([name]) => /^retry-after$/i.test(name))?.[1];
  return value !== undefined && /^\d+$/.test(value) ? Number(value) * 1_000 : undefined;
}
