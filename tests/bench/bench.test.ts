import { existsSync } from 'node:fs';
import { runBench, summary } from '../../bench/bench';
import { count } from '../../bench/figure';
import type { Section, Setting } from '../../bench/section';

const engine = { name: 'terraform', path: '/nowhere', version: '1.11.4' } as const;

const section = (name: string, measure: Section['measure']): Section => ({
  name,
  title: `Title of ${name}`,
  method: 'Counted.',
  measure,
});

describe('runBench', () => {
  it('prints every section with its table', async () => {
    let printed = '';
    const results = await runBench(
      engine,
      [section('reads', () => Promise.resolve([count('reads', 1, 1)]))],
      { quick: false, only: undefined, date: '2026-11-24' },
      (text) => (printed += text),
    );
    expect(results).toMatchObject([{ figures: [{ name: 'reads', value: 1 }] }]);
    expect(printed).toMatch(/^\nTitle of reads\n\n {3}figure .*\n {3}reads +1 +≤ 1 +met\n$/);
  });

  it('runs one section alone, and says whether to be quick', async () => {
    const seen: [string, boolean][] = [];
    const note = (name: string): Section =>
      section(name, ({ quick }) => {
        seen.push([name, quick]);
        return Promise.resolve([]);
      });
    await runBench(
      engine,
      [note('reads'), note('writes')],
      { quick: true, only: 'writes', date: '2026-11-24' },
      () => undefined,
    );
    expect(seen).toEqual([['writes', true]]);
  });

  it('leaves no folder behind when a measurement fails', async () => {
    let folder = '';
    const failing = section('reads', (setting: Setting) => {
      folder = setting.folder;
      expect(existsSync(folder)).toBe(true);
      return Promise.reject(new Error('no engine'));
    });
    const options = { quick: true, only: undefined, date: '2026-11-24' };
    await expect(runBench(engine, [failing], options, () => undefined)).rejects.toThrow(
      'no engine',
    );
    expect(existsSync(folder)).toBe(false);
  });
});

describe('summary', () => {
  it('names every missed budget and counts the others', () => {
    const figures = [count('reads', 3, 1), count('writes', 1, 1), count('tokens', 9)];
    const results = [{ section: { title: 'Requests', method: '' }, figures }];
    expect(summary(results)).toMatch(
      /^\nMISSED by 2: reads\n1 budgets met, 1 missed; \d+ have nothing to measure yet\.\n$/,
    );
  });
});
