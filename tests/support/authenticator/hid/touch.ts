import { setTimeout as sleep } from 'node:timers/promises';
import type { Touch } from '../options';
import { Refusal } from '../status';

const KEEP_ALIVE_MS = 20;
const A_WHILE_MS = 100;
const PATIENCE_MS = 30_000;

/** Blinks until the owner does what `touch` says, or the key has lost its `power`. */
export async function blink(
  touch: Touch,
  { cancelled, power }: { readonly cancelled: AbortSignal; readonly power: AbortSignal },
  keepAlive: () => void,
): Promise<void> {
  if (touch === 'at once') return;
  const wait = touch === 'never' ? PATIENCE_MS : A_WHILE_MS;
  for (let waited = 0; waited < wait; waited += KEEP_ALIVE_MS) {
    keepAlive();
    await sleep(KEEP_ALIVE_MS, undefined, { ref: false, signal: power });
    if (cancelled.aborted) throw new Refusal('keepAliveCancel');
  }
  if (touch === 'never') throw new Refusal('userActionTimeout');
  if (touch === 'denied') throw new Refusal('operationDenied');
}
