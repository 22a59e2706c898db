import { policyRuleFacts } from '../../facts/policy-rules';
import { child, type JsonObject, own, text, texts } from '../../json';
import type { PolicyRule } from '../rule';

const concerns = ['sessionControls'] as const;

/** A session control that is switched on. */
function enabled(session: JsonObject | undefined, name: string): JsonObject | undefined {
  const control = session && child(session, name);
  return control && own(control, 'isEnabled') === true ? control : undefined;
}

function isEveryTime(session: JsonObject | undefined): boolean {
  const frequency = session && child(session, 'signInFrequency');
  return frequency !== undefined && text(frequency, 'frequencyInterval') === 'everyTime';
}

const frequency: PolicyRule = {
  fact: policyRuleFacts.frequency,
  concerns,
  problem: ({ after: { session } }) => {
    const control = session && child(session, 'signInFrequency');
    if (!control) return undefined;
    const value = own(control, 'value') ?? null;
    const type = own(control, 'type') ?? null;
    if (isEveryTime(session)) {
      return value === null && type === null
        ? undefined
        : 'signInFrequency of everyTime has a value or type; expected null for both.';
    }
    if (typeof value === 'number' && value > 0 && type !== null) return undefined;
    return 'signInFrequency lacks a value above 0 or a type; expected both, or everyTime.';
  },
};

const everyTimeAlone: PolicyRule = {
  fact: policyRuleFacts.everyTimeAlone,
  concerns,
  problem: ({ after: { session = {} } }) => {
    if (!isEveryTime(session)) return undefined;
    const beside = ['applicationEnforcedRestrictions', 'disableResilienceDefaults'].find(
      (name) => (own(session, name) ?? null) !== null,
    );
    return beside && `${beside} stands beside a signInFrequency of everyTime; expected null.`;
  },
};

const persistentBrowser: PolicyRule = {
  fact: policyRuleFacts.persistentBrowser,
  concerns: ['sessionControls', 'conditions'],
  problem: ({ after: { session, applications } }) =>
    enabled(session, 'persistentBrowser') &&
    !texts(applications, 'includeApplications').includes('All')
      ? 'persistentBrowser stands in a policy for some applications; expected All.'
      : undefined,
};

/** What each control needs once it is on. */
const settings = [
  ['cloudAppSecurity', 'cloudAppSecurityType'],
  ['persistentBrowser', 'mode'],
  ['globalSecureAccessFilteringProfile', 'profileId'],
] as const;

const members: PolicyRule = {
  fact: policyRuleFacts.sessionMembers,
  concerns,
  problem: ({ after: { session } }) => {
    for (const [name, member] of settings) {
      const control = enabled(session, name);
      if (control && text(control, member) === '') {
        return `${name} is enabled without ${member}; expected one.`;
      }
    }
    const evaluation = session && child(session, 'continuousAccessEvaluation');
    return evaluation && text(evaluation, 'mode') === ''
      ? 'continuousAccessEvaluation has no mode; expected one.'
      : undefined;
  },
};

/** Rules about sessions. */
export const sessionRules: readonly PolicyRule[] = [
  frequency,
  everyTimeAlone,
  persistentBrowser,
  members,
];
