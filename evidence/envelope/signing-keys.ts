import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { quote } from '../../model/quote';
import { sha256 } from '../bytes';

/** What a key signs: work orders, evidence, or that somebody else looked at the evidence. */
export const signerRole = z.enum(['pipeline', 'workstation', 'approver']);

/** What a key signs. */
export type SignerRole = z.output<typeof signerRole>;

/**
 * A person as Entra knows one: two spellings of a person would be two people. What nobody sees makes
 * no other spelling, and steers no terminal of whoever is asked to approve.
 */
export const person = z
  .string()
  .max(320)
  .regex(
    /^[^@\s\p{C}\p{Default_Ignorable_Code_Point}]+@[^@\s\p{C}\p{Default_Ignorable_Code_Point}]+$/u,
    'is no user principal name',
  );

const listed = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('approver'), holder: person, publicKey: z.string() }),
  z.strictObject({
    role: z.enum(['pipeline', 'workstation']),
    holder: z.string().min(1).max(320),
    publicKey: z.string(),
  }),
]);

/** A key whose signatures count. */
export interface SigningKey {
  /** SHA-256 of the public key: nobody chooses it. */
  readonly id: string;
  readonly role: SignerRole;
  /** Who has the private key: a person's user principal name, or the name of a machine. */
  readonly holder: string;
  readonly publicKey: KeyObject;
}

/** Keys whose signatures count, by id. */
export type SigningKeys = ReadonlyMap<string, SigningKey>;

/**
 * Reads the list of keys.
 *
 * @param entries - role, holder and public key in PEM of each
 * @throws TypeError when an entry is none, its key is not Ed25519, or a key is there twice: one key
 * with two roles would be two people.
 */
export function signingKeys(entries: unknown): SigningKeys {
  const result = z.array(listed).safeParse(entries);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new TypeError(
      `the list of signing keys is refused at ${(issue?.path ?? []).join('.') || 'its start'} (${issue?.message ?? ''}); expected entries with role, holder and publicKey, where an approver's holder is a user principal name`,
      { cause: result.error },
    );
  }
  const keys = new Map<string, SigningKey>();
  for (const { role, holder, publicKey: pem } of result.data) {
    const publicKey = readEd25519(pem, holder);
    const id = keyIdOf(publicKey);
    const other = keys.get(id);
    if (other !== undefined) {
      throw new TypeError(
        `the signing key of ${quote(holder)} is the one of ${quote(other.holder)}, too; expected a key of its own for each role and holder`,
      );
    }
    keys.set(id, { id, role, holder, publicKey });
  }
  return keys;
}

/** The id of a public key: SHA-256 of its SubjectPublicKeyInfo. */
export function keyIdOf(publicKey: KeyObject): string {
  return sha256(publicKey.export({ format: 'der', type: 'spki' }));
}

/** Whether two names are of one person; case and composition of characters do not make two. */
export function isSamePerson(one: string, other: string): boolean {
  const comparable = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  return comparable(one) === comparable(other);
}

function readEd25519(pem: string, holder: string): KeyObject {
  const problem = (given: string, cause?: unknown): TypeError =>
    new TypeError(
      `the signing key of ${quote(holder)} is ${given}; expected an Ed25519 public key in PEM, as openssl pkey -pubout writes it`,
      { cause },
    );
  // Node makes a public key of a private one without a word.
  if (pem.includes('PRIVATE KEY')) throw problem('a private key');
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch (cause) {
    throw problem('no key', cause);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw problem(`of type ${key.asymmetricKeyType ?? ''}`);
  return key;
}
