import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../../build/bundle';
import { sha256 } from '../../../evidence/bytes';
import { ENTRA_BUNDLE } from '../../support/providers';
import {
  type BlobOptions,
  metadataBlob,
  metadataSigner,
  type MetadataSigner,
} from '../../support/webauthn/metadata-blob';
import { type KeptStack, keyOf, KeyStage, MODEL } from './key-stage';

const STALE =
  'FIDO metadata no. 285 was due for renewal on 2026-11-01: models compromised since are not known. Download https://mds3.fidoalliance.org again.';
const keys = [keyOf(0)];

const folder = mkdtempSync(join(tmpdir(), 'entra-policy-metadata-'));
let signer: MetadataSigner;
let stage: KeyStage;
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeAll(async () => {
  signer = await metadataSigner();
  writeFileSync(join(folder, 'root.pem'), signer.root.pem);
});
afterEach(() => stage.close());

/** Names metadata in the roster, with a key that was made. */
async function declared(options: BlobOptions): Promise<KeptStack> {
  const blob = await metadataBlob(signer, stage.vendorOf(MODEL), options);
  const file = join(folder, `${sha256(blob)}.jwt`);
  writeFileSync(file, blob);
  stage.metadata = { file, sha256: sha256(blob) };
  const [stack] = (await stage.declare({ shards: 1, keys })).values();
  if (stack === undefined) throw new Error('the roster has no stack');
  return stack;
}

describe('a roster whose metadata the provider believes', () => {
  const outfile = join(folder, 'provider.cjs');
  beforeAll(() => bundle({ entry: 'tests/support/trusting-provider/main.ts', outfile }));
  beforeEach(async () => {
    stage = await KeyStage.open(1, outfile, { TEST_METADATA_ROOT: join(folder, 'root.pem') });
    await stage.hold(keyOf(0));
  });

  it('registers by metadata that is overdue, and says so until the key is in the state', async () => {
    const stack = await declared({ nextUpdate: '2026-11-01' });
    const planned = await stack.plan();
    expect(planned).toMatchObject({ code: 2, errors: [] });
    expect(planned.warnings.map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining(STALE),
    );
    expect(await stack.apply()).toMatchObject({ code: 0, errors: [] });
    expect(await stack.plan()).toEqual({ code: 0, errors: [], warnings: [] });
  });

  it('says nothing of metadata that is in time', async () => {
    const { code, warnings } = await (await declared({ nextUpdate: '2099-01-01' })).plan();
    expect(code).toBe(2);
    expect(JSON.stringify(warnings)).not.toContain('FIDO metadata');
  });

  it('takes no key of a model that overdue metadata knows as compromised', async () => {
    const compromised = { nextUpdate: '2026-11-01', statuses: ['REVOKED'] };
    const { code, errors } = await (await declared(compromised)).plan();
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.any(Object)] });
    expect(errors[0]?.detail).toContain('a model that FIDO does not report as compromised');
  });
});

describe('a roster whose metadata nobody known has signed', () => {
  it('is refused by the provider as it is shipped', async () => {
    stage = await KeyStage.open(1, ENTRA_BUNDLE);
    await stage.hold(keyOf(0));
    const { code, errors } = await (await declared({ nextUpdate: '2099-01-01' })).plan();
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.any(Object)] });
    expect(errors[0]?.detail).toContain('signed by a certificate that leads to no root');
  });
});
