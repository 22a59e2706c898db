import type { Graph } from '../../../graph';
import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import { quote } from '../../../model/quote';
import type { Call, PlanCall } from '../../framework/resource';
import { isObjectValue, type ObjectValue, type Value } from '../../framework/value';
import { guardPolicy, inspectPolicy } from '../define/break-glass/check-policy';
import type { Checked } from '../define/break-glass/checked';
import { policyView } from '../define/break-glass/policy-view';
import type { EntraClient } from '../define/client';
import type { ErasedMoments } from '../define/moments';
import { idIn } from '../define/named';
import type { SingletonWrite } from '../define/singleton-spec';

/** Says at plan whether the policy stops an account for emergencies. */
export async function inspectBreakGlass(
  call: PlanCall<EntraClient>,
  graph: Graph,
  planned: ObjectValue,
  isUnchanged: boolean,
): Promise<void> {
  const live = await graph.policies.read(idIn(planned), call.signal);
  if (live === null) return;
  await inspectPolicy(call, graph, { ...checked(live, planned), isUnchanged });
}

/**
 * Refuses right before a write what would stop one, or what is still open. Where nothing is
 * written, nothing is refused: the policy is so already.
 *
 * @throws DiagnosticError
 */
export async function guardBreakGlass(
  call: Call<EntraClient>,
  graph: Graph,
  { planned, isNeeded }: SingletonWrite<ErasedMoments>,
): Promise<void> {
  if (call.client.breakGlass === undefined || !(await isNeeded())) return;
  const live = await graph.policies.read(idIn(planned), call.signal);
  if (live !== null) await guardPolicy(call, graph, checked(live, planned));
}

/** The live policy with what is planned of it: Microsoft alone says whom it includes. */
export function checked(live: ConditionalAccessPolicy, planned: ObjectValue): Checked {
  const { users } = live.conditions as { readonly users?: object };
  const conditions = {
    ...live.conditions,
    users: {
      ...users,
      excludeUsers: planned['exclude_users'],
      excludeGroups: planned['exclude_groups'],
      excludeRoles: planned['exclude_roles'],
      excludeGuestsOrExternalUsers: guestsOf(planned['exclude_guests_or_external_users'] ?? null),
    },
  };
  return {
    path: ['exclude_users'],
    view: policyView({ ...live, state: planned['state'], conditions }),
    name: quote(live.displayName),
  };
}

const guestsOf = (guests: Value): unknown =>
  isObjectValue(guests)
    ? { guestOrExternalUserTypes: guests['guest_or_external_user_types'] }
    : guests;
