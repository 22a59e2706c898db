import type { SecurityKeyTrust } from '../../constructs';
import { TRUST } from './security-key-rosters';
import { NFC, stackOf, synthesise } from './synthesise';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const [pipeline, workstation, approver] = TRUST.signers;
if (pipeline === undefined || workstation === undefined || approver === undefined) {
  throw new Error('nobody signs');
}

const refused: readonly (readonly [string, Partial<SecurityKeyTrust>, string])[] = [
  [
    'a pipeline without anybody who approves',
    { signers: [pipeline, workstation] },
    'a pipeline gives out work orders, and no signer has the role approver',
  ],
  ['no workstation', { signers: [pipeline, approver] }, 'no signer has the role workstation'],
  [
    'a private key',
    {
      signers: [
        workstation,
        { ...approver, publicKey: '-----BEGIN PRIVATE KEY-----\nMC4\n-----END PRIVATE KEY-----' },
      ],
    },
    'the key of "anna@fabrikam.com" is a private one, and is no secret any more; make another one',
  ],
  [
    'a path in place of a key',
    { signers: [workstation, { ...approver, publicKey: 'anna.pem' }] },
    'the key of "anna@fabrikam.com" is no public key; expected PEM',
  ],
  [
    'one key of two people',
    { signers: [workstation, { ...approver, publicKey: `${workstation.publicKey} ` }] },
    '"desk-1" and "anna@fabrikam.com" have one key; give each signer its own',
  ],
  [
    'metadata without its digest',
    { metadata: { file: 'mds.jwt', sha256: '' } },
    'the digest of mds.jwt is ""; expected its SHA-256, as sha256sum prints it',
  ],
  [
    'roots of no model',
    { roots: { yubikey: [CERTIFICATE] } },
    'roots are for the model "yubikey"; expected an AAGUID',
  ],
  [
    'a root that is a path',
    { roots: { [NFC]: ['maker.pem'] } },
    `a root of the model ${NFC} is no certificate; expected PEM`,
  ],
];

describe('security keys of a TenantStack', () => {
  it('are verified by those who are named, with what is given', () => {
    const stack = stackOf({
      securityKeys: {
        signers: [workstation, approver],
        metadata: { file: 'mds/blob.jwt', sha256: 'A'.repeat(64) },
        roots: { [NFC.toUpperCase()]: [CERTIFICATE.trim(), CERTIFICATE] },
      },
    });
    expect(synthesise(stack).provider['entra']).toMatchObject([
      {
        security_keys: {
          signers: [
            { role: 'workstation', holder: 'desk-1', public_key: workstation.publicKey },
            { role: 'approver', holder: 'anna@fabrikam.com', public_key: approver.publicKey },
          ],
          metadata_file: '../../../mds/blob.jwt',
          metadata_sha256: 'a'.repeat(64),
          roots: { [NFC]: `${CERTIFICATE}${CERTIFICATE}` },
        },
      },
    ]);
  });

  it('need no approver where no pipeline gives out work orders', () => {
    expect(() => stackOf({ securityKeys: { signers: [workstation] } })).not.toThrow();
  });

  it('leave the provider alone where nothing is said of them', () => {
    const [provider] = synthesise(stackOf()).provider['entra'] ?? [];
    expect(provider).not.toHaveProperty('security_keys');
  });

  it.each(refused)('refuse %s', (_, trust, message) => {
    expect(() => stackOf({ securityKeys: { ...TRUST, ...trust } })).toThrow(
      `dev: security keys: ${message}`,
    );
  });
});
