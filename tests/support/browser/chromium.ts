import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import puppeteer, { type Browser } from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where Chromium is, or a browser made of it; undefined where there is none. */
export function findChromium(): string | undefined {
  const search = `for name; do command -v "$name" && exit; done; exit 0`;
  const found = execFileSync('sh', ['-c', search, 'sh', ...NAMES], { encoding: 'utf8' }).trim();
  return found === '' ? undefined : found;
}

/** Where a browser is led. */
export interface BrowserOptions {
  /** The emulator, which every host of `hosts` is. */
  readonly endpoint: string;
  readonly hosts?: readonly string[];
}

/**
 * Starts a browser without a window, for which some hosts of the Internet are the emulator, this
 * machine is itself, and no other host exists.
 */
export async function openBrowser({ endpoint, hosts = [] }: BrowserOptions): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`none of ${NAMES.join(', ')} is installed`);
  const port = Number(new URL(endpoint).port);
  const rules = [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port.toString()}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ];
  return puppeteer.launch({
    executablePath,
    pipe: true,
    // Tests run beside each other.
    timeout: 90_000,
    args: [
      // Containers, and whoever is root, have no sandbox; it sees no pages but ours.
      '--no-sandbox',
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${await publicKeyDigest(port)}`,
    ],
  });
}

/** SHA-256 of the public key with which a server shows itself. */
const publicKeyDigest = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: 'localhost', port, rejectUnauthorized: false }, () => {
      const key = socket.getPeerX509Certificate()?.publicKey;
      socket.end();
      if (key === undefined) reject(new Error(`port ${port.toString()} shows no certificate`));
      else resolve(digestOf(key.export({ format: 'der', type: 'spki' })));
    });
    socket.on('error', reject);
  });

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');
