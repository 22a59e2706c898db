import { stringify } from 'csv-stringify/sync';
import { type Column, COLUMNS, columns } from './columns';

/** A row, wherever it comes from. */
type Cells = Partial<Readonly<Record<Column, string | undefined>>>;

/**
 * Writes rows as a manifest. A cell that a spreadsheet would run is written as text, though no
 * manifest that was read has one.
 */
export function writeManifest(rows: readonly Cells[]): string {
  return stringify(
    rows.map((row) => COLUMNS.map((column) => row[column] ?? '')),
    {
      header: true,
      columns: COLUMNS.map((column) => columns[column].header),
      escape_formulas: true,
    },
  );
}
