import type { Work } from '../work';

/**
 * Resets a key that has a PIN, where the operator asked for that.
 *
 * Never after something went wrong with the row: what is on the key then may be all that is left of
 * a credential that the tenant has.
 */
export async function resetIfAsked(work: Work): Promise<void> {
  const { failed, pin, credential } = work.progress;
  if (!work.setting.reset || !work.key.hasPin) return;
  if (failed !== undefined || pin !== undefined || credential !== undefined) return;
  work.during = 'reset';
  await work.key.reset(work.operation);
  work.record({ step: 'reset' });
}
