import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noSecurityKeys, securityKeysOf } from '../../../provider/configuration/security-keys';
import { UNKNOWN } from '../../../provider/framework/value';
import { vendorOf, type Vendor } from '../../support/webauthn/authority';
import { Desk, deskKey } from '../../support/webauthn/desk';
import { metadataBlob, metadataSigner } from '../../support/webauthn/metadata-blob';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

let vendor: Vendor;
let desk: Desk;
let folder: string;
beforeAll(async () => {
  vendor = await vendorOf(MODEL);
  desk = new Desk(vendor);
  folder = mkdtempSync(join(tmpdir(), 'entra-policy-trust-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Setting = Parameters<typeof securityKeysOf>[0]['security_keys'];

const setting = (overrides: object = {}): Setting => {
  const keys = [desk.pipeline, desk.workstation, desk.approver];
  return {
    signers: keys.map(({ entry: { role, holder, publicKey: public_key } }) => ({
      role,
      holder,
      public_key,
    })),
    metadata_file: null,
    metadata_sha256: null,
    roots: new Map([[MODEL, vendor.root.pem]]),
    ...overrides,
  };
};

const verdict = (overrides: object = {}) =>
  securityKeysOf({ security_keys: setting(overrides) }, false).verify(desk.file(), desk.expected());

describe('the setting security_keys', () => {
  it('is declared, is not, or is not known yet', () => {
    const of = (given: Setting) => securityKeysOf({ security_keys: given }, false).declared;
    expect([of(setting()), of(null), of(UNKNOWN)]).toEqual(['yes', 'no', 'unknown']);
    expect(of(setting({ metadata_file: UNKNOWN }))).toBe('unknown');
    expect(noSecurityKeys.declared).toBe('no');
  });

  it('believes its signers and roots, with several certificates for a model', async () => {
    const others = await vendorOf(MODEL, 'Other');
    const pem = `first\n${others.root.pem}\nsecond\n${vendor.root.pem}`;
    expect(await verdict({ roots: new Map([[MODEL, pem]]) })).toMatchObject({ ok: true });
  });

  it('believes nobody else', async () => {
    const stranger = new Desk(vendor);
    const keys = securityKeysOf({ security_keys: setting() }, false);
    expect(await keys.verify(stranger.file(), stranger.expected())).toEqual({
      ok: false,
      problems: [expect.stringContaining('signed by 0 of role workstation')],
    });
    expect(await verdict({ roots: null })).toMatchObject({ ok: false });
  });

  it('refuses a key that signs in two roles', async () => {
    const twin = deskKey('approver', 'sam@contoso.com');
    const { publicKey: public_key } = twin.entry;
    const signers = ['approver', 'workstation'].map((role) => ({
      role,
      holder: 'sam@contoso.com',
      public_key,
    }));
    await expect(verdict({ signers })).rejects.toMatchObject({
      diagnostic: {
        summary: 'Setting security_keys refused',
        detail: expect.stringContaining('expected a key of its own') as unknown,
      },
    });
  });

  it('refuses metadata that somebody else than FIDO signed', async () => {
    const blob = await metadataBlob(await metadataSigner(), vendor);
    const file = join(folder, 'blob.jwt');
    writeFileSync(file, blob);
    const digest = createHash('sha256').update(blob).digest('hex');
    await expect(
      verdict({ metadata_file: file, metadata_sha256: digest.toUpperCase() }),
    ).rejects.toMatchObject({
      diagnostic: {
        summary: 'Setting security_keys refused',
        detail: expect.stringContaining('leads to no root') as unknown,
      },
    });
  });
});
