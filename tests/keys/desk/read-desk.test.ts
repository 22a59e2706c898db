import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readDesk } from '../../../keys/desk';
import { parseAaguid } from '../../../model/aaguid';
import { vendorOf, type Vendor } from '../../support/webauthn/authority';
import { deskKey } from '../../support/webauthn/desk';

const AAGUID = 'a5c1e0de-0000-4000-8000-00000000beef';
const ID = '11111111-1111-4111-8111-11111111ABCD';

describe('readDesk', () => {
  let folder: string;
  let identity: string;
  let recipient: string;
  let vendor: Vendor;
  const signer = deskKey('workstation', 'desk-1').entry;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entra-policy-desk-'));
    identity = await generateX25519Identity();
    recipient = await identityToRecipient(identity);
    vendor = await vendorOf(AAGUID);
    mkdirSync(join(folder, 'roots'));
    writeFileSync(join(folder, 'roots', 'maker.pem'), vendor.root.pem);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (changes: Record<string, unknown> | string = {}): string => {
    const file = join(folder, 'keys.json');
    const whole = {
      version: 1,
      tenantId: ID,
      clientId: ID,
      signers: [signer],
      roots: { [AAGUID]: ['roots/maker.pem'] },
      escrow: [recipient],
    };
    writeFileSync(
      file,
      typeof changes === 'string' ? changes : JSON.stringify({ ...whole, ...changes }),
    );
    return file;
  };

  it('follows paths from where it lies, and fills in what is not said', async () => {
    const desk = await readDesk(write({ roots: { [AAGUID]: ['roots/maker.pem'] } }));
    expect(desk).toMatchObject({
      tenantId: ID.toLowerCase(),
      clientId: ID.toLowerCase(),
      escrow: [recipient],
      pin: { length: 8, minimumLength: 6, forceChange: true },
    });
    expect([...desk.signers.values()]).toMatchObject([{ role: 'workstation', holder: 'desk-1' }]);
    expect(desk.roots.of(parseAaguid(AAGUID))?.roots).toHaveLength(1);
  });

  it.each([
    ['nothing', '', 'it is no JSON'],
    ['no JSON', '{', 'it is no JSON'],
    ['another version', { version: 2 }, '"version"'],
    ['a tenant that is no GUID', { tenantId: 'contoso' }, '"tenantId" is no GUID'],
    ['no signer', { signers: [] }, '"signers" is empty: nobody could sign'],
    ['a signer of no role', { signers: [{ ...signer, role: 'boss' }] }, 'the list of signing keys'],
    ['neither metadata nor roots', { roots: {} }, '"metadata and roots" are both missing'],
    ['no application', { clientId: undefined }, '"clientId" is missing'],
    ['no recipient', { escrow: [] }, '"escrow" is empty: nobody could read the PINs'],
    ['a recipient that is none', { escrow: ['kim@contoso.com'] }, 'recipient 1 of PINs is "kim@'],
    ['what nobody knows', { escrows: [] }, 'has a property that nobody knows: "escrows"'],
    ['PINs of 6 digits', { pin: { length: 6 } }, '"pin.length" Too small'],
    [
      'PINs too short for keys',
      { pin: { minimumLength: 9 } },
      '"pin.minimumLength" is longer than',
    ],
    [
      'roots that are not there',
      { roots: { [AAGUID]: ['no.pem'] } },
      '"no.pem" cannot be read (ENOENT)',
    ],
    ['roots of no model', { roots: { yubikey: ['roots/maker.pem'] } }, 'pinned roots of "yubikey"'],
    ['roots that are none', { roots: { [AAGUID]: ['keys.json'] } }, 'is no certificate in PEM'],
  ])('refuses %s', async (_, changes, problem) => {
    await expect(readDesk(write(changes))).rejects.toThrow(problem);
  });

  it('refuses a secret key among recipients, and does not repeat it', async () => {
    const failure = readDesk(write({ escrow: [recipient, identity] }));
    await expect(failure).rejects.toThrow('recipient 2 of PINs is a secret key');
    await expect(failure).rejects.not.toThrow(identity);
  });

  it('refuses metadata that nobody reviewed, and metadata that FIDO has not signed', async () => {
    writeFileSync(join(folder, 'blob.jwt'), 'a.b.c');
    const sha256 = createHash('sha256').update('a.b.c').digest('hex');
    await expect(
      readDesk(write({ metadata: { file: 'blob.jwt', sha256: '0'.repeat(64) } })),
    ).rejects.toThrow(`"blob.jwt" has SHA-256 ${sha256}; expected 000`);
    await expect(readDesk(write({ metadata: { file: 'blob.jwt', sha256 } }))).rejects.toThrow(
      'the FIDO metadata is refused',
    );
  });

  it('says which file is missing', async () => {
    await expect(readDesk(join(folder, 'no.json'))).rejects.toThrow(
      /no\.json" is refused: it cannot be read \(ENOENT\); name the one of this desk with --desk/,
    );
  });
});
