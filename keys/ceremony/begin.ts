import { randomUUID } from 'node:crypto';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { keyIdOf, type SigningKeys } from '../../evidence';
import type { RunContent } from '../journal';
import type { ManifestRow } from '../manifest';
import { stop } from './problem';

/** What a journal says first about a run. */
export function runContent(
  given: Pick<RunContent, 'mode' | 'tenantId' | 'operator' | 'workstation' | 'tool'>,
  rows: readonly ManifestRow[],
): RunContent {
  return { step: 'run', version: 1, runId: randomUUID(), ...given, rows };
}

/** A workstation's key, and its id in the desk file. */
export interface Workstation {
  readonly key: KeyObject;
  readonly id: string;
}

/**
 * Reads the signing key of a workstation.
 *
 * @throws Problem when it is none, or the desk file does not have its public half as one
 */
export function readWorkstation(pem: string, signers: SigningKeys): Workstation {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    return stop(
      'the signing key is no private key in PEM; expected what openssl genpkey -algorithm ed25519 writes',
      cause,
    );
  }
  const id = keyIdOf(createPublicKey(key));
  const role = signers.get(id)?.role;
  if (role !== 'workstation') {
    stop(
      `the signing key (${id}) is ${role === undefined ? 'not in the desk file' : `that of a ${role} in the desk file`}; expected one with role "workstation" there`,
    );
  }
  return { key, id };
}
