import { durationOf, Pace } from '../../../cli/keys/pace';
import type { Progress } from '../../../keys/journal';

const row = (line: number, changes: Partial<Progress> = {}): Progress => ({
  row: { line, user: 'kim@contoso.com', slot: 'primary' },
  operators: [],
  pinChangeForced: false,
  handedOver: false,
  skipped: false,
  ...changes,
});

describe('Pace', () => {
  it('counts, and expects the rest to take as long as what was done', () => {
    let now = 0;
    const rows = Array.from({ length: 500 }, (_, at) => row(at));
    const pace = new Pace(rows, () => now);
    const lines = Array.from({ length: 137 }, (_, at) => {
      now += 21_488;
      return pace.after(row(at, at < 134 ? { handedOver: true } : { skipped: true }));
    });
    expect(lines.at(-1)).toBe('137/500 · 3 failed · ETA 2 h 10 min');
  });

  it('has no ETA at the end', () => {
    expect(new Pace([row(1)], () => 0).after(row(1, { handedOver: true }))).toBe('1/1');
  });
});

it.each([
  [0, '0 s'],
  [59_400, '59 s'],
  [59_600, '1 min'],
  [3_599_000, '1 h 0 min'],
  [7_800_000, '2 h 10 min'],
])('durationOf(%d) is %s', (ms, text) => {
  expect(durationOf(ms)).toBe(text);
});
