import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { approve, deskKey, OPERATOR } from '../../support/webauthn/desk';
import { stage, trustInstead, workspace } from './set-up';
import { declare, oneLine, refused, USERS } from './stage';
import { encodeUrlToken } from '../../support/url-token';

/** What a plan with this evidence is refused with; nothing is registered by it. */
async function problem(made: { text: string; sha256: string }, more: object = {}): Promise<string> {
  declare(workspace, { ...stage.evidence(made), ...more });
  const mark = stage.mark;
  const said = await refused(workspace, 'plan');
  expect(stage.posts(mark)).toBe(0);
  return said;
}

const OTHER_MODEL = '99999999-2222-4333-8444-555555555555';
const REFUSED = 'Evidence of a security key is refused';

describe('evidence', () => {
  it('that was made for another user is refused', async () => {
    const made = await stage.offline({ userId: USERS.lee });
    expect(await problem(made)).toContain(`the user of the evidence is "${USERS.lee}"`);
  });

  it('that was made for another slot is refused', async () => {
    const said = await problem(await stage.offline({ slot: 'backup' }));
    expect(said).toContain('the slot of the evidence is "backup"; expected "primary"');
  });

  it('whose key was swapped for one that answers the same challenge is refused', async () => {
    const [honest, other] = [await stage.offline(), await stage.offline()];
    const swapped = JSON.parse(honest.text) as { payload: string };
    swapped.payload = (JSON.parse(other.text) as { payload: string }).payload;
    expect(await problem(digested(JSON.stringify(swapped)))).toContain('this one was changed');
  });

  it('of which one bit is altered is refused', async () => {
    const { text } = await stage.offline();
    const envelope = JSON.parse(text) as { payload: string };
    const bytes = Buffer.from(envelope.payload, 'base64');
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    const altered = JSON.stringify({ ...envelope, payload: bytes.toString('base64') });
    expect(await problem(digested(altered))).toContain(REFUSED);
  });

  it('that changed since it was declared is refused', async () => {
    const made = await stage.offline();
    const said = await problem({ text: `${made.text}\n`, sha256: made.sha256 });
    expect(said).toContain(`expected ${made.sha256}, as evidence_sha256 says`);
  });

  it('by a work order that had expired is refused', async () => {
    const order = { issuedAt: '2026-01-01T00:00:00Z', expiresAt: '2026-01-01T01:00:00Z' };
    expect(await problem(await stage.offline({ order }))).toContain(
      'Let the pipeline issue a new work order.',
    );
  });

  it('without an approval, or with the operator’s own, is refused', async () => {
    const unapproved = await stage.offline({ seal: (desk, evidence) => desk.unapproved(evidence) });
    expect(await problem(unapproved)).toContain('is approved by 0 in the list of keys');
    const operator = deskKey('approver', OPERATOR);
    const { signers, ...setting } = stage.desk.setting as { signers: object[] };
    const { publicKey, ...entry } = operator.entry;
    await trustInstead({
      ...setting,
      signers: [...signers, { ...entry, public_key: publicKey }],
    });
    const own = await stage.offline({
      seal: (desk, evidence) => approve(desk.unapproved(evidence), operator),
    });
    expect(await problem(own)).toContain(`is "${OPERATOR}", who held the key`);
  });

  it('that somebody else approved than approved_by says is refused', async () => {
    const said = await problem(await stage.offline(), { approved_by: 'sam@contoso.com' });
    expect(said).toContain('expected "sam@contoso.com", as approved_by says');
  });

  it.each([
    [{ serial: '87654321' }, 'the serial number of the evidence is "12345678"'],
    [{ aaguids: [OTHER_MODEL] }, 'the model of the evidence is'],
  ])('of another key than %j is refused', async (expected, said) => {
    expect(await problem(await stage.offline(), { expected })).toContain(said);
  });

  it('of a key that proves no model is refused, unless proof is only preferred', async () => {
    const made = await stage.offline({ credential: { chain: [] } });
    expect(await problem(made)).toContain(REFUSED);
    declare(workspace, { expected: { attestation: 'preferred' }, ...stage.evidence(made) });
    expect(oneLine((await workspace.plan()).output)).toContain('Its model is not proven.');
  });

  it('whose challenge has expired registers nothing, and is no matter once the user has the key', async () => {
    const soon = new Date(Date.now() + 4_000).toISOString();
    const made = await stage.offline({ order: { expiresAt: soon } });
    declare(workspace, stage.evidence(made));
    await workspace.plan();
    await new Promise((resolve) => setTimeout(resolve, Date.parse(soon) - Date.now() + 100));
    const late = await refused(workspace, 'apply', 'tfplan');
    expect(late).toContain('The challenge of the security key has expired');
    expect(await problem(made)).toContain('The challenge of the security key has expired');
    expect(stage.methods()).toEqual([]);
    const id = encodeUrlToken(Buffer.from(made.credentialId, 'base64url'));
    stage.setMethods([{ '@odata.type': '#microsoft.graph.fido2AuthenticationMethod', id }]);
    expect(oneLine((await workspace.plan()).output)).toContain('Will adopt');
  });

  it('for two slots about one key is refused', async () => {
    const credential = { credentialId: randomBytes(48) };
    const made = await stage.offline({ credential });
    const again = await stage.offline({ slot: 'backup', credential });
    declare(workspace, stage.evidence(made), {
      backup: { user_id: USERS.kim, slot: 'backup', ...stage.evidence(again) },
    });
    expect(await refused(workspace, 'plan')).toContain('One key has two slots');
  });

  it('that nobody vouches for, as the provider is told of nobody, is refused', async () => {
    await trustInstead(null);
    expect(await problem(await stage.offline())).toContain('Set security_keys of the provider');
  });

  it('without its digest is refused', async () => {
    declare(workspace, { evidence_file: '/tmp/evidence.json' });
    expect(await refused(workspace, 'validate')).toContain('evidence_sha256 is missing');
  });
});

describe('an evidence file', () => {
  const digest = 'a'.repeat(64);
  const planned = (file: string): Promise<string> => {
    declare(workspace, { evidence_file: file, evidence_sha256: digest });
    return refused(workspace, 'plan');
  };

  it.each([
    ['that is not there', () => '/tmp/there-is-no-evidence', 'cannot be read (ENOENT)'],
    ['that is a folder', () => '/tmp', 'is a folder; expected a file'],
    ['that is a device', () => '/dev/zero', 'is a device; expected a file'],
    [
      'that is huge',
      () => stage.bench.file('huge', ' '.repeat(300_000)),
      'expected at most 262144',
    ],
    ['of a relative path', () => 'evidence.json', 'is no absolute path'],
  ])('%s is refused', async (_, file, said) => {
    expect(await planned(file())).toContain(said);
  });

  it('that is a pipe is refused without waiting for somebody to write', async () => {
    const pipe = join(workspace.directory, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await planned(pipe)).toContain('is a pipe; expected a file');
  });

  it.each([
    ['empty', '', 'is empty; expected a JSON object'],
    ['no JSON', 'evidence', 'is no JSON'],
    ['hostile', '{"__proto__": {"payload": "x"}}', 'with the key "__proto__"'],
    ['steering the terminal', '{"payloadType": "\u001b[2J", "payload": "", "signatures": []}', ''],
  ])('that is %s is refused', async (_, text, said) => {
    const answer = await problem(digested(text));
    expect(answer).toContain(REFUSED);
    expect(answer).toContain(said);
    expect(answer).not.toContain('\u001b[2J');
  });
});

/** A text with its digest. */
const digested = (text: string): { text: string; sha256: string } => ({
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
});
