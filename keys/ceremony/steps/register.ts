import { isMethodOf } from '../../../evidence';
import { isGraphError } from '../../../graph/graph-error';
import type { Registrar } from '../registrar';
import { stop } from '../problem';
import type { Work } from '../work';
import { UselessCredential, type Verified } from './verify';

/** How long replicas of a tenant may disagree, with a margin. */
const SETTLED_MS = 60_000;

/**
 * Whether the tenant has the credential of a row, after an answer was lost; it is written down then.
 */
export async function lookForLost(work: Work): Promise<boolean> {
  const { credential, postedAt } = work.progress;
  const { reach, requests, signal } = work.setting;
  if (reach.mode === 'offline' || credential === undefined || postedAt === undefined) return false;
  work.during = 'look';
  const isSame = isMethodOf(credential.credentialId);
  const all = await requests.take(() => reach.registrar.list(work.userId, signal));
  const held = all.find(({ id }) => isSame(id));
  if (held === undefined) return false;
  work.record({ step: 'registered', methodId: held.id, outcome: 'held' });
  return true;
}

/**
 * Registers the credential of a row, once: an intent is written down before, and whatever the
 * tenant has already is not sent again.
 *
 * @param verified - what its evidence says
 * @throws UselessCredential when the tenant does not have it, and will not take it any more
 */
export async function register(work: Work, verified: Verified): Promise<void> {
  const { reach, now } = work.setting;
  if (reach.mode === 'offline' || work.progress.registered !== undefined) return;
  work.during = 'register';
  const { challengeExpiresAt } = verified.evidence;
  if (Date.parse(challengeExpiresAt) > now().getTime()) {
    await post(work, reach.registrar, verified);
    return;
  }
  checkSettled(work, work.progress.postedAt);
  throw new UselessCredential(
    `the challenge was good until ${challengeExpiresAt}, and the tenant does not have the credential. Insert the key again: the credential is deleted from it and made anew`,
  );
}

/**
 * What was sent a moment ago may be there, and not be shown by every replica.
 *
 * @param postedAt - when it was sent
 */
export function checkSettled(work: Work, postedAt: string | undefined): void {
  if (postedAt === undefined) return;
  const { now } = work.setting;
  if (now().getTime() - Date.parse(postedAt) >= SETTLED_MS) return;
  stop('whether the tenant has the credential is not known yet. Try again in a minute');
}

async function post(
  work: Work,
  registrar: Registrar,
  { evidence, registration }: Verified,
): Promise<void> {
  const { requests, signal } = work.setting;
  if (registration === undefined) return stop('the evidence is of no online ceremony. Report it');
  if (work.progress.postedAt === undefined) work.record({ step: 'posting' });
  const isSame = isMethodOf(evidence.credentialId);
  const passkey = { ...registration, aaguid: evidence.aaguid };
  try {
    const { method, outcome } = await requests.take(() =>
      registrar.register(work.userId, passkey, isSame, signal),
    );
    work.record({ step: 'registered', methodId: method.id, outcome });
  } catch (error) {
    if (isRefusedForGood(error)) throw new UselessCredential(messageOf(error), { cause: error });
    throw error;
  }
}

/** Graph has looked at this very credential and takes it never. */
const isRefusedForGood = (error: unknown): boolean =>
  isGraphError(error) && error.reason === 'refused' && error.facts.status === 400;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Graph refuses the credential';
