import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/package';

const DOCS = join(ROOT, 'docs');

/** Every row of the tables, as its cells. */
const rows = readFileSync(join(DOCS, 'hazards.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()))
  .filter(([hazard = '']) => hazard !== 'hazard' && !/^-+$/.test(hazard));

/** The tests of a cell: title and file. */
const testsIn = (cell: string): { title: string; file: string }[] =>
  [...cell.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, title = '', file = '']) => ({
    title,
    file,
  }));

/** Titles stand in quotation marks, first thing after `it(`, or after the cases of `it.each`. */
const hasTest = (text: string, title: string): boolean =>
  ["'", '`'].some((mark) => text.includes(`(${mark}${title}${mark},`)) ||
  text.includes(`(\n    '${title}',`);

it('there are hazards of both kinds', () => {
  expect(rows.length).toBeGreaterThan(25);
});

it.each(rows)('a test shows what happens: %s', (hazard, answer, shown = '') => {
  expect(hazard).not.toBe('');
  expect(answer).toMatch(/\.$/);
  const tests = testsIn(shown);
  expect(tests).not.toEqual([]);
  const missing = tests.filter(({ title, file }) => {
    const path = join(DOCS, file);
    return !existsSync(path) || !hasTest(readFileSync(path, 'utf8'), title);
  });
  expect(missing).toEqual([]);
});
