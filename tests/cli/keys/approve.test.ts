import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Expectation, verifyEvidence } from '../../../evidence';
import { sha256 } from '../../../evidence/bytes';
import { TENANT_ID } from '../../support/tenant';
import { deskKey } from '../../support/webauthn/desk';
import { ADA, ALAN, KeyBench } from './key-bench';

const FILE = `${ADA}-primary.dsse.json`;
const EXPIRED = '2026-01-01T00:00:00Z';

let bench: KeyBench;
beforeAll(async () => {
  bench = await KeyBench.open();
});
afterAll(() => bench.close());

/** Evidence that nobody has approved yet. */
async function evidence(name = FILE, changes: object = {}, userId = ADA): Promise<string> {
  const { text } = await bench.desk.offline({
    userId,
    evidence: changes,
    seal: (desk, made) => desk.unapproved(made),
  });
  return bench.write(name, text);
}

const verdict = (name: string, changes: Partial<Expectation> = {}) => {
  const { desk } = bench.desk;
  return verifyEvidence(
    bench.read(name),
    { ...desk.trust(), at: new Date() },
    desk.expected({ tenantId: TENANT_ID, userId: ADA, ...changes }),
  );
};

describe('entra-policy keys approve', () => {
  it('shows what an approver has to see, and signs the file as a whole', async () => {
    const name = await evidence();
    const before = sha256(bench.read(name));
    const { code, printed, noted } = await bench.offline(
      'approve',
      name,
      '--signing-key',
      'approver.pem',
    );
    expect(printed).toMatch(
      new RegExp(
        [
          `"${FILE}":`,
          ` {2}user {9}"ada@test\\.onmicrosoft\\.com" \\(${ADA}\\)`,
          ' {2}slot {9}primary, shown to the user as "YK5 12345678"',
          ' {2}model {8}of unknown name \\(11111111-2222-4333-8444-555555555555\\)',
          ' {2}serial {7}"12345678", as printed: no signature of the key is about it',
          ' {2}operator {5}olga@contoso\\.com, .*',
          ' {2}approved {5}by nobody yet',
          ' {2}proven {7}the model, by the attestation of its vendor',
          ' {2}verified {5}signature of the workstation, work order of the pipeline, challenge, user and slot',
          ' {2}register by {2}.*',
        ].join('\n'),
      ),
    );
    expect(noted).toBe(
      'Approved by anna@contoso.com: 1 file. Each has another SHA-256 now: export the run once more, so that the list says so.',
    );
    expect(code).toBe(0);
    expect(sha256(bench.read(name))).not.toBe(before);
    expect(verdict(name)).toMatchObject({
      ok: true,
      evidence: { approvers: ['anna@contoso.com'] },
    });
    expect(statSync(join(bench.folder, name)).mode & 0o777).toBe(0o600);
  });

  it('only shows without a key', async () => {
    const name = await evidence();
    const before = bench.read(name);
    const { code, noted } = await bench.offline('approve', name);
    expect(noted).toBe('Nothing was signed. Give --signing-key to approve what is shown.');
    expect(code).toBe(0);
    expect(bench.read(name)).toBe(before);
  });

  it('approves again without another signature', async () => {
    const name = await evidence();
    await bench.offline('approve', name, '--signing-key', 'approver.pem');
    await bench.offline('approve', name, '--signing-key', 'approver.pem');
    const { signatures } = JSON.parse(bench.read(name)) as { signatures: unknown[] };
    expect(signatures).toHaveLength(2);
  });

  it('holds evidence against a manifest', async () => {
    const name = await evidence();
    bench.manifest('ada@test.onmicrosoft.com,primary,999,');
    const wrong = await bench.offline('approve', name, '--manifest', 'keys.csv');
    expect(wrong.printed).toContain(
      'refused  expectation: the serial number of the evidence is "12345678"; expected "999", by the declaration.',
    );
    expect(wrong.code).toBe(1);
    bench.manifest(`${ALAN},primary,12345678,`);
    const none = await bench.offline('approve', name, '--manifest', 'keys.csv');
    expect(none.noted).toMatch(
      /is about slot "primary" of user ".*", and no row of the manifest is/,
    );
    bench.manifest(`${ADA},primary,12345678,`);
    expect((await bench.offline('approve', name, '--manifest', 'keys.csv')).code).toBe(0);
  });

  it('is signed by nobody else than the manifest names', async () => {
    const name = await evidence();
    const before = bench.read(name);
    const sign = (approver: string): ReturnType<KeyBench['offline']> => {
      bench.write('named.csv', `user,slot,approver\n${ADA},primary,${approver}\n`);
      return bench.offline(
        ...['approve', name, '--manifest', 'named.csv', '--signing-key', 'approver.pem'],
      );
    };
    const { code, noted } = await sign('sam@contoso.com');
    expect(noted).toBe(
      `entra-policy: "${FILE}" is to be approved by sam@contoso.com, as the manifest says, and the key is that of anna@contoso.com; nothing was signed`,
    );
    expect(code).toBe(1);
    expect(bench.read(name)).toBe(before);
    expect((await sign('Anna@contoso.com')).code).toBe(0);
  });

  it('signs none where one is refused', async () => {
    const good = await evidence('good.dsse.json');
    const bad = await evidence('bad.dsse.json', { createdAt: '2099-01-01T00:00:00Z' });
    const before = bench.read(good);
    const { code, noted } = await bench.offline(
      ...['approve', good, bad, '--signing-key', 'approver.pem'],
    );
    expect(noted).toBe('entra-policy: 1 of 2 evidence files refused; nothing was signed');
    expect(code).toBe(1);
    expect(bench.read(good)).toBe(before);
  });
});

