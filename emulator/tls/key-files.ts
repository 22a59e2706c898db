import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { EmulatorError } from '../emulator-error';
import { reason } from '../system-error';
import { createAuthority, createServerCertificate, type KeyPairPem } from './certificates';

const RENEW_BEFORE_MS = 30 * 24 * 60 * 60 * 1000;

interface TlsFiles {
  /** The file that clients trust. */
  readonly caFile: string;
  readonly server: KeyPairPem;
}

/**
 * The authority and server certificate kept in a folder, made where they are missing.
 *
 * The authority outlives restarts, so that a client configured once keeps trusting the emulator.
 */
export async function openTlsFiles(folder: string, now: Date): Promise<TlsFiles> {
  const authority = await open(folder, 'ca', now, () => createAuthority(now));
  const server = await open(
    folder,
    'server',
    now,
    () => createServerCertificate(authority, now),
    authority,
  );
  return { caFile: join(folder, 'ca.pem'), server };
}

let made: Promise<{ readonly authority: KeyPairPem; readonly server: KeyPairPem }> | undefined;

/**
 * The same without keeping keys: only the file that clients need is written. Emulators of one
 * process share one authority, so that starting many of them is cheap.
 */
export async function openTemporaryTls(folder: string, now: Date): Promise<TlsFiles> {
  made ??= create(now);
  const { authority, server } = await made;
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, authority.certificate);
  return { caFile, server };
}

async function create(now: Date) {
  const authority = await createAuthority(now);
  return { authority, server: await createServerCertificate(authority, now) };
}

async function open(
  folder: string,
  name: string,
  now: Date,
  make: () => Promise<KeyPairPem>,
  issuer?: KeyPairPem,
): Promise<KeyPairPem> {
  const certificateFile = join(folder, `${name}.pem`);
  const keyFile = join(folder, `${name}-key.pem`);
  if (existsSync(certificateFile) && existsSync(keyFile)) {
    const kept = {
      certificate: readFileSync(certificateFile, 'utf8'),
      key: readFileSync(keyFile, 'utf8'),
    };
    if (usable(kept, certificateFile, now, issuer)) return kept;
  }
  const pair = await make();
  // The key first: a certificate without its key would be trusted and useless.
  writeFileAtomic.sync(keyFile, pair.key, { mode: 0o600, fsync: true });
  writeFileAtomic.sync(certificateFile, pair.certificate, { mode: 0o644, fsync: true });
  return pair;
}

/** A start that was killed between the two files leaves a key of another certificate. */
function usable(
  pair: KeyPairPem,
  file: string,
  now: Date,
  issuer: KeyPairPem | undefined,
): boolean {
  try {
    const certificate = new X509Certificate(pair.certificate);
    return (
      certificate.checkPrivateKey(createPrivateKey(pair.key)) &&
      (issuer === undefined ||
        certificate.verify(new X509Certificate(issuer.certificate).publicKey)) &&
      new Date(certificate.validTo).getTime() - now.getTime() > RENEW_BEFORE_MS
    );
  } catch (cause) {
    throw new EmulatorError(
      'state-unreadable',
      `certificate file "${file}" or its key cannot be read (${reason(cause)}); expected PEM files; delete both to have new ones made`,
      { cause },
    );
  }
}
