import type { Journal } from '../journal';

/**
 * Gives up rows before any key is touched: they are in the next manifest.
 *
 * @param rows - by line, with why
 */
export function setAside(
  journal: Pick<Journal, 'append'>,
  rows: ReadonlyMap<number, string>,
  at: Date,
): void {
  for (const [row, why] of rows) {
    const message = why.slice(0, LONGEST_MESSAGE);
    journal.append({ step: 'failed', row, during: 'preflight', message, open: false }, at);
    journal.append({ step: 'skipped', row }, at);
  }
}

const LONGEST_MESSAGE = 4096;
