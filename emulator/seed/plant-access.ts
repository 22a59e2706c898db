import { child, type JsonObject, objects, own, text, texts } from '../json';
import { conditionalAccessPolicy } from '../schema/conditional-access-policy';
import { anyNamedLocation, authenticationContextClassReference } from '../schema/named-location';
import { authenticationStrengthPolicy } from '../schema/strength';
import {
  conditionalAccessPolicyPlan,
  conditionalAccessPolicyRule,
} from '../schema/tenant-policies';
import { withDefaults } from '../schema/with-defaults';
import type { StoredTenant } from '../state/document';
import { tenantSettingsObject } from '../state/tenant-settings';
import { requirementsOf } from '../strengths/combinations';
import { authorization } from '../tenant-policies/authorization';
import { securityDefaults } from '../tenant-policies/security-defaults';
import { settings } from '../tenant-policies/settings';
import { born, CREATED } from './birth';
import { plantSingleton } from './plant-singleton';
import type { SeedTenant } from './schema';

/** Strengths, conditional access and tenant-wide policies as they are stored at the first start. */
export function plantAccess(tenant: SeedTenant): StoredTenant['objects'] {
  const { conditionalAccess: access } = tenant;
  const managedPolicies = access.managedPolicies.map((policy) => text(policy, 'id'));
  const { policyLimit, previews } = access;
  const { cloud, passkeyContext } = tenant;
  const restore = access.restore === 'allowed';
  return [
    [
      'tenantSettings',
      [
        tenantSettingsObject({
          ...{ policyLimit, previews, restore, managedPolicies },
          ...{ cloud, passkeyContext },
        }),
      ],
    ],
    ['authenticationStrengthPolicy', tenant.authenticationStrengths.map(plantStrength)],
    [
      'conditionalAccessPolicy',
      [...access.managedPolicies, ...access.policies].map((policy) => plantPolicy(policy)),
    ],
    [
      'namedLocation',
      access.namedLocations.map((one) => withDefaults(anyNamedLocation, born(one))),
    ],
    [
      'authenticationContextClassReference',
      access.authenticationContexts.map((one) =>
        withDefaults(authenticationContextClassReference, one),
      ),
    ],
    ['conditionalAccessPolicyPlan', access.plans.map(plantPlan)],
    plantSingleton(settings, access.settings),
    plantSingleton(securityDefaults, { isEnabled: tenant.securityDefaults }),
    plantSingleton(authorization, tenant.authorizationPolicy),
  ];
}

/** A live policy shows its strength expanded; the policy itself holds the id. */
function plantPolicy(policy: JsonObject): JsonObject {
  const grant = child(policy, 'grantControls');
  const strength = grant && child(grant, 'authenticationStrength');
  const id = strength && own(strength, 'id');
  const stored =
    grant && id !== undefined
      ? { ...policy, grantControls: { ...grant, authenticationStrength: { id } } }
      : policy;
  return withDefaults(conditionalAccessPolicy, born(stored));
}

function plantStrength(strength: JsonObject): JsonObject {
  const combinations = texts(strength, 'allowedCombinations');
  return withDefaults(authenticationStrengthPolicy, {
    ...born(strength),
    modifiedDateTime: own(strength, 'modifiedDateTime') ?? CREATED,
    policyType: 'custom',
    requirementsSatisfied: own(strength, 'requirementsSatisfied') ?? requirementsOf(combinations),
  });
}

function plantPlan(plan: JsonObject): JsonObject {
  const rules = objects(plan, 'rules').map((rule) =>
    withDefaults(conditionalAccessPolicyRule, rule),
  );
  return { ...withDefaults(conditionalAccessPolicyPlan, born(plan)), rules };
}
