import { hostname, userInfo } from 'node:os';
import { count } from '../../bench/figure';
import { benchmarksPage, describeMachine, type Result } from '../../bench/page';
import { checkRequests, createRequests } from '../../bench/budgets';

const engine = { name: 'tofu', path: '/secret/place/tofu', version: '1.10.3' } as const;

describe('benchmarksPage', () => {
  const machine = { node: '20.20.2', engine, platform: 'linux x64', cores: 2, load: 1.84 };
  const titles = ['Start', 'Requests'];
  const resultOf = (title: string, reads: number): Result => ({
    section: { title, method: 'Counted.' },
    figures: [count('reads', reads, 1)],
    machine,
  });
  const page = benchmarksPage(
    '',
    titles,
    titles.map((title) => resultOf(title, 3)),
    '2026-11-24',
  );

  it('says when and on what it was measured', () => {
    expect(page).toContain(
      '\nMeasured 2026-11-24: Node 20.20.2, tofu 1.10.3, linux x64, 2 cores, load 1.8 at the end.\n',
    );
  });

  it('holds each section with method, table and verdict', () => {
    expect(page).toMatch(
      /\n## Requests\n\nCounted\.\n\nMeasured .*\n\n\| figure .*\n\| -+ .*\n\| reads .*MISSED/,
    );
  });

  it('keeps what was not measured again', () => {
    const again = [resultOf('Requests', 1)];
    const next = benchmarksPage(page, titles, again, '2026-11-30');
    const [start = ''] = page.split('## Requests');
    const [, requests = ''] = benchmarksPage('', titles, again, '2026-11-30').split('## Requests');
    expect(next).toBe(`${start}## Requests${requests}`);
  });

  it('drops sections that there are no more', () => {
    expect(benchmarksPage(page, ['Requests'], [], '2026-11-30')).not.toContain('## Start');
  });

  it('lists the budgets that have nothing to measure yet', () => {
    expect(page).toMatch(/\n## Not measured yet\n\n\| figure [^]*≤ 150 MB/);
  });
});

describe('describeMachine', () => {
  it('says nothing of whose machine it is', () => {
    const text = JSON.stringify(describeMachine(engine));
    for (const word of [hostname(), userInfo().homedir, '/secret/place']) {
      expect(text).not.toContain(word);
    }
  });
});

describe('createRequests', () => {
  it.each([
    [1, 5],
    [10, 14],
    [11, 17],
    [240, 290],
  ])('allows for %d policies %d requests', (policies, requests) => {
    expect(createRequests(policies)).toBe(requests);
  });
});

describe('checkRequests', () => {
  it('are twice the licences and each excluded group, by plan and by apply', () => {
    expect([0, 1, 2].map(checkRequests)).toEqual([2, 4, 6]);
  });
});
