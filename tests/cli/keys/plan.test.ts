import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ADA, ALAN, KeyBench, KIM } from './key-bench';

let bench: KeyBench;
beforeAll(async () => {
  bench = await KeyBench.open();
  mkdirSync(join(bench.folder, 'evidence'));
});
afterAll(() => bench.close());

const plan = (...more: string[]) => ['plan', '--manifest', 'keys.csv', ...more];

describe('entra-policy keys plan', () => {
  it('tells what a run would do with each row, and writes nothing', async () => {
    await bench.desk.online({ userId: ADA, slot: 'first' });
    const { text } = await bench.desk.offline({ userId: ALAN, evidence: { displayName: 'K' } });
    bench.write(`evidence/${ALAN}-primary.dsse.json`, text);
    bench.write(
      'keys.csv',
      `user,slot,display_name\n${ADA},first,YK5 12345678\n${ALAN},primary,K\n${ADA},second,\n`,
    );
    const [files, mark] = [bench.files, bench.emulator.requests.length];
    const { code, printed, noted } = await bench.runAs(KIM, ...plan('--evidence', 'evidence'));
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(/^held {5}line 2 {2}first {7}"05e4.*": passkey /),
      expect.stringMatching(/^pending {2}line 3 {2}primary .*: evidence of .* is not registered$/),
      expect.stringMatching(/^new {6}line 4 {2}second .*: Key second$/),
    ]);
    expect(noted).toMatch(
      /1 new, 1 held, 1 pending, 0 blocked, 0 unknown\. Nothing was written\.$/,
    );
    expect(code).toBe(0);
    expect(bench.files).toEqual(files);
    expect(bench.writes(mark)).toEqual([]);
  });

  it('ends with 1 where a row is blocked', async () => {
    bench.manifest('nobody@test.onmicrosoft.com,primary,1,');
    const { code, printed, noted } = await bench.run(...plan());
    expect(printed).toMatch(/^blocked {2}line 2 .*: user-found$/);
    expect(noted).toContain('entra-policy keys preflight says why.');
    expect(code).toBe(1);
  });

  it('refuses evidence that was swapped between users', async () => {
    const { text } = await bench.desk.offline({ userId: ALAN });
    bench.write(`evidence/${ADA}-third.dsse.json`, text);
    bench.manifest(`${ADA},third,1,`);
    const { code, noted } = await bench.run(...plan('--evidence', 'evidence'));
    expect(noted).toMatch(
      new RegExp(`${ADA}-third\\.dsse\\.json" is refused: the user of the evidence is "${ALAN}"`),
    );
    expect(code).toBe(1);
  });
});
