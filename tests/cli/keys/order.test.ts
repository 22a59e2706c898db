import { signingKeys, verifyWorkOrder } from '../../../evidence';
import { readManifest } from '../../../keys/manifest';
import { ADA, ALAN, KeyBench, KIM } from './key-bench';
import { TENANT_ID } from '../../support/tenant';

const MODEL = '11111111-2222-4333-8444-555555555555';
const DAY_MS = 86_400_000;

let bench: KeyBench;
/** A folder of its own for the work orders of each test. */
let output = 'orders';
beforeAll(async () => {
  bench = await KeyBench.open({ passkeyContext: 'c1' });
});
afterAll(() => bench.close());
beforeEach(() => {
  output = `${output}-`;
});

const order = (...more: string[]) => [
  ...['order', '--manifest', 'keys.csv', '--signing-key', 'pipeline.pem', '--output', output],
  ...more,
];
const opened = (name: string) => {
  const { pipeline } = bench.desk.desk;
  const keys = signingKeys([pipeline.entry]);
  return verifyWorkOrder(bench.read(`${output}/${name}`), keys, new Date()).order;
};

describe('entra-policy keys order', () => {
  it('signs a work order for each row, with a challenge that lasts', async () => {
    bench.manifest(`ada@test.onmicrosoft.com,primary,111,${MODEL}`, `${ALAN},primary,,`);
    const { code, printed, noted } = await bench.run(...order('--run-id', 'run 7'));
    expect(code).toBe(0);
    expect(printed).toContain(`line 2 ("ada@test.onmicrosoft.com"): ${ADA}-primary.dsse.json`);
    expect(noted).toMatch(/^2 work orders in "orders-+"\. Bring them to the workstation/);
    const first = opened(`${ADA}-primary.dsse.json`);
    expect(first).toMatchObject({
      tenantId: TENANT_ID,
      userId: ADA,
      slot: 'primary',
      serial: '111',
      aaguids: [MODEL],
      runId: 'run 7',
      options: { publicKey: { user: { name: 'ada@test.onmicrosoft.com' } } },
    });
    expect(Date.parse(first.expiresAt) - Date.now()).toBeGreaterThan(6.9 * DAY_MS);
    expect(opened(`${ALAN}-primary.dsse.json`)).not.toHaveProperty('serial');
  });

  it('signs in again where Graph asks an operator for more', async () => {
    bench.manifest(`${ADA},primary,111,`, `${ALAN},primary,112,`);
    const { code, noted } = await bench.runAs(KIM, ...order('--minutes', '5'));
    expect(code).toBe(0);
    expect(noted).toContain(
      'Graph asks for a stronger sign-in before it goes on. It is about authentication context c1.',
    );
    expect(noted.match(/Open this address/g)).toHaveLength(2);
    const { expiresAt } = opened(`${ADA}-primary.dsse.json`);
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThan(6 * 60_000);
  });

  it('keeps the rows that failed as the next manifest, and the others as they are', async () => {
    bench.manifest(`${ADA},primary,111,`, `${ALAN},primary,112,`);
    bench.emulator.inject(`400:path=*${ALAN}*creationOptions*:count=1`);
    const { code, printed, noted } = await bench.run(...order());
    expect(printed).toMatch(new RegExp(`line 3 \\("${ALAN}"\\): failed: `));
    expect(noted).toMatch(/1 work order in "orders-+", 1 failed; they are in failed\.csv there/);
    expect(code).toBe(2);
    expect(readManifest(bench.read(`${output}/failed.csv`))).toEqual([
      { line: 2, user: ALAN, slot: 'primary', serial: '112' },
    ]);
    expect(opened(`${ADA}-primary.dsse.json`).userId).toBe(ADA);
  });

  it('replaces no work order that may be on its way', async () => {
    bench.manifest(`${ADA},primary,111,`);
    expect((await bench.run(...order())).code).toBe(0);
    const before = bench.read(`${output}/${ADA}-primary.dsse.json`);
    bench.manifest(`${ADA},primary,111,`, `${ALAN},primary,112,`);
    const { code, noted } = await bench.run(...order());
    expect(noted).toMatch(/is in the folder already; give another folder.*Nothing was issued/);
    expect(code).toBe(1);
    expect(bench.read(`${output}/${ADA}-primary.dsse.json`)).toBe(before);
    expect(bench.files).not.toContain(`${output}/${ALAN}-primary.dsse.json`);
  });

  it('issues nothing where preflight finds something', async () => {
    bench.manifest(`${ADA},primary,111,`, 'nobody@test.onmicrosoft.com,primary,112,');
    const { code, printed, noted } = await bench.run(...order());
    expect(printed).toContain('blocker  user-found');
    expect(noted).toContain('No work order was issued.');
    expect(code).toBe(1);
    expect(bench.files).not.toContain(output);
  });

  it.each([
    ['four minutes', ['--minutes', '4'], /Expected minutes from 5 to 43200/],
    ['more than thirty days', ['--minutes', '43201'], /Expected minutes from 5 to 43200/],
    ['no number', ['--minutes', '1e3'], /Expected minutes from 5 to 43200/],
    [
      'the key of a workstation',
      ['--signing-key', 'workstation.pem'],
      /lists it as the workstation key of "desk-1"; take the key of a pipeline/,
    ],
    ['a key that is not there', ['--signing-key', 'no.pem'], /it cannot be read \(ENOENT\)/],
  ])('refuses %s before anything is sent', async (_, more, message) => {
    bench.manifest(`${ADA},primary,111,`);
    const mark = bench.emulator.requests.length;
    const { code, noted } = await bench.run(...order(...more));
    expect(noted).toMatch(message);
    expect([1, 3]).toContain(code);
    expect(bench.emulator.requests.slice(mark)).toEqual([]);
    expect(bench.files).not.toContain(output);
  });
});
