import { Extension } from '@peculiar/x509';
import { clientDataJson, originOf, type CreationOptions } from '../../../evidence';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';
import { issue, LEAF_SUBJECT, namesModel, type Issued, type Vendor } from './authority';
import { makeCredential, type CredentialOptions } from './credential';
import { optionsOf } from './options';

/** A registration, and in words what is odd about it. */
export interface RegistrationCase {
  readonly name: string;
  readonly options: CreationOptions;
  readonly credential: PublicKeyCredential;
}

const OTHER_MODEL = 'ee882879-721c-4913-9775-3dfcce97072a';
const PAST = new Date('2021-01-01T00:00:00Z');
const FUTURE = new Date('2039-01-01T00:00:00Z');

/** Ways to be honest or not; the first ones are. */
export async function casesOf(vendor: Vendor): Promise<RegistrationCase[]> {
  const chains = await chainsOf(vendor);
  const options = optionsOf();
  return [
    ...Object.entries(chains).map(([name, chain]) => caseOf(name, vendor, options, { chain })),
    ...Object.entries(answersOf(vendor, options)).map(([name, input]) =>
      caseOf(name, vendor, options, input),
    ),
  ];
}

const caseOf = (
  name: string,
  { aaguid, leaf, intermediate }: Vendor,
  options: CreationOptions,
  input: Partial<CredentialOptions>,
): RegistrationCase => ({
  name,
  options,
  credential: makeCredential({ options, aaguid, chain: [leaf, intermediate], ...input }),
});

/** Certificates that come with a credential. */
async function chainsOf({
  aaguid,
  root,
  intermediate,
  leaf,
}: Vendor): Promise<Record<string, Issued[]>> {
  const authority = { authority: true, subject: 'CN=Sub', issuer: root };
  const direct = await issue({ issuer: root, aaguid });
  const below = async (issuer: Issued): Promise<Issued[]> => [
    await issue({ issuer, aaguid }),
    issuer,
  ];
  const deep = await issue({ authority: true, subject: 'CN=Deep', issuer: intermediate });
  const self = await issue({ subject: LEAF_SUBJECT, aaguid });
  const one = async (changes: Parameters<typeof issue>[0]): Promise<Issued[]> => [
    await issue({ issuer: intermediate, aaguid, ...changes }),
    intermediate,
  ];
  const subject = (text: string): Promise<Issued[]> => one({ subject: text });
  return {
    'an authority between': [leaf, intermediate],
    'a root right above': [direct],
    'the root as well': [leaf, intermediate, root],
    'a stranger as well': [leaf, intermediate, self],
    'another order': [leaf, root, intermediate],
    'no authority between': [leaf],
    'a leaf that signed itself': [self],
    'a leaf below a leaf': await below(direct),
    'a path longer than allowed': [...(await below(deep)), intermediate],
    'an expired authority': await below(await issue({ ...authority, notAfter: PAST })),
    'an authority of tomorrow': await below(await issue({ ...authority, notBefore: FUTURE })),
    'an authority with an unknown critical extension': await below(
      await issue({ ...authority, extensions: [new Extension('1.2.3.4', true, Buffer.of(5, 0))] }),
    ),
    'a leaf with something behind': [
      { ...leaf, der: Buffer.concat([leaf.der, Buffer.of(0)]) },
      intermediate,
    ],
    'an expired leaf': await one({ notAfter: PAST }),
    'a leaf of tomorrow': await one({ notBefore: FUTURE }),
    'a leaf of another model': await one({ aaguid: OTHER_MODEL }),
    'a leaf of no model': await one({ aaguid: null }),
    'a leaf whose model is critical': await one({
      aaguid: null,
      extensions: [namesModel(aaguid, true)],
    }),
    'a leaf that is an authority': await one({ authority: true, subject: LEAF_SUBJECT }),
    'a leaf of another unit': await subject('C=CH, O=Test, OU=Web, CN=Test'),
    'a leaf without unit': await subject('C=CH, O=Test, CN=Test'),
    'a leaf without country': await subject('O=Test, OU=Authenticator Attestation, CN=Test'),
    'a leaf without organisation': await subject('C=CH, OU=Authenticator Attestation, CN=Test'),
    'a leaf without name': await subject('C=CH, O=Test, OU=Authenticator Attestation'),
  };
}

/** What a key can answer. */
function answersOf(
  { leaf }: Vendor,
  options: CreationOptions,
): Record<string, Partial<CredentialOptions>> {
  const clientData = (changes: object): Partial<CredentialOptions> => ({
    clientData: JSON.stringify({ ...(JSON.parse(clientDataJson(options)) as object), ...changes }),
  });
  const said = (members: object): Map<string, unknown> =>
    new Map<string, unknown>(Object.entries({ alg: -7, ...members }));
  const statement = said({});
  return {
    'self-attestation': { chain: [] },
    'self-attestation by another algorithm': { chain: [], algorithm: -35 },
    'an algorithm for another kind of key': { algorithm: -257 },
    'another algorithm of the same key': { algorithm: -35 },
    none: { chain: [], format: 'none' },
    'none with a statement': { chain: [], format: 'none', statement },
    'packed without a statement': { format: 'packed', statement: new Map() },
    'packed without a signature': { format: 'packed', statement },
    'a format that nobody has': { format: 'tpm2', statement },
    'packed with an empty list of certificates': { statement: said({ x5c: [] }) },
    'a certificate that is none': {
      statement: said({ sig: new Uint8Array(70), x5c: [new Uint8Array(leaf.der.subarray(1))] }),
    },
    'no user present': { flags: 0x44 },
    'no user verified': { flags: 0x41 },
    'a synced passkey': { flags: 0x4d },
    'another relying party': { rpId: 'login.microsoft.example' },
    'an id without bytes': { credentialId: Buffer.alloc(0) },
    'the longest id': { credentialId: Buffer.alloc(1023, 7) },
    'an id too long': { credentialId: Buffer.alloc(1024, 7) },
    'a sign-in': clientData({ type: 'webauthn.get' }),
    'another challenge': clientData({ challenge: 'AAAA' }),
    'another origin': clientData({ origin: 'https://login.microsoft.example' }),
    'an origin without https': clientData({ origin: originOf(options).replace('https', 'http') }),
    'a page in a page': clientData({ crossOrigin: true }),
    'a page on top': clientData({ topOrigin: 'https://evil.example' }),
    'more client data than usual': clientData({ other_keys_can_be_added_here: 'yes' }),
  };
}
