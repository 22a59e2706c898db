import { UNKNOWN } from '../../../../../provider/framework/value';
import { bindingsHaveDistinctPriorities as rule } from '../../../../../provider/resources/x509-certificate-method/rules/bindings-have-distinct-priorities';
import { findings } from '../../states';
import { state } from '../states';

const bound = (...priorities: unknown[]) =>
  state({
    certificate_user_bindings: priorities.map((priority, index) => ({
      x509_certificate_field: `Field${index}`,
      priority,
    })),
  });

describe(rule.name, () => {
  it('refuses two of one priority, naming both', () => {
    expect(findings(rule, bound(1n, 2n, 1n))).toMatchObject([
      {
        verdict: 'refuse',
        detail:
          'The bindings of "Field0" and "Field2" both have priority 1. Give each binding a priority of its own.',
        path: ['certificate_user_bindings', { element: true }, 'priority'],
      },
    ]);
  });

  it.each([
    ['priorities differ', bound(0n, 1n)],
    ['priorities are unknown', bound(UNKNOWN, UNKNOWN)],
    ['bindings are unknown', state({ certificate_user_bindings: UNKNOWN })],
    ['there are none', state()],
  ])('passes where %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });
});
