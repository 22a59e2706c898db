import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countersign, readEnvelope } from '../../../evidence';
import {
  exportEvidence,
  failedManifest,
  LIST,
  mailPins,
  reportAsCsv,
  reportAsJson,
  reportAsText,
  reportOf,
} from '../../../keys/hand-over';
import { readManifest } from '../../../keys/manifest';
import { rowsFor, TestDesk } from '../../support/key-desk/desk';
import { idOf } from '../../support/key-desk/tenant';
import { deskKey } from '../../support/webauthn/desk';

const KIM = idOf('kim@contoso.com');

describe('a run that ended', () => {
  let desk: TestDesk;
  let target: string;
  beforeAll(async () => {
    desk = await TestDesk.open();
    const [kim, nobody] = rowsFor('kim', 'nobody');
    if (kim === undefined || nobody === undefined) throw new Error('no row');
    desk.operator.serial = ({ row }) => (row.line === 2 ? 'SN-1' : undefined);
    await desk.begin([{ ...kim, ticket: 'CHG-1', assetTag: 'YK-1' }, nobody]);
  });
  beforeEach(() => {
    target = join(mkdtempSync(join(tmpdir(), 'entra-policy-export-')), 'evidence');
  });
  afterEach(() => {
    rmSync(join(target, '..'), { recursive: true, force: true });
  });
  afterAll(() => {
    desk.remove();
  });

  const exported = () => exportEvidence(desk.progress, desk.folder, target);
  const file = (): string => join(target, `${KIM}-primary.dsse.json`);

  it('is reported in words, as a table and as JSON', () => {
    const rows = reportOf(desk.progress);
    expect(reportAsText(rows)).toEqual([
      expect.stringMatching(
        /^line 2: kim@contoso\.com, primary: done · serial SN-1 · method \S+ · by olga@contoso\.com$/,
      ),
      'line 3: nobody@contoso.com, primary: failed · the tenant has no user "nobody@contoso.com". Correct the manifest',
    ]);
    expect(reportAsCsv(rows).split('\n')[0]).toBe(
      'line,user,user_id,slot,status,serial,asset_tag,aaguid,model,method_id,pin_change_forced,operators,problem,at',
    );
    expect(JSON.parse(reportAsJson(rows))).toMatchObject([
      { line: 2, user_id: KIM, status: 'done', asset_tag: 'YK-1', pin_change_forced: true },
      { line: 3, user_id: null, status: 'failed' },
    ]);
  });

  it('leaves the rows that failed as a manifest', () => {
    expect(readManifest(failedManifest(desk.progress) ?? '')).toEqual([
      { line: 2, user: 'nobody@contoso.com', slot: 'primary' },
    ]);
  });

  it('is exported, twice as once, beside what other runs have left', () => {
    exported();
    const other = { user_id: '00000000-0000-4000-8000-000000000000', slot: 'spare' };
    const list = JSON.parse(readFileSync(join(target, LIST), 'utf8')) as object[];
    writeFileSync(join(target, LIST), JSON.stringify([...list, other]));
    const [key] = exported();
    expect(key).toMatchObject({ user_id: KIM, serial: 'SN-1', ticket: 'CHG-1' });
    expect(JSON.parse(readFileSync(join(target, LIST), 'utf8'))).toEqual([other, key]);
  });

  it("keeps an approver's signature that is there, and no other evidence", () => {
    exported();
    const approver = deskKey('approver', 'anna@contoso.com').privateKey;
    const signed = JSON.stringify(
      countersign(readEnvelope(readFileSync(file(), 'utf8'), 'it'), approver),
    );
    writeFileSync(file(), signed);
    const [key] = exported();
    expect(readFileSync(file(), 'utf8')).toBe(signed);
    expect(key?.evidence_sha256).not.toBe(desk.progress.rows.get(2)?.credential?.sha256);
    const envelope = JSON.parse(signed) as { payload: string };
    writeFileSync(file(), JSON.stringify({ ...envelope, payload: btoa('{}') }));
    expect(exported).toThrow(/evidence of another ceremony for the same user and slot/);
  });

  it('is not exported where its evidence was changed', () => {
    const path = join(desk.folder, `evidence/${KIM}-primary.dsse.json`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `${text} `);
    expect(exported).toThrow(/it is not what was written/);
    writeFileSync(path, text);
  });

  it('has PINs for the mail room, of keys that were handed over', async () => {
    const to = [desk.recipient];
    const mail = await mailPins(desk.progress, desk.folder, { identity: desk.identity, to });
    expect(mail.count).toBe(1);
    const path = join(desk.folder, `pins/${KIM}-primary.age`);
    const sealed = readFileSync(path);
    writeFileSync(path, Buffer.concat([sealed, Buffer.of(0)]));
    await expect(
      mailPins(desk.progress, desk.folder, { identity: desk.identity, to }),
    ).rejects.toThrow(/it is not what was written/);
    writeFileSync(path, sealed);
  });
});
