import { targetsOf } from '../reading/conditions';
import { knownEntries, part } from '../reading/parts';
import type { PolicyRule } from './rule';

export const filterBesideAllFiltersNothing: PolicyRule = {
  name: 'filter-beside-all-filters-nothing',
  claim:
    'A filter adds applications to those that are included: beside All it adds none, and the policy is about every application.',
  source:
    'https://learn.microsoft.com/entra/identity/conditional-access/concept-filter-for-applications',
  *check(planned) {
    if (part(targetsOf(planned, 'application_filter'), 'mode') !== 'include') return;
    if (!knownEntries(targetsOf(planned, 'include_applications')).includes('All')) return;
    yield {
      verdict: 'refuse',
      summary: 'An application filter beside every application',
      detail:
        'include_applications has "All", so application_filter adds nothing and the policy is about every application. Empty include_applications for the filter to choose, or remove the filter.',
      path: ['conditions', 'applications', 'application_filter'],
    };
  },
};
