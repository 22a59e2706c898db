import { UNKNOWN } from '../../../../../provider/framework/value';
import { policyFitsSizeCap as rule } from '../../../../../provider/resources/fido2-method/rules/policy-fits-size-cap';
import { STAFF, allow, findings, group, state, withProfile } from '../states';

describe(rule.name, () => {
  const aaguids = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    );
  const listing = (count: number) => withProfile({ key_restrictions: allow(...aaguids(count)) });

  it('passes below the cap', () => {
    expect(findings(rule, listing(570))).toEqual([]);
  });

  it('refuses 700 AAGUIDs', () => {
    expect(findings(rule, listing(700))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Passkey policy too large',
        detail:
          "700 AAGUIDs and 2 targets take about 23.7 KB by Microsoft's budget; the cap is 20 KB. List fewer models.",
        path: ['profiles'],
      },
    ]);
  });

  it('refuses targets alone, and points at them', () => {
    const include_targets = Array.from({ length: 90 }, () => group(STAFF, 'default'));
    const planned = state({ include_targets, profiles: new Map() });
    expect(findings(rule, planned)).toMatchObject([{ path: ['include_targets'] }]);
  });

  it('counts an unknown target as one, and waits while targets or models are unknown', () => {
    const { include_targets } = state();
    const planned = listing(700);
    const some = { ...planned, include_targets: [...include_targets, UNKNOWN] } as typeof planned;
    expect(findings(rule, some)).toHaveLength(1);
    const none = { ...planned, include_targets: UNKNOWN } as never;
    expect(findings(rule, none)).toEqual([]);
    expect(findings(rule, withProfile({ key_restrictions: UNKNOWN }))).toEqual([]);
  });
});
