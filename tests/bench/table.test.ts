import { compare, count } from '../../bench/figure';
import { markdownTable, terminalTable } from '../../bench/table';

const figures = [
  compare({
    name: 'spawn → handshake',
    measured: [100],
    against: [40],
    baseline: 'bare node',
    budget: 2,
  }),
  compare({ name: 'without launcher', measured: [60], against: [40], baseline: 'bare node' }),
  count('reads', 1, 1),
];

describe('terminalTable', () => {
  it('aligns columns and ends no line in blanks', () => {
    expect(terminalTable(figures)).toBe(
      [
        '   figure             measured  against          ratio  best  budget  verdict',
        '   spawn → handshake  100 ms    40 ms bare node  2.50   2.50  ≤ 2     MISSED by 25 %',
        '   without launcher   60 ms     40 ms bare node  1.50   1.50          –',
        '   reads              1                                       ≤ 1     met',
        '',
      ].join('\n'),
    );
  });

  it('shows its headings where nothing was measured', () => {
    expect(terminalTable([])).toMatch(/^ +figure +measured .*verdict\n$/);
  });
});

describe('markdownTable', () => {
  it('holds the same cells, aligned', () => {
    expect(markdownTable(figures.slice(1))).toBe(
      [
        '| figure           | measured | against         | ratio | best | budget | verdict |',
        '| ---------------- | -------- | --------------- | ----- | ---- | ------ | ------- |',
        '| without launcher | 60 ms    | 40 ms bare node | 1.50  | 1.50 |        | –       |',
        '| reads            | 1        |                 |       |      | ≤ 1    | met     |',
        '',
      ].join('\n'),
    );
  });
});
