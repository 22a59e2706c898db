import { stop } from '../problem';
import type { Work } from '../work';

/** What a key must be able to do, asked before anything on it is spent. */
export function checkAbilities(work: Work): void {
  const { info } = work.key;
  const { forceChange, minimumLength } = work.setting.desk.pin;
  if (info.options['rk'] !== true) stop('the key keeps no passkeys. Take another key');
  if (info.options['clientPin'] === undefined) stop('the key knows no PIN. Take another key');
  if (info.remainingDiscoverableCredentials === 0) {
    stop('the key has no room for another passkey. Take another key, or reset this one');
  }
  const configurable =
    info.options['authnrCfg'] === true && info.options['setMinPINLength'] === true;
  if (configurable) return;
  if (forceChange) {
    stop(
      'the key cannot force its user to change the PIN. Take a key of CTAP 2.1, or set pin.forceChange to false in the desk file',
    );
  }
  if (info.minPinLength < minimumLength) {
    stop(
      `the key takes PINs of ${info.minPinLength} characters, and cannot be told to take none below ${minimumLength}. Take a key of CTAP 2.1, or lower pin.minimumLength in the desk file`,
    );
  }
}
