import type { IConstruct } from 'constructs';
import { placeOf } from './key-shard';
import type { DeclaredRoster } from './roster-key';

interface Claim {
  readonly path: string;
  readonly roster: DeclaredRoster;
}

/** Rosters of every app. */
const claims = new WeakMap<IConstruct, Claim[]>();

/** Rosters of an app for one tenant. */
export const rostersOf = (root: IConstruct, tenantId: string): readonly DeclaredRoster[] =>
  (claims.get(root) ?? [])
    .map(({ roster }) => roster)
    .filter((roster) => roster.tenantId === tenantId);

/**
 * Adds a roster to those of its app.
 *
 * @returns keys that another roster of the tenant has as well: two would undo each other
 */
export function claimRoster(root: IConstruct, path: string, roster: DeclaredRoster): string[] {
  const all = claims.get(root) ?? [];
  claims.set(root, all);
  const others = all.filter(({ roster: { tenantId } }) => tenantId === roster.tenantId);
  const problems = others.flatMap((other) => [
    ...shared(placesOf(roster), placesOf(other.roster)).map(
      (place) => `key ${place} is declared by ${other.path} as well`,
    ),
    ...shared(serialsOf(roster), serialsOf(other.roster)).map(
      (serial) => `serial number "${serial}" is declared by ${other.path} as well`,
    ),
  ]);
  if (problems.length === 0) all.push({ path, roster });
  return problems;
}

const placesOf = ({ keys }: DeclaredRoster): string[] => keys.map(placeOf);

const serialsOf = ({ keys }: DeclaredRoster): string[] =>
  keys.flatMap(({ serial }) => (serial === undefined ? [] : [serial.trim().toLowerCase()]));

function shared(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((one) => known.has(one));
}
