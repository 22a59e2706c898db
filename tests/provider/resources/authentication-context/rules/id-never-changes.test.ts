import { UNKNOWN } from '../../../../../provider/framework/value';
import { idNeverChanges as rule } from '../../../../../provider/resources/authentication-context/rules/id-never-changes';
import { context, findings } from '../states';

describe(rule.name, () => {
  it.each([
    ['a creation', context(), null],
    ['a change of something else', context({ display_name: 'Payroll' }), context()],
    ['another spelling', context({ context_id: 'C1' }), context()],
    ['an id that is not known yet', context({ context_id: UNKNOWN }), context()],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('refuses another id', () => {
    expect(findings(rule, context({ context_id: 'c11' }), context())).toEqual([
      {
        verdict: 'refuse',
        summary: 'The id of an authentication context never changes',
        detail:
          'It is "c1" and would become "c11". Declare a second context, let policies and applications name it, then remove this one.',
        path: ['context_id'],
      },
    ]);
  });
});
