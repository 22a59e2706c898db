import { policyRuleFacts } from '../../facts/policy-rules';
import { conditionalAccessFacts } from '../../facts/conditional-access';
import { child, type JsonObject, own, quote, text, texts } from '../../json';
import { findStrength } from '../../strengths/find';
import type { PolicyRule } from '../rule';
import type { PolicyView } from '../view';

/** From this moment on (fact policy-approved-application). */
const APPROVED_APPLICATION_ENDS = '2026-06-30T00:00:00Z';

function otherGrants(grant: JsonObject): readonly string[] {
  return [...texts(grant, 'customAuthenticationFactors'), ...texts(grant, 'termsOfUse')];
}

const operator: PolicyRule = {
  fact: policyRuleFacts.operator,
  concerns: ['grantControls'],
  problem: ({ after: { grant } }) => {
    const given = grant && own(grant, 'operator');
    if (!grant || given === 'AND' || given === 'OR') return undefined;
    return `grantControls.operator is ${quote(given)}; expected "AND" or "OR".`;
  },
};

const something: PolicyRule = {
  fact: policyRuleFacts.controls,
  concerns: ['grantControls', 'sessionControls'],
  problem: ({ after: { grant, controls, hasStrength, session } }) => {
    const granted = controls.length > 0 || hasStrength || (grant && otherGrants(grant).length > 0);
    if (granted || (session && !grant)) return undefined;
    return grant
      ? 'grantControls names no control; expected one, or null.'
      : 'The policy has no controls; expected grantControls or sessionControls with an effect.';
  },
};

const blockAlone: PolicyRule = {
  fact: policyRuleFacts.blockAlone,
  concerns: ['grantControls'],
  problem: ({ after: { grant, controls, hasStrength } }) => {
    if (!grant || !controls.includes('block')) return undefined;
    const alone = controls.length === 1 && !hasStrength && otherGrants(grant).length === 0;
    return alone ? undefined : 'block stands beside other grant controls; expected it alone.';
  },
};

const mfaOrStrength: PolicyRule = {
  fact: policyRuleFacts.mfaOrStrength,
  concerns: ['grantControls'],
  problem: ({ after: { controls, hasStrength } }) =>
    hasStrength && controls.includes('mfa')
      ? 'mfa stands beside an authentication strength; expected one of them.'
      : undefined,
};

/** What a policy with passwordChange may not have beside its user risk levels. */
function otherConditions({ conditions, applications }: PolicyView): readonly string[] {
  const named = ['platforms', 'locations', 'devices', 'authenticationFlows', 'insiderRiskLevels'];
  const set = named.filter((name) => (own(conditions, name) ?? null) !== null);
  const anyClient = texts(conditions, 'clientAppTypes').every((type) => type === 'all');
  return [
    ...set,
    ...(texts(conditions, 'signInRiskLevels').length > 0 ? ['signInRiskLevels'] : []),
    ...(anyClient ? [] : ['clientAppTypes']),
    ...(texts(applications, 'excludeApplications').length > 0 ? ['excludeApplications'] : []),
  ];
}

const passwordChange: PolicyRule = {
  fact: policyRuleFacts.passwordChange,
  concerns: ['grantControls', 'conditions'],
  problem: ({ after }) => {
    const { controls, grant = {}, conditions, applications } = after;
    if (!controls.includes('passwordChange')) return undefined;
    if (text(grant, 'operator') !== 'AND' || !controls.includes('mfa')) {
      return 'passwordChange stands without mfa under AND; expected both.';
    }
    if (!texts(applications, 'includeApplications').includes('All')) {
      return 'passwordChange stands in a policy for some applications; expected All.';
    }
    if (texts(conditions, 'userRiskLevels').length === 0) {
      return 'passwordChange stands without userRiskLevels; expected at least one.';
    }
    const [other] = otherConditions(after);
    return other && `passwordChange stands beside ${other}; expected no other condition.`;
  },
};

const riskRemediation: PolicyRule = {
  fact: policyRuleFacts.riskRemediation,
  concerns: ['grantControls'],
  problem: ({ after: { controls, grant = {}, hasStrength } }) => {
    if (!controls.includes('riskRemediation')) return undefined;
    if (controls.includes('passwordChange')) {
      return 'riskRemediation stands beside passwordChange; expected one of them.';
    }
    if (hasStrength && text(grant, 'operator') === 'AND') return undefined;
    return 'riskRemediation stands without an authentication strength under AND; expected one.';
  },
};

const approvedApplication: PolicyRule = {
  fact: policyRuleFacts.approvedApplication,
  concerns: ['grantControls'],
  problem: ({ after: { controls }, call }) =>
    controls.includes('approvedApplication') &&
    call.now().getTime() >= Date.parse(APPROVED_APPLICATION_ENDS)
      ? 'approvedApplication can no longer be written; expected compliantApplication.'
      : undefined,
};

const strengthExists: PolicyRule = {
  fact: conditionalAccessFacts.strengthExists,
  concerns: ['grantControls'],
  problem: ({ after: { grant = {} }, call }) => {
    const id = text(child(grant, 'authenticationStrength') ?? {}, 'id');
    if (id === '' || findStrength(call.newest, id)) return undefined;
    return `Authentication strength policy '${id}' does not exist.`;
  },
};

/** Rules about what a policy demands. */
export const grantRules: readonly PolicyRule[] = [
  something,
  operator,
  blockAlone,
  mfaOrStrength,
  passwordChange,
  riskRemediation,
  approvedApplication,
  strengthExists,
];
