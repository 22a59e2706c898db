import type { Graph } from '../../../graph';
import { allOf, anyOf, known, not, type Truth } from '../../../model/conditional-access/truth';
import {
  isIn,
  type Entries,
  type Principal,
  type Scope,
} from '../../../model/conditional-access/who';
import { bareObjectId } from '../../../model/object-id';
import { admits } from '../../../model/passkey';
import { isKnown } from '../../framework/value';
import { knownAccount } from '../define/break-glass/account-memberships';
import type { BreakGlass, BreakGlassAccount } from '../define/break-glass/break-glass';
import { type BreakGlassFinding, refuseFindings, tell } from '../define/break-glass/finding';
import type { Call, PlanCall } from '../../framework/resource';
import type { EntraClient } from '../define/client';
import { type AdmissionView, admissionsOf, toAdmission } from './rules/admission-view';
import { targetsOf } from './rules/targets';
import type { Fido2Config } from './schema';

const PATH = ['include_targets'];

/** Says at plan whether the passkeys of an account for emergencies stop signing in. */
export async function inspectBreakGlass(
  { client, diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  planned: Fido2Config,
): Promise<void> {
  if (client?.breakGlass === undefined) return;
  tell(await check(graph, client.breakGlass, planned, false, signal), false, diagnostics);
}

/**
 * Refuses it again right before the change is sent.
 *
 * @throws DiagnosticError with the first finding.
 */
export async function guardBreakGlass(
  { client, signal }: Call<EntraClient>,
  graph: Graph,
  planned: Fido2Config,
): Promise<void> {
  const { breakGlass } = client;
  if (breakGlass === undefined) return;
  await refuseFindings((again) => check(graph, breakGlass, planned, again, signal), signal);
}

async function check(
  graph: Graph,
  { accounts }: BreakGlass,
  planned: Fido2Config,
  again: boolean,
  signal: AbortSignal,
): Promise<BreakGlassFinding[]> {
  const found = await Promise.all(
    accounts.map(async (account): Promise<BreakGlassFinding[]> => {
      const { principal, problem } = await knownAccount(graph, account, again, signal);
      return account.aaguids.flatMap((aaguid) => {
        const signsIn = canSignIn(planned, principal, aaguid);
        if (signsIn === 'yes') return [];
        const stops = signsIn === 'no' ? 'yes' : 'unknown';
        const message = messageOf(account, aaguid, stops, problem);
        return [{ stops, passing: problem === undefined, message }];
      });
    }),
  );
  return found.flat();
}

/** Whether a user can sign in with a device-bound passkey of a model. */
export function canSignIn(planned: Fido2Config, principal: Principal, aaguid: string): Truth {
  const { state } = planned;
  const enabled = state === null || !isKnown(state) ? 'unknown' : known(state === 'enabled');
  const excluded = isIn(exclusions(planned), principal);
  const views = [...admissionsOf(planned).values()];
  const isLegacy = planned.opt_in_to_profiles === false;
  const admitted = anyOf(
    targetsOf(planned).map(({ id, profiles }) => {
      const keys: Entries = isLegacy ? [undefined] : profiles;
      return allOf([
        reaches(id, principal),
        keys === undefined
          ? 'unknown'
          : anyOf(
              keys.map((key) =>
                admitsModel(
                  views.find((view) => view.key === key),
                  aaguid,
                ),
              ),
            ),
      ]);
    }),
  );
  return allOf([enabled, not(excluded), admitted]);
}

function admitsModel(view: AdmissionView | undefined, aaguid: string): Truth {
  const admission = view === undefined ? undefined : toAdmission(view);
  if (admission === undefined) return 'unknown';
  return known(admits(admission, { type: 'deviceBound', model: aaguid, proven: true }));
}

function reaches(id: string | undefined, { id: userId, groups }: Principal): Truth {
  if (id === 'all_users' || id === userId) return 'yes';
  if (id === undefined || groups === undefined) return 'unknown';
  return known(groups.has(id));
}

function exclusions({ exclude_group_ids: groups, exclude_user_ids: users }: Fido2Config): Scope {
  return { users: entriesOf(users), groups: entriesOf(groups), roles: [], guests: null };
}

function entriesOf(ids: Fido2Config['exclude_group_ids']): Entries {
  if (ids === null) return [];
  return isKnown(ids) ? ids.map((id) => (isKnown(id) ? bareObjectId(id) : undefined)) : undefined;
}

function messageOf(
  { userId }: BreakGlassAccount,
  aaguid: string,
  stops: 'yes' | 'unknown',
  problem: string | undefined,
): BreakGlassFinding['message'] {
  const fix = `Let a target with a profile that admits device-bound passkeys of that model reach the user, and no exclusion.`;
  return stops === 'yes'
    ? {
        summary: `Account for emergencies ${userId} loses its passkey`,
        detail: `User ${userId} could no longer sign in with its passkey of the model ${aaguid}: the method is off, excludes the user, or no profile that reaches the user admits the model. ${fix}`,
        path: PATH,
      }
    : {
        summary: `Account for emergencies ${userId} may lose its passkey`,
        detail: `Whether user ${userId} can go on signing in with its passkey of the model ${aaguid} is not known: ${problem ?? 'it depends on what is known after apply'}. It is judged again right before the change is written, and refused where that is still open. ${fix}`,
        path: PATH,
      };
}
