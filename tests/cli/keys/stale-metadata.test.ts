import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsService } from '@simplewebauthn/server';
import { sha256 } from '../../../evidence/bytes';
import { DEFAULTS } from '../../support/authenticator/options';
import {
  type BlobOptions,
  metadataBlob,
  metadataSigner,
  type MetadataSigner,
} from '../../support/webauthn/metadata-blob';
import { DeskStage, userId } from './stage';

const MDS = { identifier: 'mds' } as const;

describe('a desk with metadata of FIDO', () => {
  const ofFido = SettingsService.getRootCertificates(MDS);
  let signer: MetadataSigner;
  let stage: DeskStage;
  beforeAll(async () => {
    signer = await metadataSigner();
  });
  beforeEach(async () => {
    // The product takes FIDO's roots alone; the library lets this process have another one.
    SettingsService.setRootCertificates({ ...MDS, certificates: [signer.root.pem] });
    stage = await DeskStage.open(1);
    stage.manifest(`${userId(1)},primary,`);
  });
  afterEach(async () => {
    SettingsService.setRootCertificates({ ...MDS, certificates: [...ofFido] });
    await stage.close();
  });

  /** Names metadata in the desk file, in place of pinned roots. */
  async function give(options: BlobOptions): Promise<void> {
    const model = { aaguid: DEFAULTS.aaguid, root: { der: Buffer.from(stage.maker.root.rawData) } };
    const blob = await metadataBlob(signer, model, options);
    const { cwd } = stage.session;
    writeFileSync(join(cwd, 'metadata.jwt'), blob);
    const desk = JSON.parse(stage.file('keys.json').toString()) as object;
    const metadata = { file: 'metadata.jwt', sha256: sha256(blob) };
    writeFileSync(join(cwd, 'keys.json'), JSON.stringify({ ...desk, roots: undefined, metadata }));
  }

  const preflight = (): Promise<number> =>
    stage.run('preflight', '--manifest', 'keys.csv', '--no-browser');
  const enroll = (): Promise<number> =>
    stage.run('enroll', '--manifest', 'keys.csv', ...stage.signedInSitting);

  it('that is overdue is told before the first touch, and makes its keys', async () => {
    await give({ nextUpdate: '2026-11-01' });
    expect(await preflight()).toBe(0);
    expect(stage.session.output).toContain(
      'warning  metadata-age: the metadata of the FIDO Alliance, no. 285, is overdue since 2026-11-01; expected the latest: models that were compromised since are not known. Download https://mds3.fidoalliance.org again and name its digest.',
    );
    const noted = stage.session.noted.length;
    expect(await enroll()).toBe(0);
    const lines = stage.session.noted.slice(noted);
    const warned = lines.findIndex((line) =>
      line.startsWith('Warning: FIDO metadata no. 285 was due for renewal on 2026-11-01'),
    );
    const inserted = lines.findIndex((line) => line.startsWith('Insert '));
    expect([warned >= 0, warned < inserted]).toEqual([true, true]);
    expect(stage.registrations).toBe(1);
  });

  it('that is in time is told nothing', async () => {
    await give({ nextUpdate: '2099-01-01' });
    expect(await preflight()).toBe(0);
    expect(await enroll()).toBe(0);
    expect(stage.session.output + stage.session.problems).not.toContain('FIDO');
  });

  it('that knows the model as compromised has no PIN set on a key, overdue or not', async () => {
    await give({ nextUpdate: '2026-11-01', statuses: ['REVOKED'] });
    expect(await enroll()).not.toBe(0);
    expect(stage.registrations).toBe(0);
    expect(stage.session.output + stage.session.problems).toContain('REVOKED');
    const set = stage.keys.filter(({ authenticator }) => authenticator.lasting.pinHash);
    expect(set).toEqual([]);
  });

  it('that FIDO did not sign begins nothing', async () => {
    await give({ nextUpdate: '2099-01-01' });
    SettingsService.setRootCertificates({ ...MDS, certificates: [...ofFido] });
    for (const begin of [preflight, enroll]) expect(await begin()).toBe(1);
    expect(stage.session.problems).toContain('signed by a certificate that leads to no root');
    expect(stage.emulator.requests).toEqual([]);
  });
});
