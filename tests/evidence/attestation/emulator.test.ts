import { readClientData } from '../../../emulator/attestation/client-data';
import { verifyRegistration } from '../../../emulator/attestation/verify';
import { Refusal as EmulatorRefusal } from '../../../emulator/graph/refusal';
import { attestationRoots, challengeOf, Refusal, verifyCredential } from '../../../evidence';
import { publicKeyCredential } from '../../../evidence/attestation/decode';
import { Random } from '../../support/random';
import { vendorOf, type Vendor } from '../../support/webauthn/authority';
import { casesOf, type RegistrationCase } from '../../support/webauthn/cases';
import { damaged } from '../../support/webauthn/damage';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const AT = new Date('2026-11-30T13:00:00Z');

type Level = 'attested' | 'notAttested' | 'refused';

function ours({ credential, options }: RegistrationCase, vendor: Vendor): Level {
  const parsed = publicKeyCredential.safeParse(credential);
  if (!parsed.success) return 'refused';
  const roots = attestationRoots({ pinned: { [MODEL]: [vendor.root.pem] } });
  try {
    const trust = { options, roots, attestation: 'preferred', at: AT } as const;
    return verifyCredential(parsed.data, trust).attestationLevel;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return 'refused';
  }
}

function theirs({ credential, options }: RegistrationCase, vendor: Vendor): [Level, string] {
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
  try {
    const clientDataJson = bytes(credential.response.clientDataJSON);
    const clientData = readClientData(clientDataJson);
    if (clientData['challenge'] !== challengeOf(options)) return ['refused', 'challenge'];
    const { attested } = verifyRegistration(
      {
        credentialId: bytes(credential.id),
        clientDataJson,
        clientData,
        attestationObject: bytes(credential.response.attestationObject),
      },
      {
        rpId: options.publicKey.rp.id,
        roots: (aaguid) => (aaguid === MODEL ? [vendor.root.pem] : []),
        now: AT,
      },
    );
    return [attested ? 'attested' : 'notAttested', ''];
  } catch (error) {
    if (!(error instanceof EmulatorRefusal)) throw error;
    return ['refused', error.message];
  }
}

/** What we take in another way than the emulator does. We may refuse more. */
const laxer = (cases: readonly RegistrationCase[], vendor: Vendor): string[] =>
  cases.flatMap((one) => {
    const level = ours(one, vendor);
    const [other, reason] = theirs(one, vendor);
    return level === 'refused' || level === other ? [] : [`${one.name}: ${other} ${reason}`.trim()];
  });

describe('what we take', () => {
  let vendor: Vendor;
  beforeAll(async () => {
    vendor = await vendorOf(MODEL);
  });

  it('the emulator takes alike, for every way to be honest or not', async () => {
    expect(laxer(await casesOf(vendor), vendor)).toEqual([
      // It follows certificates in their order alone, and knows two algorithms.
      'another order: notAttested',
      'another algorithm of the same key: refused The attestation statement is not valid: the signature does not fit the certificate.',
    ]);
  });

  it('the emulator takes alike where it is damaged', () => {
    const random = new Random(72);
    const cases = Array.from({ length: 150 }, () => damaged(random, vendor, 'preferred'));
    expect(laxer(cases, vendor)).toEqual([]);
    const refused = cases.filter((one) => ours(one, vendor) === 'refused');
    expect(refused.length).toBeGreaterThan(60);
    expect(refused.length).toBeLessThan(cases.length);
  });
});
