import { directoryFacts } from '../facts/directory';
import { odata } from '../facts/odata';
import { Refusal } from './refusal';

/** The largest page of directory objects. */
const DIRECTORY_TOP = 999;

export type QueryOption = '$select' | '$top' | '$filter' | '$orderby' | '$skiptoken' | '$count';

/** A property to sort by. */
interface OrderBy {
  readonly name: string;
  readonly descending: boolean;
}

/** What an operation takes. */
interface Supported {
  readonly query?: readonly QueryOption[];
  readonly maximumTop?: number;
}

/** The OData options of a request. */
export interface Query {
  readonly select: readonly string[] | undefined;
  readonly top: number | undefined;
  readonly filter: string | undefined;
  readonly orderBy: OrderBy | undefined;
  readonly skipToken: string | undefined;
  readonly count: boolean;
  /** As sent, for the link to the next page. */
  readonly parameters: URLSearchParams;
}

/**
 * @throws Refusal for an option that the operation does not take: an answer that ignored it would
 *   look right and be wrong
 */
export function parseQuery(
  parameters: URLSearchParams,
  { query: allowed = [], maximumTop = DIRECTORY_TOP }: Supported,
): Query {
  for (const name of parameters.keys()) {
    const known = allowed.some((option) => option === name.toLowerCase());
    if (!name.startsWith('$') || known) continue;
    throw new Refusal(
      'badRequest',
      `Query option '${name}' is not supported for this resource; supported: ${allowed.join(', ') || 'none'}.`,
      odata.query,
    );
  }
  const value = (option: QueryOption): string | undefined =>
    [...parameters].find(([name]) => name.toLowerCase() === option)?.[1];
  return {
    select: value('$select')
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    top: parseTop(value('$top'), maximumTop),
    filter: value('$filter'),
    orderBy: parseOrderBy(value('$orderby')),
    skipToken: value('$skiptoken'),
    count: value('$count')?.toLowerCase() === 'true',
    parameters,
  };
}

function parseTop(text: string | undefined, maximum: number): number | undefined {
  if (text === undefined) return undefined;
  const top = Number(text);
  if (/^\d+$/.test(text) && top >= 1 && top <= maximum) return top;
  throw new Refusal(
    'badRequest',
    `Invalid page size specified: '${text}'. Must be between 1 and ${maximum} inclusive.`,
    directoryFacts.top,
  );
}

function parseOrderBy(text: string | undefined): OrderBy | undefined {
  if (text === undefined) return undefined;
  const [, name, direction] = /^(\w+)(?: +(asc|desc))?$/i.exec(text.trim()) ?? [];
  if (name !== undefined) return { name, descending: direction?.toLowerCase() === 'desc' };
  throw new Refusal(
    'badRequest',
    `$orderby is '${text}'; expected one property, with 'asc' or 'desc' behind it or nothing.`,
    odata.query,
  );
}
