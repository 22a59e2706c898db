import { directoryFacts } from '../facts/directory';
import { odata } from '../facts/odata';
import { Refusal } from './refusal';

export type QueryOption = '$select' | '$top' | '$filter' | '$skiptoken' | '$count';

/** The OData options of a request. */
export interface Query {
  readonly select: readonly string[] | undefined;
  readonly top: number | undefined;
  readonly filter: string | undefined;
  readonly skipToken: string | undefined;
  readonly count: boolean;
  /** As sent, for the link to the next page. */
  readonly parameters: URLSearchParams;
}

/**
 * @throws Refusal for an option that the operation does not take: an answer that ignored it would
 *   look right and be wrong
 */
export function parseQuery(parameters: URLSearchParams, allowed: readonly QueryOption[]): Query {
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
    top: parseTop(value('$top')),
    filter: value('$filter'),
    skipToken: value('$skiptoken'),
    count: value('$count')?.toLowerCase() === 'true',
    parameters,
  };
}

function parseTop(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const top = Number(text);
  if (/^\d+$/.test(text) && top >= 1 && top <= 999) return top;
  throw new Refusal(
    'badRequest',
    `Invalid page size specified: '${text}'. Must be between 1 and 999 inclusive.`,
    directoryFacts.top,
  );
}
