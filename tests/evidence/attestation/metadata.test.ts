import { attestationRoots, readMetadata, Refusal, verifyCredential } from '../../../evidence';
import type { Finding } from '../../../evidence';
import { parseAaguid } from '../../../model/aaguid';
import { issue, vendorOf, type Vendor } from '../../support/webauthn/authority';
import { makeCredential } from '../../support/webauthn/credential';
import { AT } from '../../support/webauthn/desk';
import {
  metadataBlob,
  metadataSigner,
  type BlobOptions,
  type MetadataSigner,
} from '../../support/webauthn/metadata-blob';
import { optionsOf } from '../../support/webauthn/options';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

let vendor: Vendor;
let signer: MetadataSigner;
const network = jest.spyOn(globalThis, 'fetch');
beforeAll(async () => {
  vendor = await vendorOf(MODEL);
  signer = await metadataSigner();
});
afterEach(() => {
  expect(network).not.toHaveBeenCalled();
});

const read = (blob: string, roots?: readonly string[]): ReturnType<typeof readMetadata> =>
  readMetadata(blob, { at: AT, roots: roots ?? [signer.root.pem] });

const refused = async (blob: string, roots?: readonly string[]): Promise<unknown> => {
  try {
    return await read(blob, roots);
  } catch (error) {
    return error instanceof Refusal ? error.findings : error;
  }
};

const findings = async (options: BlobOptions): Promise<readonly Finding[]> => {
  const roots = attestationRoots({
    metadata: await read(await metadataBlob(signer, vendor, options)),
  });
  const given = optionsOf();
  const { aaguid, leaf, intermediate } = vendor;
  const credential = makeCredential({ options: given, aaguid, chain: [leaf, intermediate] });
  try {
    verifyCredential(credential, { options: given, roots, attestation: 'required', at: AT });
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.findings;
    throw error;
  }
};

describe('FIDO metadata', () => {
  it('vouches for its models, without a network', async () => {
    const metadata = await read(await metadataBlob(signer, vendor));
    expect(metadata).toMatchObject({ edition: 285, nextUpdate: '2026-12-15', warnings: [] });
    const roots = attestationRoots({ metadata });
    expect(roots.of(parseAaguid(MODEL))?.name).toBe('Test Key 5');
    expect(await findings({})).toEqual([]);
  });

  it('is named when it is stale, and still counts', async () => {
    const blob = await metadataBlob(signer, vendor, { nextUpdate: '2026-11-01' });
    const { warnings } = attestationRoots({ metadata: await read(blob) });
    expect(warnings).toEqual([
      'FIDO metadata no. 285 was due for renewal on 2026-11-01: models compromised since are not known. Download https://mds3.fidoalliance.org again.',
    ]);
  });

  it.each([
    'ATTESTATION_KEY_COMPROMISE',
    'REVOKED',
    'USER_KEY_PHYSICAL_COMPROMISE',
    'USER_KEY_REMOTE_COMPROMISE',
    'USER_VERIFICATION_BYPASS',
  ])('refuses a model of status %s, whatever came after', async (status) => {
    expect(await findings({ statuses: [status, 'FIDO_CERTIFIED_L1'] })).toEqual([
      {
        rule: 'model-status',
        subject: `model ${MODEL}`,
        given: status,
        expected: 'a model that FIDO does not report as compromised',
        step: 'Use another model.',
      },
    ]);
  });

  it('does not vouch by a root that nobody can read, and reads the others', async () => {
    const root = vendor.root.der.toString('base64');
    expect(await findings({ roots: ['AAAA', root.replace(/.{64}/g, '$&\n')] })).toEqual([]);
    expect(await findings({ roots: ['AAAA'] })).toMatchObject([{ given: 'without known roots' }]);
  });

  it('wins over pinned roots, which stand in where it has no such model', async () => {
    const metadata = await read(await metadataBlob(signer, vendor));
    const other = await vendorOf('ee882879-721c-4913-9775-3dfcce97072a');
    const pinned = { [MODEL]: [other.root.pem], [other.aaguid]: [other.root.pem] };
    const roots = attestationRoots({ metadata, pinned });
    const certificates = (aaguid: string): unknown[] =>
      (roots.of(parseAaguid(aaguid))?.roots ?? []).map(({ x509 }) => x509.raw);
    expect(certificates(MODEL)).toEqual([vendor.root.der]);
    expect(certificates(other.aaguid)).toEqual([other.root.der]);
  });

  it('says that a model is compromised without a statement, too, whatever is pinned', async () => {
    const pinned = { [MODEL]: [vendor.root.pem] };
    const compromised = async (options: BlobOptions): Promise<unknown> => {
      const metadata = await read(await metadataBlob(signer, vendor, options));
      return attestationRoots({ metadata, pinned }).of(parseAaguid(MODEL))?.compromised;
    };
    expect(await compromised({ stated: false, statuses: ['REVOKED'] })).toEqual(['REVOKED']);
    expect(await compromised({ stated: false })).toEqual([]);
  });
});

