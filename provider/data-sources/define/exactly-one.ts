import type { Diagnostics } from '../../framework/diagnostics';
import { isKnown, type Value } from '../../framework/value';

/**
 * Refuses a configuration that gives none or several of attributes that exclude each other. One
 * that is unknown is given, unless it turns out to be null: then the read refuses it.
 */
export function requireExactlyOne(
  config: Readonly<Record<string, Value>>,
  names: readonly [string, string],
  diagnostics: Diagnostics,
): void {
  const values = names.map((name) => config[name] ?? null);
  const given = names.filter((_, index) => values[index] !== null);
  if (given.length === 1) return;
  if (given.length > 1 && !values.every(isKnown)) return;
  const [first, second] = names;
  diagnostics.error(
    given.length === 0
      ? {
          summary: 'Nothing to look for',
          detail: `Neither ${first} nor ${second} is set; expected exactly one of them.`,
        }
      : {
          summary: 'Two things to look for',
          detail: `Both ${first} and ${second} are set; expected exactly one of them. Remove the other.`,
          path: [second],
        },
  );
}
