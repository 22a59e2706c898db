import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { keyIdOf, type SignerRole, type SigningKey, type SigningKeys } from '../../evidence';
import { checkPrivate, GivenFileError, readGivenFile } from '../../files';
import { quote } from '../../model/quote';

/** A private key, and who its holder is by the desk file. */
export interface OwnSigningKey {
  readonly privateKey: KeyObject;
  readonly listed: SigningKey;
}

/** A private key that signs nothing here. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';

  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`the signing key ${quote(file)} is refused: ${problem}`, options);
  }
}

const WITH_ARTICLE: Readonly<Record<SignerRole, string>> = {
  approver: 'an approver',
  pipeline: 'a pipeline',
  workstation: 'a workstation',
};

/**
 * Reads a private key whose public half the desk file lists.
 *
 * @param role - what it is to sign as; a key of another role signs nothing here
 * @throws SigningKeyError when it is none, or not listed; its text is in no message.
 */
export function readSigningKey(
  file: string,
  signers: SigningKeys,
  role: SignerRole,
): OwnSigningKey {
  const privateKey = readPrivateKey(file);
  const id = keyIdOf(createPublicKey(privateKey));
  const listed = signers.get(id);
  if (listed === undefined) {
    throw new SigningKeyError(
      file,
      `the desk file does not list it (${id}); take the key of ${WITH_ARTICLE[role]}, or add its public half to signers`,
    );
  }
  if (listed.role !== role) {
    throw new SigningKeyError(
      file,
      `the desk file lists it as the ${listed.role} key of ${quote(listed.holder)}; take the key of ${WITH_ARTICLE[role]}`,
    );
  }
  return { privateKey, listed };
}

/** The id of a private key's public half. */
export const idOfSigningKey = (file: string): string =>
  keyIdOf(createPublicKey(readPrivateKey(file)));

/** An Ed25519 key is 119 bytes in PEM; nothing much larger is one. */
const MOST_BYTES = 16 * 1024;

function readPrivateKey(file: string): KeyObject {
  const pem = orRefuse(file, () => readGivenFile(file, MOST_BYTES));
  let problem: string | undefined;
  if (!pem.includes('ENCRYPTED')) {
    try {
      const key = createPrivateKey(pem);
      if (key.asymmetricKeyType === 'ed25519') return itsOwners(file, key);
      problem = `it is of type ${key.asymmetricKeyType ?? 'unknown'}`;
    } catch (error) {
      if (error instanceof SigningKeyError) throw error;
      // The library's error may repeat parts of the key.
    }
  }
  problem ??= pem.includes('ENCRYPTED')
    ? 'it is encrypted'
    : /^\s*-----BEGIN (?:RSA )?PUBLIC KEY/.test(pem.toString('latin1'))
      ? 'it is a public key'
      : 'it is no key';
  throw new SigningKeyError(
    file,
    `${problem}; expected an Ed25519 private key in PEM, as openssl genpkey -algorithm ed25519 writes it`,
  );
}

/** Whoever else can read it signs as its holder. */
function itsOwners(file: string, key: KeyObject): KeyObject {
  orRefuse(file, () => {
    checkPrivate(file);
  });
  return key;
}

function orRefuse<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof GivenFileError)) throw cause;
    throw new SigningKeyError(file, `it ${cause.problem}`, { cause });
  }
}
