import { attestationRoots, clientDataJson, Refusal, verifyCredential } from '../../../evidence';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';
import type { Finding } from '../../../evidence';
import { issue, vendorOf, type Vendor } from '../../support/webauthn/authority';
import { makeCredential, type CredentialOptions } from '../../support/webauthn/credential';
import { AT } from '../../support/webauthn/desk';
import { optionsOf } from '../../support/webauthn/options';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const OTHER = 'ee882879-721c-4913-9775-3dfcce97072a';

let vendor: Vendor;
beforeAll(async () => {
  vendor = await vendorOf(MODEL);
});

const options = optionsOf({ challenge: 'Y2hhbGxlbmdl' });

const made = (changes: Partial<CredentialOptions> = {}): PublicKeyCredential =>
  makeCredential({
    options,
    aaguid: MODEL,
    chain: [vendor.leaf, vendor.intermediate],
    ...changes,
  });

const verify = (
  credential: PublicKeyCredential,
  changes: Partial<Parameters<typeof verifyCredential>[1]> = {},
): ReturnType<typeof verifyCredential> =>
  verifyCredential(credential, {
    options,
    roots: attestationRoots({ pinned: { [MODEL]: [vendor.root.pem] } }),
    attestation: 'required',
    at: AT,
    ...changes,
  });

const findings = (...args: Parameters<typeof verify>): readonly Finding[] => {
  try {
    verify(...args);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.findings;
    throw error;
  }
};

const clientData = (changes: object): { clientData: string } => ({
  clientData: JSON.stringify({ ...(JSON.parse(clientDataJson(options)) as object), ...changes }),
});

describe('a credential', () => {
  it('is attested by the chain of its vendor, to a root of its model', () => {
    expect(verify(made())).toMatchObject({
      aaguid: MODEL,
      model: 'YubiKey 5 Series with NFC',
      attestationLevel: 'attested',
    });
  });

  it('may have client data that browsers add to', () => {
    expect(findings(made(clientData({ other_keys_can_be_added_here: 'yes' })))).toEqual([]);
  });

  it('is spelt in standard base64 as well, as some clients send it', () => {
    const credential = made();
    const standard = (text: string): string => Buffer.from(text, 'base64url').toString('base64');
    const { clientDataJSON, attestationObject } = credential.response;
    const response = {
      clientDataJSON: standard(clientDataJSON),
      attestationObject: standard(attestationObject),
    };
    expect(findings({ ...credential, id: standard(credential.id), response })).toEqual([]);
  });
});

describe('a rule about a credential', () => {
  it.each<[string, Partial<CredentialOptions>, Partial<Finding>]>([
    [
      'client-data-type',
      clientData({ type: 'webauthn.get' }),
      { given: '"webauthn.get"', expected: '"webauthn.create"' },
    ],
    [
      'challenge',
      clientData({ challenge: 'AAAA' }),
      {
        given: 'one with SHA-256 63c1dd951ffedf6f…',
        expected: 'one with SHA-256 cf0e63aaccf805a7…',
      },
    ],
    [
      'origin',
      clientData({ origin: 'https://login.microsoft.com.evil.example' }),
      {
        given: '"https://login.microsoft.com.evil.example"',
        expected: '"https://login.microsoft.com"',
      },
    ],
    [
      'cross-origin',
      clientData({ crossOrigin: true }),
      { expected: 'crossOrigin false and no topOrigin' },
    ],
    ['rp-id-hash', { rpId: 'evil.example' }, { expected: '"login.microsoft.com"' }],
    ['user-present', { flags: 0x44 }, { given: 'without the flag UP' }],
    ['user-verified', { flags: 0x41 }, { given: 'without the flag UV' }],
    ['device-bound', { flags: 0x4d }, { given: 'with the flag BE, of a synced passkey' }],
    ['device-bound', { flags: 0x55 }, { given: 'with the flag BS, of a synced passkey' }],
    ['credential-id', { credentialId: Buffer.alloc(1024, 1) }, {}],
    [
      'attestation-demand',
      { chain: [] },
      { expected: '"packed" with a certificate of the vendor' },
    ],
    ['attestation-demand', { format: 'none', statement: new Map() }, { given: '"none"' }],
  ])('%s refuses what it is about, and is alone in it', (rule, changes, finding) => {
    expect(findings(made(changes))).toEqual([expect.objectContaining({ rule, ...finding })]);
  });

  it('refuses an id that is not the one inside', () => {
    const id = Buffer.from('another').toString('base64url');
    expect(findings({ ...made(), id })).toMatchObject([
      { rule: 'credential-id', given: `"${id}"` },
    ]);
  });

  it('refuses an algorithm that nobody asked for', () => {
    const pubKeyCredParams = [{ type: 'public-key', alg: -257 }];
    const rsaOnly = optionsOf({ pubKeyCredParams, challenge: options.publicKey.challenge });
    expect(findings(made(), { options: rsaOnly })).toEqual([
      {
        rule: 'key-algorithm',
        subject: "the algorithm of the credential's key",
        given: '-7',
        expected: 'one of -257',
        step: 'Use a model that has one of these algorithms.',
      },
    ]);
  });

  it('refuses a credential that the user has already', () => {
    const credential = made();
    const id = Buffer.from(credential.id, 'base64url').toString('base64');
    const excludeCredentials = [{ id, type: 'public-key', transports: null }];
    const excluding = optionsOf({ excludeCredentials, challenge: options.publicKey.challenge });
    expect(findings(credential, { options: excluding })).toMatchObject([
      { rule: 'excluded-credential', given: `"${credential.id}"` },
    ]);
  });

  it('refuses several things at once', () => {
    const credential = made({ flags: 0x40, ...clientData({ type: 'x' }) });
    expect(findings(credential).map(({ rule }) => rule)).toEqual([
      'client-data-type',
      'user-present',
      'user-verified',
    ]);
  });

  it('never repeats a challenge', () => {
    const text = JSON.stringify(findings(made(clientData({ challenge: 'SECRET' }))));
    expect(text).not.toMatch(/SECRET|Y2hhbGxlbmdl/);
  });
});

