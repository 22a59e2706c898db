import { Token } from 'cdktf';

/**
 * A text as Terraform has to read it: what looks like a template in it is none. A reference stays
 * one.
 *
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences
 */
export const literal = (text: string): string =>
  Token.isUnresolved(text) ? text : text.replace(/[$%](?=\{)/g, '$&$&');

/** A value with every text in it taken literally. */
export function literals(value: unknown): unknown {
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return value.map(literals);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, literals(one)]));
}
