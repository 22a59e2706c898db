import { UNKNOWN } from '../../../../../provider/framework/value';
import { filterBesideAllFiltersNothing as rule } from '../../../../../provider/resources/conditional-access-policy/rules/filter-beside-all-filters-nothing';
import { about, findings } from '../states';

const filter = { mode: 'include', rule: 'CustomSecurityAttribute.A_b -eq "c"' };

describe(rule.name, () => {
  it.each([
    ['a filter alone', about({ application_filter: filter })],
    ['All alone', about({ include_applications: ['All'] })],
    [
      'a filter beside some',
      about({ include_applications: ['Office365'], application_filter: filter }),
    ],
    [
      'a filter that excludes',
      about({ include_applications: ['All'], application_filter: { ...filter, mode: 'exclude' } }),
    ],
    [
      'a mode that is unknown',
      about({ include_applications: ['All'], application_filter: { ...filter, mode: UNKNOWN } }),
    ],
    [
      'applications that are unknown',
      about({ include_applications: UNKNOWN, application_filter: filter }),
    ],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['All', ['All']],
    ['All and others', ['All', UNKNOWN]],
  ])('refuses a filter that includes beside %s: it would mean every application', (_, included) => {
    const planned = about({ include_applications: included, application_filter: filter });
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'An application filter beside every application',
        detail:
          'include_applications has "All", so application_filter adds nothing and the policy is about every application. Empty include_applications for the filter to choose, or remove the filter.',
        path: ['conditions', 'applications', 'application_filter'],
      },
    ]);
  });
});
