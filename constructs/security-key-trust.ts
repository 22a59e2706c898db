import { Token } from 'cdktf';
import type { EntraProviderSecurityKeys } from '../gen/provider';
import { isAaguid } from '../model/aaguid';
import { literal } from './literal';
import { fromConfiguration } from './project-path';

/** Somebody whose signature counts. */
export interface SecurityKeySigner {
  /**
   * What the signature is for: a pipeline gives out work orders, a workstation writes evidence of
   * the keys that it made, an approver has looked at that evidence.
   */
  readonly role: 'pipeline' | 'workstation' | 'approver';
  /** Name of the machine; of an approver, the user principal name. */
  readonly holder: string;
  /** Ed25519 public key as PEM, of which nobody else has the private one. */
  readonly publicKey: string;
}

/** What the FIDO Alliance publishes about models, as a file. */
export interface SecurityKeyMetadata {
  /** Path of the file, relative to the folder of `cdktf.json`. */
  readonly file: string;
  /** SHA-256 of the file in hexadecimal digits. */
  readonly sha256: string;
}

/** Whose word counts about security keys that were made for users. */
export interface SecurityKeyTrust {
  /** One workstation at least; where a pipeline gives out work orders, an approver too. */
  readonly signers: readonly SecurityKeySigner[];

  /**
   * Metadata that says which certificates prove which model.
   *
   * @default - models are proven by `roots` alone
   */
  readonly metadata?: SecurityKeyMetadata;

  /**
   * Certificates, as PEM, that prove a model, by its AAGUID.
   *
   * @default - models are proven by `metadata` alone
   */
  readonly roots?: Readonly<Record<string, readonly string[]>>;
}

/** What is wrong with the list; what only a signature shows is left to the provider. */
export function* trustProblems({
  signers,
  metadata,
  roots = {},
}: SecurityKeyTrust): Iterable<string> {
  const has = (role: SecurityKeySigner['role']): boolean =>
    signers.some((signer) => signer.role === role);
  if (!has('workstation')) {
    yield 'no signer has the role workstation, so no evidence could count; name one';
  }
  if (has('pipeline') && !has('approver')) {
    yield 'a pipeline gives out work orders, and no signer has the role approver, so nothing that answers them could count; name one';
  }
  for (const { holder, publicKey } of signers) {
    if (publicKey.includes('PRIVATE KEY')) {
      yield `the key of "${holder}" is a private one, and is no secret any more; make another one, and give its public key`;
    } else if (!publicKey.trim().startsWith('-----BEGIN PUBLIC KEY-----')) {
      yield `the key of "${holder}" is no public key; expected PEM, from "-----BEGIN PUBLIC KEY-----" on`;
    }
  }
  yield* doubled(signers);
  if (metadata !== undefined && !/^[0-9a-f]{64}$/i.test(metadata.sha256)) {
    yield `the digest of ${metadata.file} is "${metadata.sha256}"; expected its SHA-256, as sha256sum prints it`;
  }
  for (const [model, certificates] of Object.entries(roots)) {
    if (!isAaguid(model)) yield `roots are for the model "${model}"; expected an AAGUID`;
    if (certificates.length === 0)
      yield `the model ${model} has no root; name one, or leave it out`;
    const given = certificates.filter((one) => !Token.isUnresolved(one));
    if (given.some((one) => !one.trim().startsWith('-----BEGIN CERTIFICATE-----'))) {
      yield `a root of the model ${model} is no certificate; expected PEM, from "-----BEGIN CERTIFICATE-----" on`;
    }
  }
}

/** One key with two names would be two people. */
function* doubled(signers: readonly SecurityKeySigner[]): Iterable<string> {
  const owners = new Map<string, string>();
  for (const { holder, publicKey } of signers) {
    const bare = publicKey.replace(/\s/g, '');
    const other = owners.get(bare);
    if (other === undefined) owners.set(bare, holder);
    else yield `"${other}" and "${holder}" have one key; give each signer its own`;
  }
}

/** The list, as the provider takes it, without roots. */
export const trustConfig = ({
  signers,
  metadata,
}: SecurityKeyTrust): EntraProviderSecurityKeys => ({
  signers: signers.map(({ role, holder, publicKey }) => ({
    role,
    holder: literal(holder),
    publicKey,
  })),
  ...(metadata !== undefined && {
    metadataFile: fromConfiguration(metadata.file),
    metadataSha256: metadata.sha256.toLowerCase(),
  }),
});

/**
 * Roots, as the provider takes them: an override of its configuration, where cdktf would make snake
 * case of the AAGUIDs.
 */
export const rootsConfig = ({ roots = {} }: SecurityKeyTrust): Record<string, string> =>
  Object.fromEntries(
    Object.entries(roots).map(([model, certificates]) => [
      model.toLowerCase(),
      certificates.map((one) => `${one.trim()}\n`).join(''),
    ]),
  );
