import { stringify } from 'csv-stringify/sync';
import { COLUMNS, columns } from './columns';
import type { ManifestRow } from './row';

/**
 * Writes rows as a manifest. A cell that a spreadsheet would run is written as text, though no
 * manifest that was read has one.
 */
export function writeManifest(rows: readonly Omit<ManifestRow, 'line'>[]): string {
  return stringify(
    rows.map((row) => COLUMNS.map((column) => row[column] ?? '')),
    {
      header: true,
      columns: COLUMNS.map((column) => columns[column].header),
      escape_formulas: true,
    },
  );
}
