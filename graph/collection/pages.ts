import { z } from 'zod';
import type { Call } from '../call';
import type { GraphClient, Sending } from '../client';
import { GraphError } from '../graph-error';
import { parseAnswer } from '../wire';

const page = z.looseObject({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
});

/**
 * Every object of a list, page by page.
 *
 * @throws GraphError when a page cannot be read, or the pages never end.
 */
export async function readPages<T extends z.ZodType>(
  client: GraphClient,
  call: Call,
  type: T,
  sending: Sending,
): Promise<z.infer<T>[]> {
  return readOn(client, call, type, await client.send(call, sending), sending.signal);
}

/**
 * Every object of a list whose first page is there, page by page.
 *
 * @throws GraphError when a page cannot be read, or the pages never end.
 */
export async function readOn<T extends z.ZodType>(
  client: GraphClient,
  call: Call,
  type: T,
  first: unknown,
  signal: AbortSignal,
): Promise<z.infer<T>[]> {
  const request = `GET ${call.path}`;
  const all: z.infer<T>[] = [];
  const followed = new Set<string>();
  for (let answer = first; ;) {
    const { items, next } = readPage(type, answer, request);
    for (const item of items) all.push(item);
    if (next === undefined) return all;
    if (followed.has(next)) {
      throw new GraphError(
        'unreadable',
        `the pages of ${request} never end: one names a page that was read already`,
      );
    }
    followed.add(next);
    answer = await client.follow(call, next, { signal });
  }
}

/** One page of a list. */
interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next one is; undefined behind the last. */
  readonly next: string | undefined;
}

/**
 * Reads one page of a list.
 *
 * @throws GraphError when it cannot be read.
 */
export function readPage<T extends z.ZodType>(
  type: T,
  answer: unknown,
  request: string,
): Page<z.infer<T>> {
  const { value, '@odata.nextLink': next } = parseAnswer(page, answer, request);
  return { items: value.map((item) => parseAnswer(type, item, request)), next };
}
