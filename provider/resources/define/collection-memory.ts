/** Keys of the private state of an object, and what they say. */
import type { PrivateState } from '../../framework/private-state';

/** Set while nothing was written to an object that was imported or moved here. */
const ADOPTED = 'adopted';
/** When this provider wrote the object last, in milliseconds since 1970. */
const WRITTEN_AT = 'writtenAt';

/** Remembers that an object was there before Terraform. */
export function rememberAdoption(privateState: PrivateState): void {
  privateState.set(ADOPTED, true);
}

/** Whether an object was there before Terraform, which has written nothing to it yet. */
export function isAdopted(privateState: PrivateState): boolean {
  return privateState.get(ADOPTED) === true;
}

/** Remembers a write: for a while afterwards replicas may not show the object. */
export function rememberWrite(privateState: PrivateState): void {
  privateState.delete(ADOPTED);
  privateState.set(WRITTEN_AT, Date.now());
}

/** When the object was written last; 0 where nobody remembers. */
export function writtenAt(privateState: PrivateState): number {
  const at = privateState.get(WRITTEN_AT);
  return typeof at === 'number' ? at : 0;
}
