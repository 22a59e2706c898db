import { assign } from './steps/assign';
import { deleteCredential } from './steps/delete-credential';
import { harden } from './steps/harden';
import { identify } from './steps/identify';
import { makeCredential } from './steps/make-credential';
import { checkSettled, lookForLost, register } from './steps/register';
import { resetIfAsked } from './steps/reset';
import { setPin } from './steps/set-pin';
import { takeOver } from './steps/take-over';
import { UselessCredential, verify } from './steps/verify';
import type { Work } from './work';

/**
 * Takes a row from wherever it is to the hand-over. What is written down is not done again; what
 * may have happened is looked at before anything else happens.
 */
export async function holdCeremony(work: Work): Promise<void> {
  if (work.progress.handedOver) return;
  await assign(work);
  const useless = await settle(work);
  await work.insert();
  await identify(work);
  await resetIfAsked(work);
  await setPin(work);
  if (useless === undefined) takeOver(work);
  else await deleteCredential(work, useless.message);
  if (work.progress.credential === undefined) await makeCredential(work);
  await vouch(work);
  await harden(work);
  work.during = 'hand over';
  work.record({ step: 'handed-over' });
}

/**
 * Settles a credential of an earlier attempt, for which no key is needed.
 *
 * @returns why the credential is of no use, where that is so
 */
async function settle(work: Work): Promise<UselessCredential | undefined> {
  const { credential, registered, postedAt } = work.progress;
  if (credential === undefined || registered !== undefined) return undefined;
  // First of all: a credential that the tenant has is never deleted from its key.
  if (await lookForLost(work)) return undefined;
  try {
    await register(work, verify(work));
    return undefined;
  } catch (error) {
    if (!(error instanceof UselessCredential)) throw error;
    // Graph refuses what it has as well, and replicas may not show it yet.
    checkSettled(work, postedAt);
    return error;
  }
}

/** Verifies and registers; what is of no use does not stay on the key. */
async function vouch(work: Work): Promise<void> {
  if (work.progress.registered !== undefined) return;
  try {
    await register(work, verify(work));
  } catch (error) {
    if (!(error instanceof UselessCredential)) throw error;
    const { during } = work;
    await deleteCredential(work, error.message);
    work.during = during;
    throw error;
  }
}
