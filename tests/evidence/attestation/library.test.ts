import { SettingsService, verifyRegistrationResponse } from '@simplewebauthn/server';
import { attestationRoots, Refusal, verifyCredential } from '../../../evidence';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';
import { issue, vendorOf, type Vendor } from '../../support/webauthn/authority';
import { makeCredential } from '../../support/webauthn/credential';
import { AT } from '../../support/webauthn/desk';
import { optionsOf } from '../../support/webauthn/options';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const options = optionsOf();

let vendor: Vendor;
beforeAll(async () => {
  vendor = await vendorOf(MODEL);
});
afterEach(() => {
  SettingsService.setRootCertificates({ identifier: 'packed', certificates: [] });
});

const takenByLibrary = async (
  credential: PublicKeyCredential,
  roots: readonly string[] = [],
): Promise<boolean> => {
  SettingsService.setRootCertificates({ identifier: 'packed', certificates: [...roots] });
  const { id } = credential;
  const { clientDataJSON, attestationObject } = credential.response;
  const response = { clientDataJSON, attestationObject };
  const { verified } = await verifyRegistrationResponse({
    response: { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} },
    expectedChallenge: options.publicKey.challenge,
    expectedOrigin: 'https://login.microsoft.com',
    expectedRPID: 'login.microsoft.com',
  });
  return verified;
};

const ours = (credential: PublicKeyCredential): string[] => {
  const roots = attestationRoots({ pinned: { [MODEL]: [vendor.root.pem] } });
  try {
    verifyCredential(credential, { options, roots, attestation: 'required', at: AT });
    return [];
  } catch (error) {
    return error instanceof Refusal ? error.findings.map(({ rule }) => rule) : [String(error)];
  }
};

/** With the roots of the vendor given to the library, as it asks for. */
const compared = async (credential: PublicKeyCredential): Promise<unknown> => ({
  library: await takenByLibrary(credential, [vendor.root.pem]),
  ours: ours(credential),
});

describe('a credential that the library takes and we do not', () => {
  it.each([
    ['none', { format: 'none' }],
    ['self-attestation', {}],
  ])('claims the model of a vendor by %s', async (_, changes) => {
    const credential = makeCredential({ options, aaguid: MODEL, ...changes });
    expect(await compared(credential)).toEqual({ library: true, ours: ['attestation-demand'] });
  });

  it('has certificates that lead to nowhere, where no roots were given', async () => {
    const other = await vendorOf(MODEL);
    const credential = makeCredential({ options, aaguid: MODEL, chain: [other.leaf] });
    expect(await takenByLibrary(credential)).toBe(true);
    expect(ours(credential)).toEqual(['certificate-path']);
  });

  it('has a certificate issued by one that is no authority', async () => {
    const issuer = await issue({ issuer: vendor.root, aaguid: MODEL, subject: 'CN=Batch' });
    const chain = [await issue({ issuer, aaguid: MODEL }), issuer];
    const credential = makeCredential({ options, aaguid: MODEL, chain });
    expect(await compared(credential)).toEqual({ library: true, ours: ['certificate-path'] });
  });

  it('is signed by an algorithm for another kind of key', async () => {
    const chain = [vendor.leaf, vendor.intermediate];
    const credential = makeCredential({ options, aaguid: MODEL, chain, algorithm: -257 });
    expect(await compared(credential)).toEqual({ library: true, ours: ['statement-signature'] });
  });

  it('has something behind its attestation object', async () => {
    const chain = [vendor.leaf, vendor.intermediate];
    const credential = makeCredential({ options, aaguid: MODEL, chain });
    const object = Buffer.from(credential.response.attestationObject, 'base64url');
    const attestationObject = Buffer.concat([object, Buffer.of(1)]).toString('base64url');
    const response = { ...credential.response, attestationObject };
    expect(await compared({ ...credential, response })).toEqual({
      library: true,
      ours: ['decode'],
    });
  });
});
