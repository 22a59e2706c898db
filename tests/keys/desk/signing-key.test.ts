import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SignerRole, signingKeys } from '../../../evidence';
import { idOfSigningKey, readSigningKey, SigningKeyError } from '../../../keys/desk';

const folder = mkdtempSync(join(tmpdir(), 'entra-policy-signing-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pair = generateKeyPairSync('ed25519');
function pem(key: KeyObject): string {
  return key.type === 'private'
    ? String(key.export({ format: 'pem', type: 'pkcs8' }))
    : String(key.export({ format: 'pem', type: 'spki' }));
}
function encrypted(): string {
  const cipher = { cipher: 'aes-256-cbc', passphrase: 'x' };
  return String(pair.privateKey.export({ format: 'pem', type: 'pkcs8', ...cipher }));
}
const signers = signingKeys([{ role: 'pipeline', holder: 'ci', publicKey: pem(pair.publicKey) }]);
const file = (text: string): string => {
  const path = join(folder, 'key.pem');
  writeFileSync(path, text, { mode: 0o600 });
  return path;
};

describe('readSigningKey', () => {
  it('gives the key and how the desk file lists it', () => {
    const { listed, privateKey } = readSigningKey(file(pem(pair.privateKey)), signers, 'pipeline');
    expect(listed).toMatchObject({ role: 'pipeline', holder: 'ci' });
    expect(privateKey.asymmetricKeyType).toBe('ed25519');
    expect(idOfSigningKey(file(pem(pair.privateKey)))).toBe(listed.id);
  });

  it.each<[string, () => string, SignerRole, RegExp]>([
    [
      'of another role',
      () => pem(pair.privateKey),
      'approver',
      /lists it as the pipeline key of "ci"; take the key of an approver$/,
    ],
    [
      'that nobody lists',
      () => pem(generateKeyPairSync('ed25519').privateKey),
      'pipeline',
      /does not list it \([0-9a-f]{64}\); take the key of a pipeline, or add its public half to signers$/,
    ],
    [
      'that is public',
      () => pem(pair.publicKey),
      'pipeline',
      /: it is a public key; expected an Ed25519 private key in PEM/,
    ],
    [
      'of another kind',
      () => pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
      'pipeline',
      /: it is of type ec; expected/,
    ],
    ['that is encrypted', encrypted, 'pipeline', /: it is encrypted; expected/],
    [
      'that is damaged',
      () => '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----',
      'pipeline',
      /: it is no key; expected/,
    ],
    ['that is empty', () => '', 'pipeline', /: it is no key; expected/],
    [
      'that is huge',
      () => pem(pair.privateKey).padEnd(20_000),
      'pipeline',
      /: it has 20000 bytes; expected at most 16384$/,
    ],
  ])('refuses one %s, and repeats nothing of it', (_, text, role, message) => {
    const path = file(text());
    const read = (): unknown => readSigningKey(path, signers, role);
    expect(read).toThrow(SigningKeyError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/c2VjcmV0|MC4CAQ/);
  });

  it('refuses one that others may read, with the step that helps', () => {
    const path = file(pem(pair.privateKey));
    chmodSync(path, 0o644);
    for (const read of [readSigningKey, idOfSigningKey]) {
      expect(() => read(path, signers, 'pipeline')).toThrow(
        `the signing key "${path}" is refused: it is open to others (mode 0644); expected a secret of its owner alone. Run: chmod 600 "${path}"`,
      );
    }
    chmodSync(path, 0o600);
    expect(readSigningKey(path, signers, 'pipeline').listed.holder).toBe('ci');
  });

  it('names a file that cannot be read', () => {
    expect(() => readSigningKey('/nowhere.pem', signers, 'pipeline')).toThrow(
      'the signing key "/nowhere.pem" is refused: it cannot be read (ENOENT)',
    );
  });
});