describe('a credential that was changed', () => {
  it.each(['required', 'preferred'] as const)('is refused when it is %s', (attestation) => {
    const credential = made();
    const other = made();
    const { clientDataJSON } = made(clientData({ extra: 1 })).response;
    const changed = { ...credential, response: { ...credential.response, clientDataJSON } };
    expect(findings(changed, { attestation })).toMatchObject([{ rule: 'statement-signature' }]);
    const { attestationObject } = other.response;
    const swapped = { ...credential, response: { ...credential.response, attestationObject } };
    expect(findings(swapped, { attestation })).toMatchObject([{ rule: 'credential-id' }]);
  });

  it('is refused when self-attestation was changed, or none has something to say', () => {
    const self = made({ chain: [] });
    const { clientDataJSON } = made(clientData({ extra: 1 })).response;
    const changed = { ...self, response: { ...self.response, clientDataJSON } };
    const preferred = { attestation: 'preferred' } as const;
    expect(findings(changed, preferred)).toMatchObject([{ rule: 'self-signature' }]);
    const talking = made({ format: 'none', statement: new Map([['alg', -7]]) });
    expect(findings(talking, preferred)).toMatchObject([{ rule: 'empty-statement' }]);
    const tpm = made({ format: 'tpm', statement: new Map() });
    expect(findings(tpm, preferred)).toMatchObject([
      { rule: 'attestation-format', given: '"tpm"', expected: '"packed" or "none"' },
    ]);
  });
});

describe('the certificates of a credential', () => {
  it('lead to a root of exactly its model, not of another that is trusted as well', async () => {
    const other = await vendorOf(OTHER, 'Other');
    const pinned = { [MODEL]: [vendor.root.pem], [OTHER]: [other.root.pem] };
    const roots = attestationRoots({ pinned });
    const leaf = await issue({ issuer: other.intermediate, aaguid: MODEL });
    const forged = made({ chain: [leaf, other.intermediate] });
    expect(findings(forged, { roots })).toEqual([
      {
        rule: 'certificate-path',
        subject: `the attestation certificate of model ${MODEL}`,
        given: 'without a valid path',
        expected: 'a path to a root of exactly this model',
        step: 'Do not use this key: it is not what it claims to be, or its vendor has other roots.',
      },
    ]);
  });

  it('do not lead to a root that was not valid then, and that is told', async () => {
    const root = await issue({
      authority: true,
      subject: 'CN=Old',
      notAfter: new Date('2025-12-31T00:00:00Z'),
    });
    const leaf = await issue({ issuer: root, aaguid: MODEL });
    const roots = attestationRoots({ pinned: { [MODEL]: [root.pem] } });
    expect(findings(made({ chain: [leaf] }), { roots })).toMatchObject([
      {
        rule: 'certificate-path',
        given:
          'without a valid path: root "CN=Old" is valid from Jan  1 00:00:00 2020 GMT to Dec 31 00:00:00 2025 GMT',
        step: expect.stringContaining('pin the root that the vendor has now') as unknown,
      },
    ]);
  });

  it('name its model', async () => {
    const named = await issue({ issuer: vendor.intermediate, aaguid: OTHER });
    expect(findings(made({ chain: [named, vendor.intermediate] }))).toEqual([
      {
        rule: 'certificate-aaguid',
        subject: 'the extension 1.3.6.1.4.1.45724.1.1.4 of the attestation certificate',
        given: '0410ee882879721c491397753dfcce97072a',
        expected: `AAGUID ${MODEL}, as in the authenticator data`,
        step: 'Use a key whose certificate names its model.',
      },
    ]);
    const silent = await issue({ issuer: vendor.intermediate, aaguid: null });
    expect(findings(made({ chain: [silent, vendor.intermediate] }))).toMatchObject([
      { rule: 'certificate-aaguid', given: 'absent' },
    ]);
  });

  it('were valid at the ceremony, whatever the time is', async () => {
    const { intermediate: issuer } = vendor;
    const notAfter = new Date('2026-11-30T12:59:59Z');
    const leaf = await issue({ issuer, aaguid: MODEL, notAfter });
    const credential = made({ chain: [leaf, issuer] });
    expect(findings(credential).map(({ rule }) => rule)).toEqual([
      'certificate-time',
      'certificate-path',
    ]);
    expect(findings(credential, { at: new Date('2026-11-30T12:59:58Z') })).toEqual([]);
  });

  it('are refused in the same way when attestation is preferred and the root is known', async () => {
    const forger = await vendorOf(MODEL, 'Test');
    const forged = made({ chain: [forger.leaf, forger.intermediate] });
    const preferred = { attestation: 'preferred' } as const;
    expect(findings(forged, preferred)).toMatchObject([{ rule: 'certificate-path' }]);
  });

  it('are no more than a search needs', () => {
    const chain = [vendor.leaf, ...Array.from({ length: 6 }, () => vendor.intermediate)];
    expect(findings(made({ chain }))).toMatchObject([{ given: 'one of 7 certificates' }]);
  });
});
