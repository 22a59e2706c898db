import { bareObjectId } from '../../../model/object-id';
import { quote } from '../../../model/quote';
import { objectIdentity } from '../../framework/identity';
import type { Change, PlanCall } from '../../framework/resource';
import { isKnown, UNKNOWN } from '../../framework/value';
import type { EntraClient } from '../define/client';
import { judge } from '../define/rules';
import { assertTenant } from '../define/tenant';
import { declaredBy, hasNewEvidence } from './evidence';
import { OPEN, PENDING } from './mapping';
import { planEvidence } from './plan-evidence';
import { rules } from './rules';
import type { CurrentKey } from './rules/rule';
import { type KeyConfig, type KeyPrior, resourceId, type Schema, schema } from './schema';
import { keyRefusal, keysOf, OPEN_SLOT, rememberCreation, slotRefusal } from './slots';
import { keyName } from './words';

/** Plans a key: one that awaits its ceremony, one that evidence is there for, or one that stays. */
export async function planKey(
  call: PlanCall<EntraClient>,
  { config, prior, planned }: Change<Schema>,
): Promise<KeyConfig> {
  const { client, diagnostics, privateState } = call;
  if (prior === null) rememberCreation(privateState);
  if (client === undefined) return planned;
  assertTenant(prior, client);
  const base: KeyConfig = { ...planned, id: idOf(planned), tenant_id: client.tenantId };
  judge(rules, { planned: base, current: prior as CurrentKey | null }, diagnostics);
  takeSlot({ ...call, client }, base, prior === null ? 'created' : 'kept');
  if (diagnostics.failed) return base;
  const next = await nextKey({ ...call, client }, { config, prior, base });
  return prior !== null && isSame(next, prior) ? (prior as KeyConfig) : next;
}

/** A plan under way. */
interface Planning {
  readonly config: KeyConfig;
  readonly prior: KeyPrior | null;
  readonly base: KeyConfig;
}

type KnownCall = PlanCall<EntraClient> & { readonly client: EntraClient };

async function nextKey(call: KnownCall, { config, prior, base }: Planning): Promise<KeyConfig> {
  const { diagnostics } = call;
  if (!hasNewEvidence(base, prior)) {
    // Another path to the same file is no change.
    const file = base.evidence_sha256 === null ? null : (prior?.evidence_file ?? null);
    const kept = { ...base, evidence_file: file };
    if (prior !== null && prior.status !== 'pending') {
      inspectKey(call, prior);
      await inspectName(call, kept, prior);
      return kept;
    }
    awaitCeremony(base, diagnostics);
    // A name that nobody gave comes with the evidence.
    return { ...base, ...PENDING, display_name: config.display_name };
  }
  const declared = declaredBy(base, config.display_name);
  if (declared === undefined || call.client.securityKeys.declared === 'unknown') {
    diagnostics.warn({
      summary: 'Evidence of a security key was not verified',
      detail: `${keyName(base as unknown as KeyPrior)}: what it is held against is known after apply only. It is verified then, before anything is registered.`,
      path: ['evidence_file'],
    });
    const name: KeyConfig['display_name'] = config.display_name ?? UNKNOWN;
    return { ...base, ...OPEN, display_name: name };
  }
  return planEvidence(call, { config, prior, base, declared });
}

function awaitCeremony(key: KeyConfig, diagnostics: PlanCall<EntraClient>['diagnostics']): void {
  const name = keyName(key as unknown as KeyPrior);
  if (key.on_missing_evidence === 'error') {
    diagnostics.error({
      summary: 'A security key has no evidence',
      detail: `${name} has no evidence_file, and on_missing_evidence is "error". Hold the ceremony (entra-policy keys enroll) and declare its evidence.`,
      path: ['evidence_file'],
    });
    return;
  }
  diagnostics.warn({
    // One title for all, so that Terraform counts them.
    summary: 'Security keys await their ceremony',
    detail: `${name} is pending: nothing is registered until there is evidence. Hold the ceremony (entra-policy keys enroll) and declare its evidence.`,
  });
}

/**
 * One resource has a slot, and one has the key of some evidence: which slot it is may be known after
 * apply only, when a destroy has removed the key already.
 */
function takeSlot(
  { client, diagnostics }: KnownCall,
  { user_id: userId, slot, evidence_sha256: sha256 }: KeyConfig,
  meeting: 'created' | 'kept',
): void {
  const known = isKnown(userId) && isKnown(slot) ? { user_id: userId, slot } : undefined;
  const keys = [isKnown(sha256) ? sha256?.toLowerCase() : undefined];
  const refusal =
    (known && slotRefusal(client, known, meeting)) ??
    keyRefusal(client, known ?? OPEN_SLOT, keys, true);
  if (refusal !== undefined) diagnostics.error(refusal);
}

/** What two resources have, one of them would delete under the other. */
function inspectKey({ client, diagnostics }: KnownCall, prior: KeyPrior): void {
  if (prior.status !== 'registered') return;
  const refusal = keyRefusal(client, prior, keysOf(prior), true);
  if (refusal !== undefined) diagnostics.error(refusal);
}

/** Graph cannot rename a key; what somebody else did may be declared. */
async function inspectName(
  { client, diagnostics, signal }: KnownCall,
  { display_name: name }: KeyConfig,
  prior: KeyPrior,
): Promise<void> {
  if (name === prior.display_name || prior.status !== 'registered') return;
  const graph = await client.graph();
  const all = await graph.userPasskeys.list(bareObjectId(prior.user_id ?? ''), signal);
  const live = all.find(({ id }) => id === prior.method_id)?.displayName;
  if (isKnown(name) && live === name) return;
  diagnostics.error({
    summary: 'A registered key cannot be renamed',
    detail: `${keyName(prior)} is registered as ${quote(live ?? prior.display_name ?? '')} and would become ${isKnown(name) ? quote(name ?? '') : 'a name known after apply'}, which Graph cannot do. Declare the name that it has, or enrol another key in another slot and remove this one afterwards.`,
    path: ['display_name'],
  });
}

function idOf({ user_id: userId, slot }: KeyConfig): KeyConfig['id'] {
  return isKnown(userId) && isKnown(slot) ? resourceId(userId, slot) : UNKNOWN;
}

const isSame = (next: KeyConfig, prior: KeyPrior): boolean =>
  objectIdentity(schema, next) === objectIdentity(schema, prior);
