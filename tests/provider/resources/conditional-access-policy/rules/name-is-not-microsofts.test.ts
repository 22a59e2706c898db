import { UNKNOWN } from '../../../../../provider/framework/value';
import { nameIsNotMicrosofts as rule } from '../../../../../provider/resources/conditional-access-policy/rules/name-is-not-microsofts';
import { findings, policy } from '../states';

describe(rule.name, () => {
  it.each(['Ours', 'Not Microsoft-managed: ours', UNKNOWN])('passes %p', (name) => {
    expect(findings(rule, policy({ display_name: name }))).toEqual([]);
  });

  it('refuses a name that begins as those of Microsoft do', () => {
    expect(findings(rule, policy({ display_name: 'Microsoft-managed: ours' }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'A name of Microsoft’s own policies',
        detail:
          'display_name begins with "Microsoft-managed:", as the names of policies that Microsoft manages do. Choose another name.',
        path: ['display_name'],
      },
    ]);
  });
});
