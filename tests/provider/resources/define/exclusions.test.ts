import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../../provider/framework/value';
import { judgeExclusions } from '../../../../provider/resources/define/exclusions';

const users = (exclude: unknown): object => ({ conditions: { exclude_users: exclude } });
const PATH = ['conditions', 'exclude_users'];

interface Plan {
  readonly config?: object;
  readonly planned: object;
  readonly current?: object;
  readonly adopted?: boolean;
}

const problems = ({ planned, config = planned, current = users(['a', 'b']), adopted }: Plan) => {
  const diagnostics = new Diagnostics();
  const change = { config, planned, current, adopted: adopted ?? false };
  judgeExclusions([PATH], change as never, diagnostics);
  return diagnostics.toWire().map(({ summary, detail }) => ({ summary, detail }));
};

describe('exclusions', () => {
  it.each([
    ['stay', users(['b', 'a'])],
    ['grow', users(['a', 'b', 'c'])],
    ['lose a member', users(['a'])],
    ['are not known yet', users(UNKNOWN)],
    ['are emptied on purpose', { ...users([]), allow_empty_exclusions: true }],
  ])('may be such that %s', (_, planned) => {
    expect(problems({ planned })).toEqual([]);
  });

  it('that were empty may stay so', () => {
    expect(problems({ planned: users([]), current: users([]) })).toEqual([]);
    expect(problems({ planned: users(null), current: users(null) })).toEqual([]);
  });

  it('are not emptied by accident', () => {
    expect(problems({ planned: users([]) })).toEqual([
      {
        summary: 'An exclusion would be emptied',
        detail:
          'conditions.exclude_users is empty, but excludes a, b now. Set allow_empty_exclusions = true if that is meant.',
      },
    ]);
  });

  it('of an object that was adopted have to be declared', () => {
    const [problem] = problems({
      config: { ...users(null), allow_empty_exclusions: true },
      planned: { ...users([]), allow_empty_exclusions: true },
      adopted: true,
    });
    expect(problem?.summary).toBe('An exclusion is not declared');
    expect(problem?.detail).toContain('Declare conditions.exclude_users with these members');
    expect(problem?.detail).toContain('declare it empty with allow_empty_exclusions = true');
  });

  it('of an adopted object that are declared empty on purpose end', () => {
    const planned = { ...users([]), allow_empty_exclusions: true };
    expect(problems({ planned, adopted: true })).toEqual([]);
  });

  it.each([
    ['ends', { kinds: [], tenants: null }, ['An exclusion would be emptied']],
    ['keeps a kind of', { kinds: ['internalGuest'], tenants: null }, []],
    ['may end, as it is not known yet,', UNKNOWN, []],
  ])('of guests: a plan that %s them', (_, planned, summaries) => {
    const current = users({ kinds: ['internalGuest', 'serviceProvider'], tenants: null });
    const found = problems({ planned: users(planned), current });
    expect(found.map(({ summary }) => summary)).toEqual(summaries);
  });

  it('of guests that were none may stay so', () => {
    const none = users({ kinds: [], tenants: null });
    expect(problems({ planned: none, current: none })).toEqual([]);
  });

  it('are named ten at most', () => {
    const many = Array.from({ length: 12 }, (_, index) => `u${String(index)}`);
    const [problem] = problems({ planned: users([]), current: users(many) });
    expect(problem?.detail).toContain('u8, u9 and 2 more now');
  });
});
