import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { type Finding, judge, type Rule } from '../../../../provider/resources/define/rules';

interface Level {
  readonly level: number;
}

const rule = (verdict: Finding['verdict']): Rule<Level, Level> => ({
  name: 'level-is-low',
  claim: '',
  source: '',
  *check({ level }) {
    if (level < 5) return;
    yield { verdict, summary: 'High', detail: `Level ${level}.`, path: ['level'] };
  },
});

const judged = (verdict: Finding['verdict'], planned: number, current: number): string[] => {
  const diagnostics = new Diagnostics();
  judge([rule(verdict)], { planned: { level: planned }, current: { level: current } }, diagnostics);
  return diagnostics.toWire().map(({ severity, detail }) => `${severity} ${detail}`);
};

const ERROR = 1;
const WARNING = 2;

describe('judge', () => {
  it.each([
    ['refuse', 9, 1, [`${ERROR} Level 9.`]],
    ['refuse', 9, 8, [`${ERROR} Level 9.`]],
    [
      'refuse',
      9,
      9,
      [
        `${WARNING} Level 9. The tenant is in this state already, so the plan is not refused; a change of it will be.`,
      ],
    ],
    ['advise', 9, 1, [`${WARNING} Level 9.`]],
    ['advise', 9, 9, []],
    ['remind', 9, 1, [`${WARNING} Level 9.`]],
    ['remind', 9, 9, [`${WARNING} Level 9.`]],
    ['refuse', 1, 9, []],
    ['remind', 1, 9, []],
  ] as const)('with %s of a plan of %i in a tenant of %i', (verdict, planned, current, told) => {
    expect(judged(verdict, planned, current)).toEqual(told);
  });

  it('points at the attribute', () => {
    const diagnostics = new Diagnostics();
    judge([rule('refuse')], { planned: { level: 9 }, current: { level: 1 } }, diagnostics);
    expect(diagnostics.toWire()[0]?.attribute?.steps).toEqual([
      { selector: { $case: 'attributeName', attributeName: 'level' } },
    ]);
  });
});
