import { BreakGlass, LegacyAuthenticationBlock, UndeclaredBreakGlass } from '../../constructs';
import { recordsOf, stackOf, synthesise } from './synthesise';

const RECORD = {
  reason: 'Imported; accounts for emergencies are to be declared.',
  owner: 'Ada',
  until: '2026-12-30',
};

describe('BreakGlass.undeclared', () => {
  it('gives the provider no accounts, so that it warns of every change', () => {
    const stack = stackOf({ breakGlass: BreakGlass.undeclared(RECORD) });
    expect(Object.keys(synthesise(stack).provider['entra']?.[0] ?? {})).toEqual(['tenant_id']);
  });

  it('is shown by every plan', () => {
    const stack = stackOf({ breakGlass: BreakGlass.undeclared(RECORD) });
    expect(recordsOf(stack)['break_glass']).toEqual([{ undeclared: RECORD }]);
  });

  it('warns whoever synthesises the stack', () => {
    const stack = stackOf({ breakGlass: BreakGlass.undeclared(RECORD) });
    const warnings = stack.node.metadata.filter(({ type }) => type.endsWith('warn'));
    expect(warnings.map(({ data }) => data as unknown)).toEqual([
      'break-glass: no account for emergencies is declared, so nothing keeps a change from locking everybody out (Ada answers for it until 2026-12-30: Imported; accounts for emergencies are to be declared.); declare two',
    ]);
  });

  it('leaves nobody out of a policy', () => {
    const stack = stackOf({ breakGlass: () => BreakGlass.undeclared(RECORD) });
    new LegacyAuthenticationBlock(stack, 'Legacy', { name: 'Block legacy authentication' });
    const [policy] = Object.values(
      synthesise(stack).resource['entra_conditional_access_policy'] ?? {},
    );
    expect(JSON.stringify(policy)).toContain('"include_users":["All"]');
    expect(JSON.stringify(policy)).not.toContain('exclude_');
  });

  it.each([
    ['reason', { reason: ' ' }, 'undeclared break-glass says no reason; name it'],
    ['owner', { owner: '' }, 'undeclared break-glass says no owner; name it'],
    [
      'day',
      { until: '30.12.2026' },
      'undeclared break-glass: until is "30.12.2026"; expected a day as YYYY-MM-DD',
    ],
    [
      'day of the calendar',
      { until: '2026-02-30' },
      'undeclared break-glass: until is "2026-02-30"; expected a day as YYYY-MM-DD',
    ],
  ])('is refused without a %s', (_what, overrides, message) => {
    expect(() => new UndeclaredBreakGlass({ ...RECORD, ...overrides })).toThrow(message);
  });

  it('takes a day that has passed: review judges that', () => {
    expect(BreakGlass.undeclared({ ...RECORD, until: '2020-01-01' }).until).toBe('2020-01-01');
  });
});
