import { createHash } from 'node:crypto';
import { decodeBase64 } from '../../../evidence/bytes';
import { isMethodOf, verifyEvidence } from '../../../evidence';
import { openPin } from '../../../keys/escrow';
import type { Progress } from '../../../keys/journal';
import type { SoftwareKey } from '../authenticator/software-key';
import { TENANT } from '../webauthn/desk';
import type { TestDesk } from './desk';

/**
 * What is not as it must be after a row was handed over: one credential in the tenant, the same and
 * no other on the key, its evidence, and an escrow that opens the key.
 */
export async function whatIsWrong(
  desk: TestDesk,
  { row, assigned, credential, pin }: Progress,
  key: SoftwareKey,
): Promise<string[]> {
  const userId = assigned?.userId ?? '';
  const methods = desk.tenant.of(userId);
  const credentials = key.credentials;
  const wrong: string[] = [];
  if (methods.length !== 1) wrong.push(`the tenant has ${methods.length} methods`);
  if (credentials.length !== 1) wrong.push(`the key has ${credentials.length} credentials`);
  const id = credentials[0]?.id ?? Buffer.alloc(0);
  if (!isMethodOf(id.toString('base64url'))(methods[0]?.id ?? '')) {
    wrong.push('the key has another credential');
  }
  const evidence = desk.written.get(credential?.file ?? '')?.toString() ?? '';
  const verdict = verifyEvidence(
    evidence,
    { keys: desk.desk().signers, roots: desk.desk().roots, at: desk.now() },
    { tenantId: TENANT, userId, slot: row.slot, attestation: 'required' },
  );
  if (!verdict.ok) wrong.push('the evidence is refused');
  else if (!decodeBase64(verdict.evidence.credentialId)?.equals(id)) {
    wrong.push('the evidence is about another credential');
  }
  const sealed = desk.written.get(pin?.file ?? '') ?? Buffer.alloc(0);
  const opened = await openPin(sealed, desk.identity);
  const hash = createHash('sha256').update(opened.pin).digest().subarray(0, 16);
  const { lasting } = key.authenticator;
  if (lasting.pinHash?.equals(hash) !== true) wrong.push('the escrow has another PIN');
  if (!lasting.forceChange || lasting.minPinLength !== 6) wrong.push('the PIN may stay');
  return wrong;
}

/** The key whose PIN the escrow of a row has; undefined where none got it. */
export async function keyOf(desk: TestDesk, { pin }: Progress): Promise<SoftwareKey | undefined> {
  const sealed = desk.written.get(pin?.file ?? '');
  if (sealed === undefined) return undefined;
  const opened = await openPin(sealed, desk.identity);
  const hash = createHash('sha256').update(opened.pin).digest().subarray(0, 16);
  return desk.keys.find((key) => key.authenticator.lasting.pinHash?.equals(hash));
}
