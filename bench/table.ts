import { describeVerdict, type Figure } from './figure';

/** Titles of the columns. */
const HEADINGS = ['figure', 'measured', 'against', 'ratio', 'best', 'budget', 'verdict'];

/** Figures as rows of text. */
export function toRows(figures: readonly Figure[]): string[][] {
  return figures.map((figure) => [
    figure.name,
    figure.measured,
    figure.against,
    figure.kind === 'ratio' ? figure.value.toFixed(2) : '',
    figure.best?.toFixed(2) ?? '',
    figure.budget === undefined ? '' : `≤ ${figure.budget}`,
    describeVerdict(figure),
  ]);
}

/** A table for a terminal. */
export function terminalTable(figures: readonly Figure[]): string {
  return padded([HEADINGS, ...toRows(figures)])
    .map((cells) => `   ${cells.join('  ').trimEnd()}\n`)
    .join('');
}

/** A table in Markdown. */
export const markdownTable = (figures: readonly Figure[]): string =>
  markdownRows(HEADINGS, toRows(figures));

/** Any table in Markdown, aligned as Prettier aligns it. */
export function markdownRows(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const [head = [], ...body] = padded([headings, ...rows]);
  const rule = head.map((cell) => '-'.repeat(Math.max(3, cell.length)));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function padded(rows: readonly (readonly string[])[]): string[][] {
  const widths = rows.reduce<number[]>(
    (before, row) => row.map((cell, column) => Math.max(cell.length, before[column] ?? 3)),
    [],
  );
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
}
