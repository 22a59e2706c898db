import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runContent } from '../../../keys/ceremony';
import { Journal } from '../../../keys/journal';
import { TENANT_ID } from '../../support/tenant';
import { KeyBench } from './key-bench';

const KIB = 1024;
const MIB = 1024 * KIB;
const MODEL = '11111111-2222-4333-8444-555555555555';

let bench: KeyBench;
beforeAll(async () => {
  bench = await KeyBench.open();
});
afterAll(() => bench.close());
beforeEach(() => {
  rmSync(join(bench.folder, 'given'), { recursive: true, force: true });
  mkdirSync(join(bench.folder, 'given/run'), { recursive: true });
  bench.manifest('ada@test.onmicrosoft.com,primary,111,');
  bench.deskFile('rooted.json', { roots: { [MODEL]: ['given/file.json'] } });
  bench.deskFile('metadata.json', {
    metadata: { file: 'given/file.json', sha256: '0'.repeat(64) },
  });
});

const FILE = 'given/file.json';
const SITTING = ['--run', 'given/new', '--operator', 'olga@contoso.com', '--device', 'none'];
const ENROLL = ['enroll', '--manifest', 'keys.csv', ...SITTING, '--signing-key', 'workstation.pem'];
const RESUME = ['--run', 'given/run', '--signing-key', 'workstation.pem'];
const JOURNAL = 'given/run/journal.jsonl';

/** Every file that a command about keys is given: how, where, and what it may have at most. */
const GIVEN: readonly [string, readonly string[], string, number][] = [
  ['manifest', ['preflight', '--manifest', FILE], FILE, 4 * MIB],
  ['desk file', ['preflight', '--manifest', 'keys.csv', '--desk', FILE], FILE, MIB],
  ['root', ['preflight', '--manifest', 'keys.csv', '--desk', 'rooted.json'], FILE, 64 * KIB],
  ['metadata', ['preflight', '--manifest', 'keys.csv', '--desk', 'metadata.json'], FILE, 64 * MIB],
  [
    'signing key of a workstation',
    ['preflight', '--manifest', 'keys.csv', '--signing-key', FILE],
    FILE,
    16 * KIB,
  ],
  ['identity', ['resume', ...SITTING, ...RESUME, '--identity', FILE], FILE, 16 * KIB],
  ['work order', [...ENROLL, '--orders', 'given'], FILE, 256 * KIB],
  ['evidence to approve', ['approve', FILE], FILE, 256 * KIB],
  ['journal', ['report', '--run', 'given/run'], JOURNAL, 256 * MIB],
  ['journal of a resume', ['resume', ...SITTING, ...RESUME], JOURNAL, 256 * MIB],
  ['state', ['reconcile', '--run', 'given/run', '--state', FILE], FILE, 64 * MIB],
];

describe.each(GIVEN)('%s', (_, args, path, largest) => {
  const begun = (): void => {
    if (path.endsWith('.jsonl')) return;
    const who = { operator: 'olga@contoso.com', workstation: 'a'.repeat(64), tool: '0.1.0' };
    const rows = [{ line: 2, user: 'ada@contoso.com', slot: 'primary' }];
    const content = runContent({ mode: 'online', tenantId: TENANT_ID, ...who }, rows);
    Journal.create(join(bench.folder, 'given/run'), content, new Date()).close();
  };
  const refused = async (): Promise<string> => {
    begun();
    const { code, noted } = await bench.offline(...args);
    expect([code, noted]).toEqual([1, expect.any(String)]);
    return noted;
  };

  it('that is a pipe is refused at once', async () => {
    execFileSync('mkfifo', [join(bench.folder, path)]);
    expect(await refused()).toContain('is a pipe; expected a file');
  });

  it('that is a folder is refused', async () => {
    mkdirSync(join(bench.folder, path));
    expect(await refused()).toContain('is a folder; expected a file');
  });

  it('that is too large is refused, and not read', async () => {
    writeFileSync(join(bench.folder, path), '');
    // Sparse: it takes no room on the disk.
    truncateSync(join(bench.folder, path), largest + 1);
    expect(await refused()).toContain(`has ${largest + 1} bytes; expected at most ${largest}`);
  });
});

it.each([
  [
    'Windows-1252',
    Buffer.from('user,slot,display_name\nada@contoso.com,primary,M\xfcller', 'latin1'),
  ],
  ['UTF-16', Buffer.from('\uFEFFuser,slot\nada@contoso.com,primary', 'utf16le')],
])('refuses a manifest in %s, whose names would be others on keys', async (_, bytes) => {
  writeFileSync(join(bench.folder, FILE), bytes);
  const { code, noted } = await bench.offline('preflight', '--manifest', FILE);
  expect([code, noted]).toEqual([
    1,
    'entra-policy: "given/file.json" is not in UTF-8; expected text in UTF-8. Save it as such: in Excel as "CSV UTF-8".',
  ]);
});
