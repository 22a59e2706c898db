import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyIdOf } from '../../../evidence';
import { runContent } from '../../../keys/ceremony';
import { Journal } from '../../../keys/journal';
import { signingKeys } from '../../../evidence';
import { TENANT_ID } from '../../support/tenant';
import { ADA, ALAN, KeyBench, KIM } from './key-bench';
import { encodeUrlToken } from '../../support/url-token';

const MODEL = '11111111-2222-4333-8444-555555555555';
const digest = createHash('sha256').update('x').digest('hex');

let bench: KeyBench;
beforeAll(async () => {
  bench = await KeyBench.open();
});
afterAll(() => bench.close());

/** A run whose first row stopped right after its credential was sent to be registered. */
function stopped(name: string, credentialId: string, displayName: string, tenantId = TENANT_ID) {
  const folder = join(bench.folder, name);
  mkdirSync(folder, { mode: 0o700 });
  const [workstation] = signingKeys([bench.desk.desk.workstation.entry]).values();
  const content = runContent(
    {
      ...{ mode: 'online', tenantId, operator: 'kim@test.onmicrosoft.com', tool: '1' },
      workstation: workstation === undefined ? '' : keyIdOf(workstation.publicKey),
    },
    [
      { line: 2, user: 'ada@test.onmicrosoft.com', slot: 'primary' },
      { line: 3, user: ALAN, slot: 'primary' },
    ],
  );
  const journal = Journal.create(folder, content, new Date());
  const add = (record: Parameters<Journal['append']>[0]) => {
    journal.append(record, new Date());
  };
  add({ step: 'assigned', row: 2, userId: ADA });
  add({ step: 'identified', row: 2, aaguid: MODEL, getInfoSha256: digest, fresh: true });
  const file = `evidence/${ADA}-primary.dsse.json`;
  add({ step: 'credential-made', row: 2, credentialId, displayName, file, sha256: digest });
  add({ step: 'posting', row: 2 });
  journal.close();
  return name;
}

describe('entra-policy keys reconcile', () => {
  it('says what became of a registration that was never answered', async () => {
    const { credentialId } = await bench.desk.online({ userId: ADA });
    const run = stopped('run-1', credentialId, 'YK5 12345678');
    const [files, mark] = [bench.files, bench.emulator.requests.length];
    const { code, printed, noted } = await bench.runAs(KIM, 'reconcile', '--run', run);
    const method = encodeUrlToken(Buffer.from(credentialId, 'base64url'));
    expect(printed).toBe(
      `registered-after-all  line 2, slot "primary" of "ada@test.onmicrosoft.com": no answer came to its registration, and the user has it as ${method}. Resume the run: it takes it as registered.`,
    );
    expect(noted).toMatch(/entra-policy: 1 difference in 2 rows, 1 user$/);
    expect(code).toBe(2);
    expect(bench.files).toEqual(files);
    expect(bench.writes(mark)).toEqual([]);
  });

  it('names what tenant, journal and state say differently, as JSON too', async () => {
    const run = stopped('run-2', Buffer.from('lost').toString('base64url'), 'Key 1');
    const state = bench.write('state.json', '{"format_version":"1.0"}');
    const args = ['reconcile', '--run', run, '--state', state, '--format', 'json'];
    const { code, printed } = await bench.run(...args);
    const { differences } = JSON.parse(printed) as { differences: { kind: string }[] };
    expect(differences.map(({ kind }) => kind)).toEqual([
      'not-registered',
      'not-in-state',
      'unaccounted',
    ]);
    expect(code).toBe(2);
  });

  it.each<[string, () => string[], RegExp]>([
    ['no run', () => ['--run', 'nowhere'], /journal\.jsonl" cannot be read \(ENOENT\)/],
    [
      'a run of another tenant',
      () => ['--run', stopped('run-3', 'AA', 'Key 1', '7e57e4a0-0000-4000-8000-0000000000aa')],
      /run is about tenant 7e57e4a0-0000-4000-8000-0000000000aa, but the desk file is for/,
    ],
    [
      'a plan in place of a state',
      () => [
        ...['--run', stopped('run-4', 'AA', 'Key 1'), '--state'],
        bench.write('plan.json', '{"format_version":"1.2","planned_values":{}}'),
      ],
      /the state is refused: it is a plan/,
    ],
    [
      'the state of another tenant',
      () => [
        ...['--run', stopped('run-5', 'AA', 'Key 1'), '--state'],
        bench.write(
          'other.json',
          `{"version":4,"resources":[{"mode":"managed","type":"entra_fido2_security_key","name":"a","instances":[{"attributes":{"tenant_id":"7e57e4a0-0000-4000-8000-0000000000aa","user_id":"${ADA}","slot":"a"}}]}]}`,
        ),
      ],
      /entra_fido2_security_key\.a is about tenant 7e57e4a0-0000-4000-8000-0000000000aa/,
    ],
  ])('refuses %s before anything is sent', async (_, args, message) => {
    const given = args();
    const mark = bench.emulator.requests.length;
    const { code, noted } = await bench.run('reconcile', ...given);
    expect(noted).toMatch(message);
    expect(code).toBe(1);
    expect(bench.emulator.requests.slice(mark)).toEqual([]);
  });

  it('refuses a journal in which one bit was changed', async () => {
    const run = stopped('run-6', 'AA', 'Key 1');
    const text = bench.read(`${run}/journal.jsonl`);
    bench.write(`${run}/journal.jsonl`, text.replace('"Key 1"', '"Key 2"'));
    const { code, noted } = await bench.run('reconcile', '--run', run);
    expect(noted).toMatch(/cannot be used: line 5 does not follow the line before it/);
    expect(code).toBe(1);
  });
});
