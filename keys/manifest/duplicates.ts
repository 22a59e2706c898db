import { quote } from '../../model/quote';
import type { ManifestProblem } from './manifest-error';
import type { ManifestRow } from './row';

/** What no two rows may have in common. */
const UNIQUE: readonly {
  readonly of: (row: ManifestRow) => string | undefined;
  readonly says: (row: ManifestRow) => string;
}[] = [
  {
    of: ({ user, slot }) => `${comparable(user)} ${slot}`,
    says: ({ user, slot }) => `slot ${quote(slot)} of ${quote(user)}`,
  },
  {
    of: ({ serial }) => serial && comparable(serial),
    says: ({ serial }) => `serial number ${quote(serial ?? '')}`,
  },
  {
    of: ({ assetTag }) => assetTag && comparable(assetTag),
    says: ({ assetTag }) => `asset tag ${quote(assetTag ?? '')}`,
  },
];

/** Rows that are about the same key, or the same slot of a user. */
export function duplicates(rows: readonly ManifestRow[]): ManifestProblem[] {
  return UNIQUE.flatMap(({ of, says }) => {
    const first = new Map<string, number>();
    return rows.flatMap((row) => {
      const value = of(row);
      if (value === undefined) return [];
      const line = first.get(value);
      if (line === undefined) first.set(value, row.line);
      return line === undefined
        ? []
        : [{ line: row.line, text: `${says(row)} is on line ${line}, too; expected it once` }];
    });
  });
}

/** Neither case nor composition of characters makes another person, or another key. */
const comparable = (text: string): string => text.normalize('NFKC').toLowerCase();
