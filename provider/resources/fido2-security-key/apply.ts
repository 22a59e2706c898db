import type { RegisteredUserPasskey, UserPasskey } from '../../../graph/user-passkeys/passkey';
import { GraphError, isGraphError } from '../../../graph/graph-error';
import { DiagnosticError } from '../../framework/diagnostics';
import type { Call } from '../../framework/resource';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from '../define/client';
import { rememberWrite } from '../define/collection-memory';
import { settle } from '../define/settle';
import { assertTenant } from '../define/tenant';
import { accountOf } from './accounts';
import { declaredBy, type GoodEvidence, hasNewEvidence, readEvidence } from './evidence';
import { heldNow } from './held';
import { fromEvidence, fromMethod, hasDrifted, PENDING } from './mapping';
import {
  type KeyConfig,
  type KeyPlanned,
  type KeyPrior,
  type KeyState,
  resourceId,
  schema,
} from './schema';
import { forgetCreation } from './slots';
import { anotherKey, ceremonyRegisters, expired, keyOf } from './words';

/** Registers or adopts what evidence is about; without new evidence nothing is sent. */
export async function applyKey(
  call: Call<EntraClient>,
  planned: KeyPlanned,
  prior: KeyState | null,
  config: KeyConfig,
): Promise<KeyState> {
  const { client, privateState } = call;
  assertTenant(prior, client);
  forgetCreation(privateState);
  const identity = { id: resourceId(planned.user_id, planned.slot), tenant_id: client.tenantId };
  const found = hasNewEvidence(planned, prior)
    ? await enrol(call, planned, prior, config)
    : { ...PENDING, display_name: config.display_name, ...prior };
  const live = { ...planned, ...found, ...identity } as ObjectValue;
  return settle(schema, planned, live) as KeyState;
}

async function enrol(
  call: Call<EntraClient>,
  planned: KeyConfig,
  prior: KeyPrior | null,
  config: KeyConfig,
): Promise<Partial<KeyState>> {
  const { client, signal, diagnostics, privateState } = call;
  const good = await verified(client, planned, config);
  const { evidence } = good;
  const { method, outcome } = await register(call, good, prior);
  if (outcome === 'registered') rememberWrite(privateState);
  const account = await accountOf(await client.graph(), evidence.userId, diagnostics, signal);
  if (evidence.attestationLevel === 'attested' && method.attestationLevel === 'notAttested') {
    diagnostics.warn({
      summary: `Microsoft has ${keyOf(evidence)} as not attested`,
      detail: `The evidence proves the model, but Graph says attestationLevel "notAttested" of method ${method.id}: policy that asks for attestation may not take the key.`,
    });
  }
  return {
    status: 'registered',
    display_name: method.displayName ?? evidence.displayName,
    ...fromEvidence(evidence),
    ...fromMethod(method),
    upn_drift: hasDrifted(evidence.userPrincipalName, account?.userPrincipalName),
  };
}

/** Verifies the evidence again: the file may not be the one that was planned from. */
async function verified(
  client: EntraClient,
  planned: KeyConfig,
  config: KeyConfig,
): Promise<GoodEvidence> {
  const declared = declaredBy(planned, config.display_name);
  if (declared === undefined) throw new TypeError('an apply does not know what was declared');
  const read = await readEvidence(client, declared);
  if (read.ok) return read;
  const [first] = read.messages;
  if (first === undefined) throw new TypeError('evidence was refused without a reason');
  const detail = read.messages.map((message) => message.detail).join('\n');
  throw new DiagnosticError({ ...first, detail });
}

async function register(
  { client, signal }: Call<EntraClient>,
  { evidence, registration }: GoodEvidence,
  prior: KeyPrior | null,
): Promise<RegisteredUserPasskey> {
  const graph = await client.graph();
  const { userId, aaguid } = evidence;
  const { all, held, isSame } = await heldNow(graph, client, evidence, signal);
  if (prior !== null && isOccupied(prior, all, held)) throw new DiagnosticError(anotherKey(prior));
  if (held !== undefined) return { method: held, outcome: 'held' };
  const refused =
    evidence.registrableUntil === undefined
      ? ceremonyRegisters(evidence)
      : expired(evidence, new Date());
  if (refused !== undefined) throw new DiagnosticError(refused);
  return graph.userPasskeys
    .register(userId, { ...registration, aaguid }, isSame, signal, all)
    .catch((error: unknown) => {
      throw explained(error, keyOf(evidence));
    });
}

/** Whether the slot has a key that the user still has. */
const isOccupied = (
  { status, method_id: methodId }: KeyPrior,
  all: readonly UserPasskey[],
  held: UserPasskey | undefined,
): boolean =>
  status !== 'pending' && held?.id !== methodId && all.some(({ id }) => id === methodId);

/** Microsoft does not document what its 400 to a registration means. */
function explained(error: unknown, key: string): unknown {
  if (!isGraphError(error) || error.reason !== 'refused' || error.facts.status !== 400)
    return error;
  const said = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
  return new GraphError(
    'refused',
    `Graph registers no ${key}: ${said} The challenge may be used up or expired, or the passkey method may not admit the key for this user`,
    error.facts,
    { cause: error },
  );
}
