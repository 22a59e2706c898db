import type { IConstruct } from 'constructs';
import { admits } from '../model/passkey';
import { quote } from '../model/quote';
import { AccessPolicy } from './access-policy';
import type { EmergencyAccess } from './break-glass-exclusion';
import { placeOf } from './key-shard';
import { PasskeyPolicy } from './passkey-policy';
import { comparable, idOf } from './reference';
import { rostersOf } from './roster-claims';
import type { DeclaredRoster } from './roster-key';
import { TenantStack } from './tenant-stack';

/** Models of a roster, each with a key that may be of it. */
function modelsOf({ keys }: DeclaredRoster): ReadonlyMap<string, string> {
  const models = new Map<string, string>();
  for (const key of keys) {
    for (const model of key.models) if (!models.has(model)) models.set(model, placeOf(key));
  }
  return models;
}

/** Constructs of the app that are about the roster's tenant. */
const ofTenant = (root: IConstruct, { tenantId }: DeclaredRoster): IConstruct[] =>
  root.node
    .findAll()
    .filter((one): one is TenantStack => one instanceof TenantStack && one.tenantId === tenantId)
    .flatMap((stack) => stack.node.findAll());

/**
 * Keys that Entra would not register, as far as the policies of the same app say, and evidence that
 * belongs to no key.
 */
export function* rosterReachProblems(root: IConstruct, roster: DeclaredRoster): Iterable<string> {
  const policies = ofTenant(root, roster).filter((one) => one instanceof PasskeyPolicy);
  for (const { node, profiles } of policies) {
    for (const [model, place] of modelsOf(roster)) {
      // A key that is handed out is bound to itself, and proves its model.
      const key = { type: 'deviceBound', model, proven: true };
      if (profiles.some(({ admission }) => admits(admission, key))) continue;
      yield `key ${place} may be of the model ${model}, which no profile of ${node.path} admits, so Entra would not register it; admit it there, or hand out another model`;
    }
  }
  yield* evidenceProblems(root, roster);
}

/** Evidence of another key than the declared one; the provider reads it, and says the same later. */
function* evidenceProblems(root: IConstruct, roster: DeclaredRoster): Iterable<string> {
  const all = rostersOf(root, roster.tenantId).flatMap(({ keys }) => keys);
  const known = new Map(all.map((key) => [placeOf(key), key]));
  for (const { user_id: userId, slot, aaguid, serial } of roster.evidence?.list ?? []) {
    const place = placeOf({ userId, slot });
    const key = known.get(place);
    if (key === undefined) {
      yield `there is evidence for ${place}, which no roster of the tenant has; declare the key, or take it out of the list`;
      continue;
    }
    if (!key.models.some((model) => model === aaguid)) {
      yield `the key that was made for ${place} is of the model ${aaguid}; expected ${key.models.join(' or ')}`;
    }
    if (key.serial !== undefined && serial !== key.serial) {
      yield `the key that was made for ${place} has the serial number ${quote(serial ?? 'none')}; expected ${quote(key.serial)}`;
    }
  }
}

/**
 * Policies of the app that some keys do not satisfy: whether their users are held to them the
 * provider sees, which knows memberships.
 */
export const rosterAdvice = (root: IConstruct, roster: DeclaredRoster): string[] =>
  ofTenant(root, roster)
    .filter((one) => one instanceof AccessPolicy)
    .flatMap(({ node, props: { state, grant } }) => {
      const { combinations, models } = grant?.inevitableStrength?.demanded ?? {};
      if (state === 'disabled' || models == null) return [];
      if (combinations?.every((one) => one === 'fido2') !== true) return [];
      const missing = [...modelsOf(roster)].filter(([model]) => !models.includes(model));
      return models.includes(undefined) || missing.length === 0
        ? []
        : [
            `keys of the roster may be of the models ${missing.map(([model]) => model).join(', ')}, which do not satisfy ${node.path}: whoever is held to that policy cannot sign in with such a key`,
          ];
    });

/**
 * Keys of accounts for emergencies that their declaration does not know: every policy is held against
 * the models that it names, so a key of another one may be stopped unseen.
 */
export function* emergencyKeyProblems(
  scope: IConstruct,
  roster: DeclaredRoster,
  breakGlass: EmergencyAccess,
): Iterable<string> {
  for (const { user, keys } of breakGlass.accounts) {
    const userId = comparable(scope, idOf(user, 'user'));
    const declared = new Set<string>(keys.map(({ model }) => model));
    for (const key of roster.keys) {
      const others = key.models.filter((model) => !declared.has(model));
      if (key.userId !== userId || others.length === 0) continue;
      yield `key ${placeOf(key)} is of an account for emergencies and may be of the model ${others.join(', ')}; BreakGlass knows ${[...declared].join(', ')}, and policies are held against those, so name the model there or not here`;
    }
  }
}
