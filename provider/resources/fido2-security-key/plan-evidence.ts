import type { VerifiedEvidence } from '../../../evidence';
import type { UserPasskey } from '../../../graph/user-passkeys/passkey';
import type { Message } from '../../framework/diagnostics';
import type { PlanCall } from '../../framework/resource';
import { UNKNOWN } from '../../framework/value';
import type { EntraClient } from '../define/client';
import { accountOf } from './accounts';
import { type Declared, readEvidence } from './evidence';
import { heldAtPlan } from './held';
import { inspectTenant } from './inspect';
import { fromEvidence, fromMethod, hasDrifted } from './mapping';
import type { KeyConfig, KeyPrior } from './schema';
import { keyRefusal } from './slots';
import { anotherKey, ceremonyRegisters, expired, keyOf } from './words';

/** A key whose evidence is new. */
interface Enrolment {
  readonly config: KeyConfig;
  readonly prior: KeyPrior | null;
  readonly base: KeyConfig;
  readonly declared: Declared;
}

type KnownCall = PlanCall<EntraClient> & { readonly client: EntraClient };

/** Verifies evidence, and plans to register its key or to adopt what the user has already. */
export async function planEvidence(
  { client, diagnostics, signal }: KnownCall,
  { config, prior, base, declared }: Enrolment,
): Promise<KeyConfig> {
  const read = await readEvidence(client, declared);
  if (!read.ok) {
    for (const message of read.messages) diagnostics.error(message);
    return base;
  }
  const { evidence, warnings } = read;
  for (const detail of warnings) diagnostics.warn({ summary: 'Roots of security keys', detail });
  const graph = await client.graph();
  const [held, account] = await Promise.all([
    heldAtPlan(graph, client, evidence, signal),
    accountOf(graph, evidence.userId, diagnostics, signal),
  ]);
  const refused = refusalOf(client, evidence, { prior, held });
  if (refused !== undefined) diagnostics.error(refused);
  if (diagnostics.failed) return base;
  const isHeld = held !== undefined;
  if (held === undefined || held.id !== prior?.method_id) {
    await inspectTenant(graph, { evidence, account, isHeld }, diagnostics, signal);
    diagnostics.warn(announcement(evidence, held));
  }
  const name: KeyConfig['display_name'] =
    config.display_name ?? held?.displayName ?? evidence.displayName;
  const shown: KeyConfig = {
    ...base,
    ...fromEvidence(evidence),
    display_name: name,
    status: 'registered',
  };
  if (held === undefined) return { ...shown, ...UNTIL_REGISTERED };
  return {
    ...shown,
    ...fromMethod(held),
    upn_drift: hasDrifted(evidence.userPrincipalName, account?.userPrincipalName),
  };
}

/** What Graph alone knows of a key that it is about to get. */
const UNTIL_REGISTERED = {
  method_id: UNKNOWN,
  model: UNKNOWN,
  attestation_level: UNKNOWN,
  attestation_certificates: UNKNOWN,
  passkey_type: UNKNOWN,
  created_at: UNKNOWN,
  upn_drift: UNKNOWN,
} as const;

/** What is known of a key beside its evidence. */
interface Standing {
  readonly prior: KeyPrior | null;
  readonly held: UserPasskey | undefined;
}

function refusalOf(
  client: EntraClient,
  evidence: VerifiedEvidence,
  { prior, held }: Standing,
): Message | undefined {
  const slot = { user_id: evidence.userId, slot: evidence.slot };
  const taken = keyRefusal(client, slot, [evidence.credentialId, held?.id], true);
  if (taken !== undefined) return taken;
  if (prior?.status === 'registered' && held?.id !== prior.method_id) return anotherKey(prior);
  if (held !== undefined) return undefined;
  if (evidence.registrableUntil === undefined) return ceremonyRegisters(evidence);
  return expired(evidence, new Date());
}

/** A title of its own for each key: Terraform folds equal ones, and a reviewer has to see all. */
const announcement = (evidence: VerifiedEvidence, held: UserPasskey | undefined): Message =>
  held === undefined
    ? {
        summary: `Will register ${keyOf(evidence)}`,
        detail: `Slot ${evidence.slot}, display name ${JSON.stringify(evidence.displayName)}. ${people(evidence)} The key can be used the moment it is registered.`,
      }
    : {
        summary: `Will adopt ${keyOf(evidence)}`,
        detail: `The user has it since ${held.createdDateTime ?? 'an unknown time'}, as method ${held.id}. ${people(evidence)} Nothing is written to the tenant.${evidence.mode === 'offline' ? ELSEWHERE : ''}`,
      };

/** No plan sees what another state has, or what `-target` leaves out. */
const ELSEWHERE =
  ' A pipeline has registered it: where another resource or state has it still, forget it there (terraform state rm), as its destroy would remove the key.';

const people = ({
  operator,
  otherOperators,
  approvers,
  attestationLevel,
}: VerifiedEvidence): string =>
  [
    `Made by ${operator}, ${otherOperators.length === 0 ? '' : `held by ${otherOperators.join(', ')} as well, `}${approvers.length === 0 ? 'approved by nobody' : `approved by ${approvers.join(', ')}`}.`,
    ...(attestationLevel === 'attested' ? [] : ['Its model is not proven.']),
  ].join(' ');
