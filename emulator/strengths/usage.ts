import { child, type JsonObject, text, texts } from '../json';
import type { Objects } from '../state/objects';

/** The policies that refer to a strength, by whether they need the MFA claim. */
interface StrengthUsage {
  readonly mfa: readonly JsonObject[];
  readonly none: readonly JsonObject[];
}

/** Id of the strength that a policy demands, `''` for none. */
export function strengthIdOf(policy: JsonObject): string {
  const grant = child(policy, 'grantControls');
  const strength = grant && child(grant, 'authenticationStrength');
  return strength ? text(strength, 'id').toLowerCase() : '';
}

export function policiesUsing(objects: Objects, strengthId: string): readonly JsonObject[] {
  return objects
    .list('conditionalAccessPolicy')
    .filter((policy) => strengthIdOf(policy) === strengthId.toLowerCase());
}

export function usageOf(objects: Objects, strength: JsonObject): StrengthUsage {
  const policies = policiesUsing(objects, text(strength, 'id'));
  return {
    mfa: policies.filter((policy) => needsMfa(policy, strength)),
    none: policies.filter((policy) => !needsMfa(policy, strength)),
  };
}

/** Fact strength-needs-mfa. */
function needsMfa(policy: JsonObject, strength: JsonObject): boolean {
  const grant = child(policy, 'grantControls') ?? {};
  const controls = texts(grant, 'builtInControls');
  if (controls.includes('passwordChange') || controls.includes('riskRemediation')) return true;
  if (text(strength, 'requirementsSatisfied') !== 'mfa') return false;
  const others = [
    ...controls,
    ...texts(grant, 'customAuthenticationFactors'),
    ...texts(grant, 'termsOfUse'),
  ];
  return others.length === 0 || text(grant, 'operator') === 'AND';
}