describe('FIDO metadata from somebody else', () => {
  const step = 'Download https://mds3.fidoalliance.org again.';
  const finding = (given: string, expected: string): Finding[] => [
    { rule: 'metadata', subject: 'the FIDO metadata', given, expected, step },
  ];

  it('is refused when its signer leads to no root, by default to none but those of FIDO', async () => {
    const blob = await metadataBlob(signer, vendor);
    const expected = finding(
      'signed by a certificate that leads to no root',
      'a path to a root of FIDO',
    );
    expect(await refused(blob, [(await metadataSigner()).root.pem])).toEqual(expected);
    await expect(readMetadata(blob, { at: AT })).rejects.toMatchObject({ findings: expected });
  });

  it.each(['contoso.example', 'mds.fidoalliance.org.contoso.example', 'notfidoalliance.org'])(
    'is refused when %s signed it, whom the same authority certified',
    async (host) => {
      const leaf = await issue({ issuer: signer.root, subject: `CN=${host}`, host });
      const blob = await metadataBlob({ ...signer, leaf }, vendor);
      expect(await refused(blob)).toEqual(
        finding(`signed by "DNS:${host}"`, 'a signer below fidoalliance.org'),
      );
    },
  );

  it('is refused when it was changed', async () => {
    const blob = await metadataBlob(signer, vendor);
    const other = await metadataBlob(signer, vendor, { nextUpdate: '2099-01-01' });
    const [header = '', , signature = ''] = blob.split('.');
    const mixed = [header, other.split('.')[1], signature].join('.');
    const expected = finding('refused', 'a JWS with the certificates of its signer');
    expect(await refused(mixed)).toEqual(expected);
    const unsigned = Buffer.from('{"alg":"none","x5c":[]}').toString('base64url');
    for (const text of ['', 'a.b.c', '<html>', `${unsigned}.${blob.split('.')[1] ?? ''}.`]) {
      expect(await refused(text)).toEqual(expected);
    }
  });
});

describe('pinned roots', () => {
  /** What they are refused for; nothing where they are taken. */
  const refusal = (...pems: string[]): string | undefined => {
    try {
      attestationRoots({ pinned: { [MODEL]: pems } });
      return undefined;
    } catch (error) {
      return error instanceof TypeError ? error.message : 'no refusal';
    }
  };
  const said = (what: string): string => `the roots pinned to AAGUID "${MODEL}" ${what}`;

  it('may be several, in one text or more', async () => {
    const others = [await vendorOf(MODEL, 'Second'), await vendorOf(MODEL, 'Third')];
    const [second = '', third = ''] = others.map(({ root }) => root.pem);
    const roots = attestationRoots({
      pinned: { [MODEL]: [`subject=Test\r\n${vendor.root.pem}\n\n${second}`, third] },
    });
    expect(roots.of(parseAaguid(MODEL))?.roots.map(({ x509 }) => x509.subject)).toEqual([
      'CN=Test Root',
      'CN=Second Root',
      'CN=Third Root',
    ]);
  });

  it('are refused where one is no authority, is there twice, or is something else', async () => {
    const { root, leaf } = vendor;
    expect(refusal(`${leaf.pem}\n${root.pem}`)).toMatch(
      /have certificate 1, of ".*CN=Test Key Attestation 1", which is no authority/,
    );
    expect(refusal(`${root.pem}\n${root.pem}`)).toBe(
      said(
        'have certificate 2, of "CN=Test Root", which is certificate 1 once more; give each once',
      ),
    );
    const second = await vendorOf(MODEL, 'Second');
    const broken = `${root.pem}\n${second.root.pem.slice(0, -30)}`;
    const key = vendor.root.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const text of [broken, `${root.pem}\n${key}`]) {
      expect(refusal(text)).toBe(
        said(
          'have 2 blocks in PEM, of which 1 are no whole certificates; give certificates alone, each from its first line to its last',
        ),
      );
    }
    expect(refusal(`${root.pem}${' '.repeat(65_536)}`)).toContain('at most 65536 are expected');
  });

  it.each([
    ['yubikey', ['-----BEGIN CERTIFICATE-----'], 'pinned roots of "yubikey" are refused'],
    [MODEL, [], `pinned roots of "${MODEL}" are refused`],
    [
      MODEL,
      ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
      `a root pinned to AAGUID "${MODEL}" is no certificate in PEM`,
    ],
    [MODEL, ['no certificate'], `a root pinned to AAGUID "${MODEL}" is no certificate in PEM`],
  ])('of %s are refused when they are %j', (aaguid, pems, message) => {
    expect(() => attestationRoots({ pinned: { [aaguid]: pems } })).toThrow(message);
  });
});
