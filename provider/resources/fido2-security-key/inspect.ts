import type { VerifiedEvidence } from '../../../evidence';
import type { Graph } from '../../../graph';
import { isGraphError } from '../../../graph/graph-error';
import type { UserAccount } from '../../../graph/user-passkeys/accounts';
import type { Principal } from '../../../model/conditional-access/who';
import { quote } from '../../../model/quote';
import type { Diagnostics, Message } from '../../framework/diagnostics';
import { admissionOf } from './admission';
import { unsatisfiedStrengths } from './strengths';
import { keyOf } from './words';

/** A key that is to be registered, or that is registered and adopted. */
export interface Inspected {
  readonly evidence: VerifiedEvidence;
  /** Null where the tenant has no such user; undefined where that is not known. */
  readonly account: UserAccount | null | undefined;
  readonly isHeld: boolean;
}

/** What the tenant says to a key: what refuses it is an error, unless the user has it already. */
export async function inspectTenant(
  graph: Graph,
  inspected: Inspected,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const { isHeld, evidence } = inspected;
  const tell = (message: Message): void => {
    if (isHeld) diagnostics.warn(message);
    else diagnostics.error(message);
  };
  inspectAccount(inspected, tell, diagnostics);
  const principal = await principalOf(graph, inspected, diagnostics, signal);
  await inspectMethod(graph, { evidence, principal, tell, diagnostics, signal });
  await inspectStrengths(graph, { evidence, principal, tell, diagnostics, signal });
}

interface Inspecting {
  readonly evidence: VerifiedEvidence;
  readonly principal: Principal;
  readonly tell: (message: Message) => void;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

function inspectAccount(
  { account, evidence: { userId, userPrincipalName } }: Inspected,
  tell: (message: Message) => void,
  diagnostics: Diagnostics,
): void {
  if (account === undefined) return;
  if (account === null) {
    tell({
      summary: 'The user of a security key does not exist',
      detail: `The tenant has no user ${userId}, or has deleted it. Correct user_id.`,
      path: ['user_id'],
    });
    return;
  }
  const name = account.userPrincipalName ?? userId;
  if (account.userType?.toLowerCase() === 'guest') {
    tell({
      summary: 'A guest cannot have a security key',
      detail: `${quote(name)} is a guest, who signs in at another tenant. Register the key there.`,
      path: ['user_id'],
    });
  }
  if (account.accountEnabled === false) {
    diagnostics.warn({
      summary: `User ${quote(name)} is disabled`,
      detail: 'A key is registered all the same, and lets the user in once the user is enabled.',
      path: ['user_id'],
    });
  }
  if (name.toLowerCase() !== userPrincipalName.toLowerCase()) {
    diagnostics.warn({
      summary: `User ${quote(userPrincipalName)} is called ${quote(name)} now`,
      detail:
        'The key was made for the former name, and Microsoft says that passkeys cannot follow a new one. Enrol the key again.',
      path: ['user_id'],
    });
  }
}

async function principalOf(
  { memberships }: Graph,
  { evidence: { userId }, account }: Inspected,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<Principal> {
  const isGuest = account?.userType == null ? undefined : account.userType === 'Guest';
  try {
    return { id: userId, isGuest, ...(await memberships.of(userId, signal)) };
  } catch (error) {
    warnUnread(error, 'The groups of the user were not read', diagnostics);
    return { id: userId, isGuest, groups: undefined, roles: undefined };
  }
}

async function inspectMethod(
  graph: Graph,
  { evidence, principal, tell, diagnostics, signal }: Inspecting,
): Promise<void> {
  try {
    const { admitted, why } = admissionOf(await graph.fido2AtFirst.get(signal), {
      userId: principal.id,
      groups: principal.groups,
      aaguid: evidence.aaguid,
      proven: evidence.attestationLevel === 'attested',
    });
    if (admitted === 'yes') return;
    const summary =
      admitted === 'no'
        ? 'The tenant does not admit the security key'
        : 'Whether the tenant admits the security key is not known';
    const message = { summary, detail: `Key ${keyOf(evidence)}: ${why}`, path: ['evidence_file'] };
    if (admitted === 'no') tell(message);
    else diagnostics.warn(message);
  } catch (error) {
    warnUnread(error, 'The passkey method was not checked', diagnostics);
  }
}

async function inspectStrengths(
  graph: Graph,
  { evidence, principal, tell, diagnostics, signal }: Inspecting,
): Promise<void> {
  try {
    const { aaguid } = evidence;
    for (const found of await unsatisfiedStrengths(graph, principal, aaguid, signal)) {
      const { applies, enforced, policy, strength } = found;
      if (strength === undefined) {
        diagnostics.warn({
          summary: `Whether policy ${policy} takes the security key is not known`,
          detail: `Key ${keyOf(evidence)}: the tenant does not list the strength that the policy demands of ${applies === 'yes' ? 'the user' : 'users of whom this one may be'}. Plan again, and look at the policy if it stays so.`,
          path: ['evidence_file'],
        });
        continue;
      }
      const certain = applies === 'yes' && enforced;
      const message = {
        summary: certain
          ? 'An authentication strength does not take the security key'
          : `Policy ${policy} may not take the security key`,
        detail: `Key ${keyOf(evidence)}: policy ${policy}${enforced ? '' : ', which only reports so far,'} demands strength ${strength} of ${applies === 'yes' ? 'the user' : 'users of whom this one may be'}, and that takes no keys of model ${aaguid}. Admit the model in the strength, or hand out a key of another model.`,
        path: ['evidence_file'],
      };
      if (certain) tell(message);
      else diagnostics.warn(message);
    }
  } catch (error) {
    warnUnread(error, 'Authentication strengths were not checked', diagnostics);
  }
}

/** A permission that is missing leaves something unchecked, which is said; nothing else passes. */
function warnUnread(error: unknown, summary: string, diagnostics: Diagnostics): void {
  if (!isGraphError(error) || error.facts.status !== 403) throw error;
  diagnostics.warn({
    summary,
    detail: `So what depends on it is not known before the apply: ${error.message}`,
  });
}
