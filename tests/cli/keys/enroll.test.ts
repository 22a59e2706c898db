import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity } from 'age-encryption';
import { findSecrets } from '../../support/secret-search';
import { PIPELINE } from '../../support/tenant';
import { DeskStage, userId } from './stage';

const user = (number: number): string => `user${number}@test.onmicrosoft.com`;

describe('entra-policy keys', () => {
  let stage: DeskStage;
  beforeEach(async () => {
    stage = await DeskStage.open();
  });
  afterEach(async () => {
    await stage.close();
  });

  const enroll = (...more: string[]): Promise<number> =>
    stage.run('enroll', '--manifest', 'keys.csv', ...stage.sitting, ...more);
  const resume = (...more: string[]): Promise<number> =>
    stage.run('resume', ...stage.sitting, ...more);

  it('makes the keys of a manifest, and hands over what others need', async () => {
    stage.manifest(`${user(1)},primary,`, `${userId(2)},primary,`);
    expect([
      await stage.run('enroll', '--manifest', 'keys.csv', ...stage.sitting),
      stage.session.problems,
    ]).toEqual([0, expect.any(String)]);
    expect(stage.session.output).toBe('2 of 2 keys are handed over.');
    expect(stage.session.problems).toContain('2/2');
    expect(stage.session.problems).toContain(
      'Next: entra-policy keys export --run run --evidence <folder>, where Terraform reads it.',
    );
    expect(stage.keys.map(({ credentials }) => credentials.length)).toEqual([1, 1]);
    expect(await stage.run('report', '--run', 'run')).toBe(0);
    expect(stage.session.output).toMatch(/line 2: user1@test\.onmicrosoft\.com, primary: done/);
    expect(await stage.run('export', '--run', 'run', '--evidence', 'evidence')).toBe(0);
    expect(JSON.parse(stage.file('evidence/security-keys.json').toString())).toMatchObject([
      { user_id: userId(1), slot: 'primary', evidence_file: `${userId(1)}-primary.dsse.json` },
      { user_id: userId(2), slot: 'primary' },
    ]);
    const pins = ['pins', '--run', 'run', '--identity', 'identity.txt', '--to', stage.recipient];
    expect(await stage.run(...pins, '--output', 'pins.age')).toBe(0);
    const decrypter = new Decrypter();
    decrypter.addIdentity(stage.identity);
    const table = await decrypter.decrypt(stage.file('pins.age'), 'text');
    expect(table.split('\n')[1]).toMatch(new RegExp(`^${userId(1)},${user(1)},primary,,,\\d{8}$`));
    for (const line of table.split('\n').slice(1, 3)) {
      const pin = line.split(',').at(-1) ?? '';
      expect(stage.session.output + stage.session.problems).not.toContain(pin);
    }
  });

  it('begins with an operator who has a name, and not before', async () => {
    stage.manifest(`${user(1)},primary,`);
    expect(await enroll('--operator', 'olga')).toBe(3);
    expect(existsSync(join(stage.session.cwd, 'run'))).toBe(false);
    expect(await enroll()).toBe(0);
  });

  it('ends with 2 where rows failed, and keeps them as a manifest', async () => {
    stage.manifest('nobody@test.onmicrosoft.com,primary,', `${user(1)},primary,`);
    expect(await enroll()).toBe(2);
    expect(stage.session.output).toBe(
      '1 of 2 keys are handed over, 1 failed (run/failed.csv is a manifest of them).',
    );
    expect(stage.file('run/failed.csv').toString()).toBe(
      'user,slot,serial,asset_tag,model_aaguid,display_name,ticket,approver\nnobody@test.onmicrosoft.com,primary,,,,,,\n',
    );
    expect(stage.session.problems).toContain('2/2 · 1 failed');
    stage.emulator.inject('400:path=*creationOptions*:count=1');
    stage.manifest(`${user(2)},primary,`);
    const other = stage.sitting.map((word) => (word === 'run' ? 'other' : word));
    expect(await stage.run('enroll', '--manifest', 'keys.csv', ...other)).toBe(2);
    const pins = ['pins', '--run', 'other', '--identity', 'identity.txt', '--to', stage.recipient];
    expect(await stage.run(...pins, '--output', 'pins.age')).toBe(1);
    expect(existsSync(join(stage.session.cwd, 'pins.age'))).toBe(false);
  });

  it('ends with 3 when failures come in a row, and a resume goes on', async () => {
    stage.manifest(...[1, 2, 3].map((number) => `${user(number)},primary,`));
    stage.emulator.inject('400:path=*creationOptions*:count=2');
    expect(await enroll('--stop-after', '2')).toBe(3);
    expect(stage.session.problems).toContain(
      'stopped: 2 rows in a row failed: it may be none of their keys. Go on with: entra-policy keys resume --run run --signing-key workstation.pem --operator olga@test.onmicrosoft.com --as application --device port',
    );
    expect(await resume()).toBe(2);
    expect(stage.registrations).toBe(1);
  });

  it('does not send anybody to a resume when the last rows of a run failed', async () => {
    stage.manifest(...[1, 2].map((number) => `${user(number)},primary,`));
    stage.emulator.inject('400:path=*creationOptions*:count=2');
    expect(await enroll('--stop-after', '2')).toBe(2);
    expect(stage.session.problems).toContain(
      '2 rows in a row failed: it may be none of their keys. "entra-policy keys report --run run" says why.',
    );
    expect(stage.session.problems).not.toContain('keys resume');
  });

  it('asks for a serial number, and what to do about failures', async () => {
    const asked: string[] = [];
    const answers = ['SN-2', 'what?', 'r', 'SN-1'];
    stage.session.ask = (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    stage.manifest(`${user(1)},primary,SN-1`);
    expect(await enroll()).toBe(0);
    expect(asked).toEqual([
      'Serial number on the key of user1@test.onmicrosoft.com, primary (expected SN-1): ',
      'Retry, skip or abort? [r/s/a] ',
      'Retry, skip or abort? [r/s/a] ',
      'Serial number on the key of user1@test.onmicrosoft.com, primary (expected SN-1): ',
    ]);
    expect(stage.session.problems).toContain('has serial number "SN-2"; expected "SN-1"');
  });

  it('ends with 3 when it is interrupted, and a resume loses and doubles nothing', async () => {
    stage.manifest(`${user(1)},primary,`, `${user(2)},primary,`);
    stage.model = { touch: 'after a while' };
    const session = stage.session;
    const running = enroll();
    const { onNote } = session;
    session.onNote = (line) => {
      onNote(line);
      if (line.startsWith('Touch ')) session.interrupt.abort();
    };
    expect(await running).toBe(3);
    expect(session.problems).toContain(
      'interrupted. Go on with: entra-policy keys resume --run run --signing-key workstation.pem',
    );
    stage.later();
    const other = join(stage.session.cwd, 'other.txt');
    writeFileSync(other, await generateX25519Identity());
    expect(await resume('--identity', 'other.txt')).toBe(1);
    expect(session.problems).toContain(
      `"other.txt" is open to others (mode 0644); expected a secret of its owner alone. Run: chmod 600 "${other}"`,
    );
    chmodSync(other, 0o600);
    expect(await resume('--identity', 'other.txt')).toBe(1);
    expect(session.problems).toContain('the PIN does not open with this identity');
    expect(await resume('--identity', 'identity.txt')).toBe(0);
    expect(stage.registrations).toBe(2);
    expect(stage.keys.map(({ credentials }) => credentials.length)).toEqual([1, 1]);
  });

  it.each([
    ['a manifest that is not there', ['--manifest', 'no.csv'], /"no\.csv" cannot be read/],
    [
      'a desk file that is not there',
      ['--desk', 'no.json'],
      /no\.json" is refused: it cannot be read/,
    ],
    ['the key of a pipeline', ['--signing-key', 'pipeline.pem'], /lists it as the pipeline key/],
    ['orders that are not there', ['--orders', 'none'], /none" cannot be read/],
    ['orders without one', ['--orders', 'roots'], /it has no work order/],
  ])('refuses %s before anything happens', async (_, args, problem) => {
    stage.manifest(`${user(1)},primary,`);
    expect(await enroll(...args)).toBe(1);
    expect(stage.session.problems).toMatch(problem);
    expect(stage.emulator.requests).toEqual([]);
  });

  it('refuses a folder that has a run, and a resume of none', async () => {
    expect(await resume()).toBe(1);
    expect(stage.session.problems).toContain('Give the folder of a run.');
    stage.manifest(`${user(1)},primary,`);
    expect(await enroll()).toBe(0);
    stage.manifest(`${user(2)},primary,`);
    expect(await enroll()).toBe(1);
    expect(stage.session.problems).toContain('A run is there already');
  });

  it('tells and writes no secret', async () => {
    stage.manifest(`${user(1)},primary,`, 'nobody@b.c,primary,');
    await enroll();
    await stage.run('report', '--run', 'run', '--format', 'json');
    const secrets = {
      'client secret': PIPELINE.secret,
      identity: stage.identity,
      'signing key': stage.file('workstation.pem').toString().split('\n')[1] ?? '',
    };
    const texts = [stage.session.output, stage.session.problems].map((text) => Buffer.from(text));
    for (const bytes of [...texts, ...stage.written]) {
      expect(findSecrets(bytes, secrets)).toEqual([]);
      expect(bytes.includes('Bearer')).toBe(false);
    }
  });
});
