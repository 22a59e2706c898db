/**
 * The provider's own TLS certificate for one process: P-256, self-signed, for `localhost`.
 *
 * Written as DER by hand: certificate libraries cost 60 to 200 ms of start-up, which a plan pays
 * three times (docs/decisions/provider-transport.md).
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 * @module
 */
import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its certificate, as `node:tls` takes them. */
export interface Identity {
  /** Private key, PEM. */
  readonly key: string;
  /** Certificate, PEM. */
  readonly cert: string;
  /** Certificate, DER. */
  readonly der: Buffer;
}

const DAY_MS = 86_400_000;

/** Creates a key pair and a certificate that is valid from a day ago for a year. */
export function createIdentity(now: Date = new Date()): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const body = certificateBody(publicKey, now);
  const signature = sign('sha256', body, createPrivateKey(privateKey));
  const der = sequence(body, ecdsaWithSha256, bitString(signature));
  return { key: privateKey, cert: pem(der), der };
}

function certificateBody(publicKey: Buffer, now: Date): Buffer {
  const serial = randomBytes(16);
  serial[0] = (serial.readUInt8(0) & 0x7f) | 0x40;
  return sequence(
    explicit(0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, serial),
    ecdsaWithSha256,
    localhostName,
    sequence(time(new Date(now.getTime() - DAY_MS)), time(new Date(now.getTime() + 365 * DAY_MS))),
    localhostName,
    publicKey,
    explicit(3, sequence(...extensions)),
  );
}

const tagged = (tag: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([tag, ...length(content.length)]), content]);
const sequence = (...items: Buffer[]): Buffer => tagged(0x30, Buffer.concat(items));
const explicit = (index: number, content: Buffer): Buffer => tagged(0xa0 | index, content);
const octets = (content: Buffer): Buffer => tagged(0x04, content);
const bitString = (content: Buffer, unusedBits = 0): Buffer =>
  tagged(0x03, Buffer.concat([Buffer.from([unusedBits]), content]));
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const critical = tagged(0x01, Buffer.from([0xff]));

/** `UTCTime`, the form RFC 5280 demands until 2049. */
const time = (at: Date): Buffer =>
  tagged(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

function length(bytes: number): number[] {
  if (bytes < 0x80) return [bytes];
  const digits = bytes < 0x100 ? [bytes] : [bytes >> 8, bytes & 0xff];
  return [0x80 | digits.length, ...digits];
}

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = oid('550403');
const localhostName = sequence(
  tagged(0x31, sequence(commonName, tagged(0x0c, Buffer.from('localhost')))),
);
const serverAuth = oid('2b06010505070301');
const clientAuth = oid('2b06010505070302');

/** What the go-plugin client checks: a CA of its own, usable as server, named `localhost`. */
const extensions = [
  sequence(oid('551d13'), critical, octets(sequence(critical))),
  sequence(oid('551d0f'), critical, octets(bitString(Buffer.from([0x84]), 2))),
  sequence(oid('551d25'), octets(sequence(serverAuth, clientAuth))),
  sequence(oid('551d11'), octets(sequence(tagged(0x82, Buffer.from('localhost'))))),
];

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
