import { stop } from '../problem';
import type { Work } from '../work';

/** Sets what the key demands of the PIN of its user. Forcing a change is the last thing. */
export async function harden(work: Work): Promise<void> {
  const { minimumLength, forceChange } = work.setting.desk.pin;
  work.during = 'pin policy';
  if (work.key.info.minPinLength < minimumLength) {
    await configure(work, { minPinLength: minimumLength });
    work.record({ step: 'minimum-pin-length', length: minimumLength });
  }
  if (!forceChange || work.progress.pinChangeForced) return;
  if (!work.key.info.forcePinChange) await configure(work, { forceChange: true });
  work.record({ step: 'pin-change-forced' });
}

function configure(
  { key, pin, operation }: Work,
  policy: { readonly minPinLength: number } | { readonly forceChange: true },
): Promise<void> {
  return key.withPin(
    pin ?? stop('the PIN of the key is not known. Try again'),
    { permissions: ['authenticatorConfig'] },
    (token) => key.setPinPolicy(policy, token, operation),
    operation,
  );
}
