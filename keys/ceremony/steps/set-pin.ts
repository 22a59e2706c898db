import { sha256 } from '../../../evidence';
import { CtapError, Pin } from '../../ctap';
import { makePin, openPin } from '../../escrow';
import { NotInThisSitting, stop } from '../problem';
import type { Work } from '../work';
import { checkAbilities } from './check-abilities';
import { requestOptions } from './request-options';

/** A relying party that nobody has: the PIN is proved for nothing but itself. */
const NOBODY = 'desk.invalid';

/** Sees that the key has the PIN of its escrow, and that this process knows it. */
export async function setPin(work: Work): Promise<void> {
  const { key, progress } = work;
  work.during = 'pin';
  if (!key.hasPin) {
    await give(work);
  } else if (progress.pin !== undefined) {
    await recall(work);
  } else {
    stop(
      'the key has a PIN already, so that somebody has used it. Take a new key, or skip this row and enroll it in a run of its own with --reset, which deletes everything on the key',
    );
  }
}

async function give(work: Work): Promise<void> {
  const { folder, desk } = work.setting;
  work.forget();
  checkAbilities(work);
  // Whom Graph refuses is refused before the key is anybody's.
  work.options = await requestOptions(work);
  work.during = 'pin';
  const { row, assigned } = work.progress;
  const length = Math.max(desk.pin.length, work.key.info.minPinLength);
  const { userId, serial } = work;
  const subject = { userId, slot: row.slot, userName: assigned?.userName, serial };
  const { pin, sealed } = await makePin(subject, length, desk.escrow);
  work.pin = pin;
  // Never written over: the key that has it may be the one beside this one.
  const file = work.freeFile('pins', '.age');
  folder.write(file, sealed);
  work.record({ step: 'pin-escrowed', file, sha256: sha256(sealed) });
  await work.key.setPin(pin, work.operation);
  work.record({ step: 'pin-set' });
}

async function recall(work: Work): Promise<void> {
  const { progress, key } = work;
  work.pin ??= await opened(work);
  // Once forced, a change is all that the PIN is good for: there is nothing left to prove it for.
  if (key.info.forcePinChange) return;
  await prove(work, work.pin);
  if (progress.pin?.set === false) work.record({ step: 'pin-set' });
}

/** Before the PIN is used for anything: the key may be another one. */
async function prove({ key, operation, serial }: Work, pin: Pin): Promise<void> {
  const forNothing = { permissions: ['makeCredential'], rpId: NOBODY } as const;
  try {
    await key.withPin(pin, forNothing, () => Promise.resolve(), operation);
  } catch (error) {
    if (!(error instanceof CtapError) || error.code !== 'PIN_INVALID') throw error;
    const which = serial === undefined ? 'that was used before' : `with serial number ${serial}`;
    stop(
      `the key does not take the PIN in its escrow: it is another key. Insert the one ${which}`,
      error,
    );
  }
}

async function opened(work: Work): Promise<Pin> {
  const { progress } = work;
  const { identity } = work.setting;
  if (progress.pin === undefined || identity === undefined) {
    throw new NotInThisSitting(
      'the PIN of the key is in its escrow alone. Resume with --identity and the secret key of a recipient in the desk file',
    );
  }
  const { pin } = await openPin(work.kept(progress.pin), identity);
  return Pin.of(pin);
}