describe('an approval that is refused', () => {
  const refusal = async (name: string, key = 'approver.pem', ...more: string[]) => {
    const before = bench.read(name);
    const ran = await bench.offline('approve', name, '--signing-key', key, ...more);
    expect(ran.code).toBe(1);
    expect(bench.read(name)).toBe(before);
    return `${ran.printed}\n${ran.noted}`;
  };

  it('is that of the operator', async () => {
    expect(await refusal(await evidence(FILE, { operator: 'Anna@contoso.com' }))).toContain(
      'refused  approval: the approver of the evidence is "anna@contoso.com", who held the key; expected another person. Let somebody else approve the evidence.',
    );
  });

  it('is that of whoever has the workstation', async () => {
    const { pipeline, workstation, approver } = bench.desk.desk;
    const signers = [
      pipeline.entry,
      { ...workstation.entry, holder: 'anna@contoso.com' },
      approver.entry,
    ];
    const desk = bench.deskFile('same.json', { signers });
    expect(await refusal(await evidence(), 'approver.pem', '--desk', desk)).toMatch(
      /refused {2}approval: .* who held the key; expected another person/,
    );
  });

  it.each([
    [
      'with the key of the workstation',
      'workstation.pem',
      /lists it as the workstation key of "desk-1"; take the key of an approver/,
    ],
    ['with a key that nobody lists', 'stranger.pem', /the desk file does not list it/],
  ])('is one %s', async (_, key, message) => {
    const { privateKey } = deskKey('approver', 'eve@contoso.com');
    bench.write('stranger.pem', privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    expect(await refusal(await evidence(), key)).toMatch(message);
  });

  it('is about evidence that was altered by one bit', async () => {
    const name = await evidence();
    const envelope = JSON.parse(bench.read(name)) as { payload: string };
    const payload = Buffer.from(envelope.payload, 'base64');
    payload[200] = (payload[200] ?? 0) ^ 1;
    bench.write(name, JSON.stringify({ ...envelope, payload: payload.toString('base64') }));
    expect(await refusal(name)).toMatch(/refused {2}(signature|document)/);
  });

  it('is about evidence by a workstation that nobody lists', async () => {
    const stranger = deskKey('workstation', 'desk-9');
    const { text } = await bench.desk.offline({
      userId: ADA,
      seal: (desk, made) => {
        const own = Object.assign(Object.create(desk) as typeof desk, { workstation: stranger });
        return own.unapproved(made);
      },
    });
    expect(await refusal(bench.write('strange.json', text))).toMatch(
      /refused {2}threshold: the evidence is signed by 0 of role workstation, and by unknown keys/,
    );
  });

  it('is about a work order whose time is over', async () => {
    const { text } = await bench.desk.offline({
      userId: ADA,
      order: { issuedAt: '2025-12-31T00:00:00Z', expiresAt: EXPIRED },
      evidence: { createdAt: '2025-12-31T12:00:00Z' },
      seal: (desk, made) => desk.unapproved(made),
    });
    expect(await refusal(bench.write('late.json', text))).toContain(
      `refused  registrable-until: the challenge of the evidence is expired since ${EXPIRED}; expected one that Graph still takes. Let the pipeline issue a new work order, and make the key again.`,
    );
  });

  it('is about evidence for another tenant', async () => {
    const desk = bench.deskFile('tenant.json', {
      tenantId: '7e57e4a0-0000-4000-8000-0000000000aa',
    });
    expect(await refusal(await evidence(), 'approver.pem', '--desk', desk)).toContain(
      'refused  expectation: the tenant of the evidence is',
    );
  });

  it.each([
    ['empty', '', /refused {2}document: the evidence is empty/],
    ['no JSON', 'x', /refused {2}document: the evidence is no JSON/],
    [
      'a work order',
      '{"payloadType":"application/vnd.entra-keys.workorder+json","payload":"e30=","signatures":[{"keyid":"a","sig":"AA=="}]}',
      /refused {2}payload-type/,
    ],
    ['huge', ' '.repeat(300_000) + '{}', /"other\.json" has 300002 bytes; expected at most 262144/],
    [
      'hostile',
      '{"__proto__":{"a":1}}',
      /refused {2}document: the evidence is with the key "__proto__"/,
    ],
  ])('is about a file that is %s', async (_, text, message) => {
    expect(await refusal(bench.write('other.json', text))).toMatch(message);
  });

  it('is about a file that is not there', async () => {
    const { code, noted } = await bench.offline('approve', 'none.json');
    expect(noted).toMatch(/^entra-policy: "none\.json" cannot be read \(ENOENT\)$/);
    expect(code).toBe(1);
  });
});
