import { ADA, CLIENT, KeyBench, KIM } from './key-bench';
import { OTHER_TENANT_ID, TENANT_ID } from '../../support/tenant';

const MODEL = '11111111-2222-4333-8444-555555555555';

let bench: KeyBench;
beforeAll(async () => {
  bench = await KeyBench.open();
});
afterAll(() => bench.close());

describe('entra-policy keys preflight', () => {
  it('ends with 0 where nothing stops the run, and writes nothing', async () => {
    const manifest = bench.manifest(`ada@test.onmicrosoft.com,primary,111,${MODEL}`);
    const [files, mark] = [bench.files, bench.emulator.requests.length];
    const ran = await bench.runAs(KIM, 'preflight', '--manifest', manifest);
    expect(ran.noted).toContain('Sign in to see what would stop the run.\n');
    expect(ran.noted).toContain('Signed in as kim@test.onmicrosoft.com.');
    expect(ran.noted).toMatch(
      /Nothing stops the run: no blockers, no unknown, 1 warning; 18 rules passed\.\nsigning-key-listed did not apply: no signing key was given/,
    );
    expect(ran.code).toBe(0);
    expect(bench.files).toEqual(files);
    expect(bench.writes(mark)).toEqual([]);
  });

  it('names everything that stops the run, with the lines', async () => {
    const manifest = bench.manifest(
      `${ADA},primary,111,${MODEL}`,
      'nobody@test.onmicrosoft.com,primary,112,',
      `kim@test.onmicrosoft.com,primary,113,`,
      'none@test.onmicrosoft.com,primary,114,',
    );
    const { code, printed, noted } = await bench.runAs(KIM, 'preflight', '--manifest', manifest);
    expect(printed).toContain(
      'blocker  user-found: the user is not in the tenant; expected one of its users, by object id or user principal name. Correct the row, or take it out.\n         line 3 ("nobody@test.onmicrosoft.com"), line 5 ("none@test.onmicrosoft.com")',
    );
    expect(printed).toContain('blocker  caller-not-user: the user is kim@test.onmicrosoft.com');
    expect(noted).toContain(
      'entra-policy: 3 keys cannot be made: 2 blockers, no unknown, 1 warning',
    );
    expect(code).toBe(1);
  });

  it('says what cannot be read, and that Graph lets the operator make nothing', async () => {
    const other = await KeyBench.open({
      clients: [
        {
          name: 'Key desk',
          clientId: CLIENT,
          public: {
            redirectUris: ['http://localhost'],
            scopes: [
              'Policy.Read.AuthenticationMethod',
              'User.Read.All',
              'UserAuthMethod-Passkey.ReadWrite.All',
            ],
          },
        },
      ],
    });
    try {
      const manifest = other.manifest(`${KIM},primary,111,${MODEL}`);
      const { code, printed } = await other.runAs(ADA, 'preflight', '--manifest', manifest);
      expect(printed).toMatch(/blocker {2}caller-role: the directory role of ada@/);
      expect(printed).toMatch(/unknown {2}method-limit: .* is unknown \(.*role may be missing\)/);
      expect(code).toBe(1);
    } finally {
      await other.close();
    }
  });

  it('is the same for the application of a pipeline, and as JSON', async () => {
    const manifest = bench.manifest(`${ADA},primary,111,${MODEL}`);
    const args = ['preflight', '--manifest', manifest, '--signing-key', 'workstation.pem'];
    const { code, printed } = await bench.run(...args, '--format', 'json');
    expect(JSON.parse(printed)).toMatchObject({
      tenantId: TENANT_ID,
      keys: 1,
      remarks: [{ weight: 'warning', rule: 'metadata-age', lines: [], users: [] }],
      notApplicable: [{ rule: 'caller-role' }],
    });
    expect(code).toBe(0);
  });

  it('says what a sign-in that was declined means', async () => {
    const manifest = bench.manifest(`${ADA},primary,111,`);
    const { code, noted, printed } = await bench.runAs('', 'preflight', '--manifest', manifest);
    expect(noted).toMatch(/^entra-policy: Sign-in failed\. Nobody is signed in to application/m);
    expect(printed).toBe('');
    expect(code).toBe(1);
  });
});

describe('what people wrote wrongly', () => {
  const good = `${ADA},primary,111,${MODEL}`;

  it.each<[string, () => string[], RegExp]>([
    [
      'no manifest',
      () => ['--manifest', 'missing.csv'],
      /^entra-policy: "missing\.csv" cannot be read \(ENOENT\)$/m,
    ],
    [
      'an empty manifest',
      () => ['--manifest', bench.write('empty.csv', '')],
      /the manifest is refused; one thing is wrong with it\nline 1: it is empty/,
    ],
    [
      'a manifest with PINs and a formula',
      () => ['--manifest', bench.write('pins.csv', 'user,slot,pin\n=cmd(),primary,1234\n')],
      /column "pin" would put PINs on disk in clear/,
    ],
    [
      'a huge manifest',
      () => ['--manifest', bench.write('huge.csv', `user,slot\n${'a@b.c,x\n'.repeat(700_000)}`)],
      /"huge\.csv" has 5600010 bytes; expected at most 4194304/,
    ],
    [
      'the same serial number twice',
      () => ['--manifest', bench.write('twice.csv', `user,slot,serial\n${ADA},a,1\n${ADA},b,1\n`)],
      /serial number "1" is on line 2, too/,
    ],
    [
      'no desk file',
      () => ['--manifest', bench.manifest(good), '--desk', 'missing.json'],
      /the desk file ".*missing\.json" is refused/,
    ],
    [
      'a desk file of another tenant than the environment',
      () => [
        '--manifest',
        bench.manifest(good),
        '--desk',
        bench.deskFile('other.json', { tenantId: OTHER_TENANT_ID }),
      ],
      /there is no such tenant|gave no token|got no token/,
    ],
    [
      'a signing key that is a public key',
      () => [
        '--manifest',
        bench.manifest(good),
        '--signing-key',
        bench.write('key.pub', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'),
      ],
      /the signing key ".*key\.pub" is refused: it is a public key; expected an Ed25519 private key/,
    ],
    [
      'a signing key of another kind',
      () => ['--manifest', bench.manifest(good), '--signing-key', 'keys.json'],
      /is refused: it is no key/,
    ],
    [
      'a port that is none',
      () => ['--manifest', bench.manifest(good), '--port', '70000'],
      /Expected a port from 1 to 65535/,
    ],
  ])('%s is refused before anything is sent', async (_, args, message) => {
    const given = args();
    const [files, mark] = [bench.files, bench.emulator.requests.length];
    const { code, noted } = await bench.run('preflight', ...given);
    expect(noted).toMatch(message);
    expect([1, 3]).toContain(code);
    expect(bench.files).toEqual(files);
    expect(bench.emulator.requests.slice(mark).filter(({ version }) => version)).toEqual([]);
  });
});
