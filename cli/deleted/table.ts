import type { Deletable, DeletedItem } from '../../graph/conditional-access/deleted-items';
import { quote } from '../../model/quote';

/** What a deleted object is called. */
export const WORDS: Readonly<Record<Deletable, string>> = {
  policies: 'conditional access policy',
  namedLocations: 'named location',
};

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** Names come last: what somebody typed has no width that a terminal agrees on. */
const HEAD = ['id', 'type', 'deleted', 'days left', 'name'] as const;

/** Lines of an aligned table; none where nothing is deleted. */
export function tableOf(items: readonly DeletedItem[], now: number): readonly string[] {
  if (items.length === 0) return [];
  const rows = [HEAD, ...items.map((item) => rowOf(item, now))];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row.map((cell, column) => (column === 4 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
}

function rowOf({ of, id, displayName, deletedDateTime }: DeletedItem, now: number): string[] {
  const at = Date.parse(deletedDateTime ?? '');
  const [deleted, left] = Number.isNaN(at)
    ? ['unknown', 'unknown']
    : [`${new Date(at).toISOString().slice(0, 16)}Z`, String(daysLeft(at, now))];
  return [id, WORDS[of], deleted, left, quote(displayName)];
}

const daysLeft = (deletedAt: number, now: number): number =>
  Math.max(0, Math.floor((deletedAt + DAYS_KEPT * DAY_MS - now) / DAY_MS));
