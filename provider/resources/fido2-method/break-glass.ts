import type { Graph } from '../../../graph';
import type { Call, PlanCall } from '../../framework/resource';
import { type KnownAccount, knownAccount } from '../define/break-glass/account-memberships';
import type { BreakGlass, BreakGlassAccount } from '../define/break-glass/break-glass';
import type { Reading } from '../define/break-glass/checked';
import { type BreakGlassFinding, refuseFindings, tell } from '../define/break-glass/finding';
import { JUDGED_AGAIN, missingAccount, notKnown } from '../define/break-glass/words';
import type { EntraClient } from '../define/client';
import type { TypedMoments } from '../define/moments';
import type { SingletonWrite } from '../define/singleton-spec';
import { canSignIn, obstacleOf } from './account-passkey';
import type { Fido2Config, Schema } from './schema';

/** Says at plan whether the passkeys of an account for emergencies stop signing in. */
export async function inspectBreakGlass(
  { client, diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  planned: Fido2Config,
  isUnchanged: boolean,
): Promise<void> {
  if (client?.breakGlass === undefined) return;
  const found = await check(graph, client.breakGlass, planned, { again: false, signal });
  tell(found, isUnchanged, diagnostics);
}

/**
 * Refuses it again right before the change is sent.
 *
 * @throws DiagnosticError with the first finding.
 */
export async function guardBreakGlass(
  { client, signal }: Call<EntraClient>,
  graph: Graph,
  { planned, isNeeded }: SingletonWrite<TypedMoments<Schema>>,
): Promise<void> {
  const { breakGlass } = client;
  if (breakGlass === undefined || !(await isNeeded())) return;
  const reading = { again: true, signal };
  await refuseFindings(() => check(graph, breakGlass, planned, reading), signal);
}

async function check(
  graph: Graph,
  { accounts, known }: BreakGlass,
  planned: Fido2Config,
  { again, signal }: Reading,
): Promise<BreakGlassFinding[]> {
  const found = await Promise.all(
    accounts.map(async (account): Promise<BreakGlassFinding[]> => {
      const read = await knownAccount(graph, account, again, signal);
      if (read.isMissing) return [missingAccount(account)];
      return account.aaguids.flatMap((aaguid) => judge(planned, account, read, aaguid));
    }),
  );
  return known ? found.flat() : [...found.flat(), notKnown('this change', ['include_targets'])];
}

function judge(
  planned: Fido2Config,
  { userId }: BreakGlassAccount,
  { principal, problem }: KnownAccount,
  aaguid: string,
): BreakGlassFinding[] {
  const signsIn = canSignIn(planned, principal, aaguid);
  const obstacle = obstacleOf(planned, principal, aaguid);
  if (signsIn === 'yes' || obstacle === undefined) return [];
  const { why, fix, path } = obstacle;
  const unreadable = principal.groups === undefined ? problem : undefined;
  if (signsIn === 'no') {
    return [
      {
        stops: 'yes',
        passing: unreadable === undefined,
        message: {
          summary: 'An account for emergencies loses its passkey',
          detail: `User ${userId} could not sign in with its passkey of the model ${aaguid}: ${why}. ${fix}`,
          path,
        },
      },
    ];
  }
  const open = (unreadable ?? 'it depends on what is known after apply').replace(/[.!?]$/, '');
  return [
    {
      stops: 'unknown',
      passing: unreadable === undefined,
      message: {
        summary: 'An account for emergencies may lose its passkey',
        detail: `Whether user ${userId} can sign in with its passkey of the model ${aaguid} is not known: ${open}. ${JUDGED_AGAIN}`,
        path,
      },
    },
  ];
}
