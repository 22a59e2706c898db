import type { Graph } from '../../../graph';
import { bareObjectId } from '../../../model/object-id';
import { DiagnosticError } from '../../framework/diagnostics';
import type { Call, PlanCall } from '../../framework/resource';
import type { EntraClient } from '../define/client';
import { assertTenant } from '../define/tenant';
import { type Deletion, refusalToDelete } from './guard';
import { goingIn, oneAtATime } from './going';
import type { KeyPrior, KeyState } from './schema';
import { destroyRefusal, isReplaced, takesTheKey } from './slots';
import { keyName, slotTwice } from './words';

/** Refuses at plan what would be refused at apply, all planned deletions counted. */
export async function planDeletion(call: PlanCall<EntraClient>, prior: KeyPrior): Promise<void> {
  const { client, diagnostics, signal } = call;
  if (client === undefined) return;
  assertTenant(prior, client);
  if (!takesTheKey(prior)) return;
  const taken = destroyRefusal(client, prior);
  if (taken !== undefined) diagnostics.error(taken);
  const graph = await client.graph();
  const deletion = deletionOf(graph, 'planned', prior);
  if (prior.deletion_policy === 'force') return;
  const refusal = await refusalToDelete(graph, deletion, signal);
  if (refusal !== undefined) diagnostics.error(refusal);
}

/** Deletes a key, unless that leaves its user without a way to sign in that resists phishing. */
export async function deleteKey(call: Call<EntraClient>, prior: KeyState): Promise<void> {
  const { client, diagnostics, privateState, signal } = call;
  assertTenant(prior, client);
  if (!takesTheKey(prior)) {
    if (prior.method_id !== null) diagnostics.warn(abandoned(prior));
    return;
  }
  const taken = isReplaced(privateState) ? slotTwice(prior) : destroyRefusal(client, prior);
  if (taken !== undefined) throw new DiagnosticError(taken);
  const graph = await client.graph();
  const userId = bareObjectId(prior.user_id);
  // Two keys of a user that are judged at once would each be left by the other.
  const outcome = await oneAtATime(graph, userId, async () => {
    const deletion = deletionOf(graph, 'deleted', prior);
    const { going } = deletion;
    const methodId = prior.method_id ?? '';
    try {
      if (prior.deletion_policy !== 'force') await guard(graph, deletion, signal);
      return await graph.userPasskeys.remove(userId, methodId, signal);
    } catch (error) {
      going.delete(methodId);
      throw error;
    }
  });
  if (outcome === 'removed') diagnostics.warn(leftOnTheKey(prior));
}

async function guard(graph: Graph, deletion: Deletion, signal: AbortSignal): Promise<void> {
  const refusal = await refusalToDelete(graph, deletion, signal);
  if (refusal !== undefined) throw new DiagnosticError(refusal);
}

function deletionOf(
  graph: Graph,
  when: 'planned' | 'deleted',
  prior: KeyPrior,
): Deletion & { readonly going: Set<string> } {
  const userId = bareObjectId(prior.user_id ?? '');
  const going = goingIn(graph, when, userId);
  if (prior.method_id !== null) going.add(prior.method_id);
  return { prior, userId, going };
}

const abandoned = (prior: KeyPrior) => ({
  summary: `${keyName(prior)} stays registered`,
  detail: `Terraform no longer manages it (deletion_policy = "abandon"). It still signs in, as method ${prior.method_id ?? ''}.`,
});

const leftOnTheKey = (prior: KeyPrior) => ({
  summary: 'Credentials stay on deleted security keys',
  detail: `${keyName(prior)}${prior.serial === null ? '' : `, serial number ${prior.serial},`} signs in no more, but still holds the credential and the name of the user. Collect and reset the key before somebody else gets it.`,
});
