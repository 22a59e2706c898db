import 'reflect-metadata';
import { createPrivateKey, type KeyObject, sign, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  Extension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { named, type Members } from './cbor';
import { aaguidBytes, type KeyOptions } from './options';
import type { Credential } from './state';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** Where FIDO puts the AAGUID into a certificate. */
const AAGUID_EXTENSION = '1.3.6.1.4.1.45724.1.1.4';
const DAY_MS = 86_400_000;

type Pair = webcrypto.CryptoKeyPair;

/** What a maker signs its models with: a root of its own. */
export class Maker {
  readonly root: X509Certificate;
  readonly #keys: Pair;

  private constructor(root: X509Certificate, keys: Pair) {
    this.root = root;
    this.#keys = keys;
  }

  static async create(name = 'Software Keys'): Promise<Maker> {
    const keys = await pair();
    const root = await X509CertificateGenerator.createSelfSigned(
      {
        name: `CN=${name} Root`,
        keys,
        signingAlgorithm: ALGORITHM,
        ...validity(),
        extensions: [new BasicConstraintsExtension(true, 1, true)],
      },
      webcrypto,
    );
    return new Maker(root, keys);
  }

  /** Certificates and key for a model of this maker. */
  async attest({ aaguid, attestation }: KeyOptions): Promise<Attestation> {
    if (attestation === 'none' || attestation === 'self') return new Attestation(attestation);
    const between =
      attestation === 'packed'
        ? undefined
        : await this.#issue('CN=Software Keys Issuer', undefined);
    const issuer = between ?? { certificate: this.root, keys: this.#keys };
    const subject = 'C=AQ, O=Software Keys, OU=Authenticator Attestation, CN=Software Key';
    const leaf = await this.#issue(subject, aaguidBytes(aaguid), issuer);
    const chain = [leaf, ...(between === undefined ? [] : [between])];
    return new Attestation(
      'packed',
      chain.map(({ certificate }) => Buffer.from(certificate.rawData)),
      await exported(leaf.keys),
    );
  }

  async #issue(
    subject: string,
    aaguid: Buffer | undefined,
    issuer = { certificate: this.root, keys: this.#keys },
  ): Promise<{ readonly certificate: X509Certificate; readonly keys: Pair }> {
    const keys = await pair();
    const value = aaguid && Buffer.concat([Buffer.of(0x04, 0x10), aaguid]);
    const certificate = await X509CertificateGenerator.create(
      {
        subject,
        issuer: issuer.certificate.subject,
        publicKey: keys.publicKey,
        signingKey: issuer.keys.privateKey,
        signingAlgorithm: ALGORITHM,
        ...validity(),
        extensions: [
          new BasicConstraintsExtension(
            value === undefined,
            value === undefined ? 0 : undefined,
            true,
          ),
          ...(value === undefined ? [] : [new Extension(AAGUID_EXTENSION, false, value)]),
        ],
      },
      webcrypto,
    );
    return { certificate, keys };
  }
}

/** How a key proves its model. */
export class Attestation {
  readonly #kind: 'packed' | 'self' | 'none';
  readonly #chain: readonly Buffer[];
  readonly #key: KeyObject | undefined;

  constructor(kind: 'packed' | 'self' | 'none', chain: readonly Buffer[] = [], key?: KeyObject) {
    this.#kind = kind;
    this.#chain = chain;
    this.#key = key;
  }

  state(
    signed: Buffer,
    { privateKey, algorithm }: Credential,
  ): { readonly fmt: string; readonly attStmt: Members } {
    if (this.#kind === 'none') return { fmt: 'none', attStmt: new Map() };
    const own = this.#key === undefined;
    const digest = own && algorithm === -8 ? null : 'sha256';
    const sig = sign(digest, signed, this.#key ?? privateKey);
    const attStmt = named({
      alg: own ? algorithm : -7,
      sig,
      x5c: own ? undefined : this.#chain,
    });
    return { fmt: 'packed', attStmt };
  }
}

const pair = (): Promise<Pair> => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

const exported = async ({ privateKey }: Pair): Promise<KeyObject> =>
  createPrivateKey({
    key: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey)),
    format: 'der',
    type: 'pkcs8',
  });

const validity = (): { notBefore: Date; notAfter: Date } => ({
  notBefore: new Date(Date.now() - DAY_MS),
  notAfter: new Date(Date.now() + 365 * DAY_MS),
});
