import { attestationRoots, Refusal, verifyCredential } from '../../../evidence';
import { vendorOf } from '../../support/webauthn/authority';
import { casesOf, type RegistrationCase } from '../../support/webauthn/cases';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

/** Cases by the rules that refuse them when attestation is required; by none at all, first. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  '': [
    'a root right above',
    'a stranger as well',
    'an authority between',
    'another order',
    'another algorithm of the same key',
    'more client data than usual',
    'the longest id',
    'the root as well',
  ],
  decode: ['a certificate that is none', 'a leaf with something behind'],
  'attestation-format, attestation-demand': ['a format that nobody has'],
  'statement-signature': ['an algorithm for another kind of key'],
  'certificate-path': [
    'a leaf below a leaf',
    'a leaf that signed itself',
    'a path longer than allowed',
    'an authority with an unknown critical extension',
    'no authority between',
  ],
  'certificate-aaguid': ['a leaf of another model', 'a leaf of no model'],
  'certificate-aaguid, certificate-path': ['a leaf whose model is critical'],
  'certificate-profile': [
    'a leaf of another unit',
    'a leaf that is an authority',
    'a leaf without country',
    'a leaf without name',
    'a leaf without organisation',
    'a leaf without unit',
  ],
  'certificate-time, certificate-path': [
    'a leaf of tomorrow',
    'an authority of tomorrow',
    'an expired authority',
    'an expired leaf',
  ],
  'cross-origin': ['a page in a page', 'a page on top'],
  'client-data-type': ['a sign-in'],
  'device-bound': ['a synced passkey'],
  'credential-id': ['an id too long', 'an id without bytes'],
  origin: ['an origin without https', 'another origin'],
  challenge: ['another challenge'],
  'rp-id-hash': ['another relying party'],
  'user-present': ['no user present'],
  'user-verified': ['no user verified'],
  'attestation-demand': ['none', 'self-attestation'],
  'attestation-demand, empty-statement': ['none with a statement'],
  'attestation-demand, self-signature': [
    'packed with an empty list of certificates',
    'self-attestation by another algorithm',
    'packed without a signature',
    'packed without a statement',
  ],
};

it('every way to be honest or not is refused by the rules that it breaks, and by no other', async () => {
  const vendor = await vendorOf(MODEL);
  const roots = attestationRoots({ pinned: { [MODEL]: [vendor.root.pem] } });
  const rulesOf = ({ credential, options }: RegistrationCase): string => {
    try {
      const at = new Date('2026-11-30T13:00:00Z');
      verifyCredential(credential, { options, roots, attestation: 'required', at });
      return '';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.findings.map(({ rule }) => rule).join(', ');
    }
  };
  const cases = await casesOf(vendor);
  expect(Object.fromEntries(cases.map((one) => [one.name, rulesOf(one)]))).toEqual(
    Object.fromEntries(
      Object.entries(REFUSED).flatMap(([rules, names]) => names.map((name) => [name, rules])),
    ),
  );
});
