import { conditionalAccessFacts } from '../facts/conditional-access';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { child, equal, type JsonObject, own, text } from '../json';
import { tenantSettings } from '../state/tenant-settings';

const CHANGEABLE = [
  'excludeUsers',
  'excludeGroups',
  'excludeRoles',
  'excludeGuestsOrExternalUsers',
];

export function isManaged(call: Call, policy: JsonObject): boolean {
  const id = text(policy, 'id').toLowerCase();
  return tenantSettings(call.newest).managedPolicies.includes(id);
}

/**
 * Fact policy-managed: the state and the exclusions of Microsoft's own policies, and no more.
 *
 * @throws Refusal for another change
 */
export function checkManagedChange(call: Call, before: JsonObject, after: JsonObject): void {
  if (!isManaged(call, before) || equal(fixedPart(before), fixedPart(after))) return;
  throw new Refusal(
    'badRequest',
    'The policy is managed by Microsoft: only its state and its excluded identities can be changed.',
    conditionalAccessFacts.managedStatus,
  );
}

/** @throws Refusal for a policy of Microsoft's */
export function checkManagedDelete(call: Call, policy: JsonObject): void {
  if (!isManaged(call, policy)) return;
  throw new Refusal(
    'denied',
    'The policy is managed by Microsoft and cannot be deleted.',
    conditionalAccessFacts.managedStatus,
  );
}

function fixedPart(policy: JsonObject): JsonObject {
  const conditions = child(policy, 'conditions') ?? {};
  const users = Object.entries(child(conditions, 'users') ?? {}).filter(
    ([name]) => !CHANGEABLE.includes(name),
  );
  return {
    displayName: own(policy, 'displayName') ?? null,
    description: own(policy, 'description') ?? null,
    conditions: { ...conditions, users: Object.fromEntries(users) },
    grantControls: own(policy, 'grantControls') ?? null,
    sessionControls: own(policy, 'sessionControls') ?? null,
  };
}
