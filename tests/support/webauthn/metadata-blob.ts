import { CompactSign } from 'jose';
import { issue, type Issued } from './authority';

/** Who signs metadata. */
export interface MetadataSigner {
  readonly root: Issued;
  readonly leaf: Issued;
}

/** A signer as FIDO is one: certified by a public authority for a host of its own. */
export async function metadataSigner(host = 'mds.fidoalliance.org'): Promise<MetadataSigner> {
  const root = await issue({ authority: true, subject: 'CN=Public Authority' });
  return { root, leaf: await issue({ issuer: root, subject: `CN=${host}`, host }) };
}

/** What metadata says about its edition and models. */
export interface BlobOptions {
  readonly nextUpdate?: string;
  readonly statuses?: readonly string[];
  readonly roots?: readonly string[];
  /** Whether the entry of the model has a statement; without one it has no roots. */
  readonly stated?: boolean;
}

/** Whoever makes a model, as far as metadata says it. */
interface ListedModel {
  readonly aaguid: string;
  readonly root: { readonly der: Buffer };
}

/** Metadata about one vendor's model. */
export async function metadataBlob(
  signer: MetadataSigner,
  vendor: ListedModel,
  {
    nextUpdate = '2026-12-15',
    statuses = ['FIDO_CERTIFIED_L1'],
    roots,
    stated = true,
  }: BlobOptions = {},
): Promise<string> {
  const payload = {
    legalHeader: 'Test',
    no: 285,
    nextUpdate,
    entries: [
      { aaid: '1234#5678', statusReports: [], timeOfLastStatusChange: '2026-01-01' },
      {
        aaguid: vendor.aaguid,
        ...(stated && {
          metadataStatement: {
            description: 'Test Key 5',
            attestationRootCertificates: roots ?? [vendor.root.der.toString('base64')],
          },
        }),
        statusReports: statuses.map((status) => ({ status })),
        timeOfLastStatusChange: '2026-01-01',
      },
    ],
  };
  return new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', x5c: [signer.leaf.der.toString('base64')] })
    .sign(signer.leaf.privateKey);
}
