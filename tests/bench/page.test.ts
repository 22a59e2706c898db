import { hostname, userInfo } from 'node:os';
import { count } from '../../bench/figure';
import { benchmarksPage, describeMachine } from '../../bench/page';
import { checkRequests, createRequests } from '../../bench/budgets';

const engine = { name: 'tofu', path: '/secret/place/tofu', version: '1.10.3' } as const;
const section = { title: 'Requests', method: 'Counted.' };

describe('benchmarksPage', () => {
  const machine = { node: '20.20.2', engine, platform: 'linux x64', cores: 2, load: 1.84 };
  const page = benchmarksPage(
    [{ section, figures: [count('reads', 3, 1)] }],
    machine,
    '2026-11-24',
  );

  it('says when and on what it was measured', () => {
    expect(page).toContain(
      '\n2026-11-24, Node 20.20.2, tofu 1.10.3, linux x64, 2 cores, load 1.8 at the end.\n',
    );
  });

  it('holds each section with method, table and verdict', () => {
    expect(page).toMatch(/\n## Requests\n\nCounted\.\n\n\| figure .*\n\| -+ .*\n\| reads .*MISSED/);
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
