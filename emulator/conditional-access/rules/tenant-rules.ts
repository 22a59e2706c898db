import { conditionalAccessFacts } from '../../facts/conditional-access';
import type { Call } from '../../graph/operation';
import { Refusal } from '../../graph/refusal';
import { own, texts } from '../../json';
import { hasLicense } from '../../licenses/skus';
import { tenantSettings } from '../../state/tenant-settings';
import { securityDefaultsEnabled } from '../../tenant-policies/security-defaults';
import type { PolicyRule } from '../rule';
import type { PolicyView } from '../view';

/**
 * Fact policy-license: without P1 a policy can be read and deleted, not written.
 *
 * @throws Refusal `denied`
 */
export function requireLicense(call: Call): void {
  if (hasLicense(call.newest, 'P1')) return;
  throw new Refusal(
    'denied',
    'The tenant has no Microsoft Entra ID P1 license, which conditional access needs.',
    conditionalAccessFacts.unlicensedStatus,
  );
}

function risksOf({ conditions, controls }: PolicyView): readonly string[] {
  const lists = ['userRiskLevels', 'signInRiskLevels', 'servicePrincipalRiskLevels'].filter(
    (name) => texts(conditions, name).length > 0,
  );
  const agents = own(conditions, 'agentIdRiskLevels') ? ['agentIdRiskLevels'] : [];
  return [...lists, ...agents, ...controls.filter((one) => one === 'riskRemediation')];
}

const riskLicense: PolicyRule = {
  fact: conditionalAccessFacts.unlicensedStatus,
  concerns: ['conditions', 'grantControls'],
  kind: 'denied',
  problem: ({ after, call }) => {
    const [risk] = risksOf(after);
    if (risk === undefined || hasLicense(call.newest, 'P2')) return undefined;
    return `The tenant has no Microsoft Entra ID P2 license, which ${risk} needs.`;
  },
};

const securityDefaults: PolicyRule = {
  fact: conditionalAccessFacts.defaultsOn,
  concerns: ['state'],
  problem: ({ after: { state }, call }) =>
    state === 'enabled' && securityDefaultsEnabled(call.newest)
      ? 'Security Defaults is enabled in the tenant. You must disable Security defaults before enabling a Conditional Access policy.'
      : undefined,
};

const limit: PolicyRule = {
  fact: conditionalAccessFacts.limit,
  concerns: ['conditions'],
  problem: ({ before, call }) => {
    const { policyLimit } = tenantSettings(call.newest);
    if (before || call.newest.list('conditionalAccessPolicy').length < policyLimit) {
      return undefined;
    }
    return `The tenant has ${policyLimit} conditional access policies; expected fewer to create one.`;
  },
};

/** Rules about the tenant that a policy is for. */
export const tenantRules: readonly PolicyRule[] = [riskLicense, securityDefaults, limit];
