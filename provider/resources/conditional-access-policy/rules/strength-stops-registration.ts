import { targetsOf } from '../reading/conditions';
import { demandOf } from '../reading/demand';
import { knownEntries } from '../reading/parts';
import type { PolicyRule } from './rule';

export const strengthStopsRegistration: PolicyRule = {
  name: 'strength-stops-registration',
  claim:
    'No built-in strength without passwords admits a Temporary Access Pass: demanded of the registration of security information, it stops everybody who has nothing registered yet.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths',
  *check(planned) {
    const actions = knownEntries(targetsOf(planned, 'include_user_actions'));
    if (!actions.includes('urn:user:registersecurityinfo')) return;
    const id = demandOf(planned)?.strengthId;
    const name = typeof id === 'string' ? WITHOUT_PASS.get(id) : undefined;
    if (name === undefined) return;
    yield {
      verdict: 'advise',
      summary: 'New users cannot register',
      detail: `The built-in strength "${name}" admits no Temporary Access Pass, so a user without a registered method cannot register one. Demand a strength of your own that admits the pass, unless every user gets a key that was registered before.`,
      path: ['grant_controls', 'authentication_strength_id'],
    };
  },
};

/** Built-in strengths that no pass satisfies, by id. */
const WITHOUT_PASS: ReadonlyMap<string, string> = new Map([
  ['00000000-0000-0000-0000-000000000003', 'Passwordless MFA'],
  ['00000000-0000-0000-0000-000000000004', 'Phishing-resistant MFA'],
]);
