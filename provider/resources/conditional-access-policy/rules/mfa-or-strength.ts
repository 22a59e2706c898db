import { demandOf, knownControls } from '../reading/demand';
import type { PolicyRule } from './rule';

export const mfaOrStrength: PolicyRule = {
  name: 'mfa-or-strength',
  claim: 'A policy demands "mfa" or an authentication strength: the two cannot be used together.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths',
  *check(planned) {
    if (typeof demandOf(planned)?.strengthId !== 'string') return;
    if (!knownControls(planned).includes('mfa')) return;
    yield {
      verdict: 'refuse',
      summary: 'Multifactor authentication beside a strength',
      detail:
        'grant_controls demands "mfa" and an authentication strength, which Graph refuses. The strength demands multifactor authentication already: take "mfa" out of built_in_controls.',
      path: ['grant_controls', 'built_in_controls'],
    };
  },
};
