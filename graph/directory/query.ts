/** Query options of OData. */
export interface Query {
  readonly select?: readonly string[];
  readonly filter?: string;
  readonly top?: number;
}

/** Query options as a request carries them, without `?`. */
export function queryOf({ select, filter, top }: Query): string {
  return [
    ...(select === undefined ? [] : [`$select=${select.join(',')}`]),
    ...(filter === undefined ? [] : [`$filter=${encodeURIComponent(filter)}`]),
    ...(top === undefined ? [] : [`$top=${top}`]),
  ].join('&');
}

/**
 * A text within a filter. A quotation mark would end it, and is doubled.
 *
 * @see https://learn.microsoft.com/graph/query-parameters#escaping-single-quotes
 */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
