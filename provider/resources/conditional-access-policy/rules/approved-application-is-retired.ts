import { knownControls } from '../reading/demand';
import type { PolicyRule } from './rule';

export const approvedApplicationIsRetired: PolicyRule = {
  name: 'approved-application-is-retired',
  claim:
    'Microsoft retired the demand for an approved application: since 2026-06-30 no policy can take it up, and it is enforced no longer.',
  source:
    'https://learn.microsoft.com/entra/identity/conditional-access/migrate-approved-client-app',
  *check(planned) {
    if (!knownControls(planned).includes('approvedApplication')) return;
    yield {
      verdict: 'refuse',
      summary: 'Approved applications are retired',
      detail:
        'grant_controls demands "approvedApplication", which Microsoft retired on 2026-06-30: it counts as if it were not there, and Graph may refuse every change of these controls. Demand "compliantApplication" instead.',
      path: ['grant_controls', 'built_in_controls'],
    };
  },
};
