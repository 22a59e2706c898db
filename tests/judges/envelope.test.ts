import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import { countersign, Refusal, signingKeys } from '../../evidence';
import { openEnvelope, sealEnvelope } from '../../evidence/envelope/envelope';
import { hasGo, skipLoudly } from '../support/judges';
import { Random } from '../support/random';
import { deskKey } from '../support/webauthn/desk';

const TYPE = 'application/vnd.entra-keys.evidence+json';
const PAYLOAD = '{"slot":"primary","operator":"zoë@contoso.com"}';
const PEOPLE = ['anna@contoso.com', 'berta@contoso.com', 'clara@contoso.com'] as const;
const approvers = PEOPLE.map((person) => deskKey('approver', person));
const keys = signingKeys(approvers.map(({ entry }) => entry));
const stranger = deskKey('approver', 'x@contoso.com');

interface Verdict {
  readonly ok: boolean;
  readonly payload: string | null;
  readonly reason: string;
}

function ours(text: string, threshold: number): Omit<Verdict, 'reason'> & { rule: string } {
  try {
    const needed = { approver: threshold };
    const { payload } = openEnvelope(text, {
      subject: 'the file',
      payloadType: TYPE,
      keys,
      needed,
    });
    return { ok: true, payload: payload.toString('base64'), rule: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, payload: null, rule: error.findings[0]?.rule ?? '' };
  }
}

/** Where we are stricter than the format: another type is another purpose, a spoilt signature a sign. */
const STRICTER = ['document', 'payload-type', 'signature'];

(hasGo() ? describe : skipLoudly('envelopes, judged by go-securesystemslib', 'Go'))(
  'envelopes, judged by go-securesystemslib',
  () => {
    const binary = join(ROOT, '.cache', 'judges', 'envelope');
    beforeAll(() => {
      execFileSync('go', ['build', '-o', binary, '.'], { cwd: join(__dirname, 'envelope') });
    }, 300_000);

    const theirs = (texts: readonly string[], threshold: number): Verdict[] => {
      const list = approvers.map(({ entry }) => entry.publicKey);
      const input = texts.map((envelope) => JSON.stringify({ envelope, keys: list, threshold }));
      return execFileSync(binary, { input: `${input.join('\n')}\n`, encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Verdict);
    };

    /** An envelope by some of those who may sign, and perhaps by one who may not. */
    const sealed = (random: Random): string => {
      const [first = stranger, ...others] = [...approvers, stranger].filter(() => random.chance());
      const start = sealEnvelope(TYPE, PAYLOAD, first.privateKey);
      return JSON.stringify(
        others.reduce((envelope, { privateKey }) => countersign(envelope, privateKey), start),
      );
    };

    it.each([1, 2, 3])('open alike with %i who must have signed', (threshold) => {
      const random = new Random(threshold);
      const texts = Array.from({ length: 40 }, () => sealed(random));
      const expected = theirs(texts, threshold).map(({ ok, payload }) => ({ ok, payload }));
      const given = texts.map((text) => ours(text, threshold));
      expect(given.map(({ ok, payload }) => ({ ok, payload }))).toEqual(expected);
      expect(new Set(given.map(({ ok }) => ok)).size).toBe(2);
    });

    it('never open for us, once altered, where they stay shut for them', () => {
      const random = new Random(7);
      const texts = Array.from({ length: 1_000 }, () => {
        const bytes = Buffer.from(sealed(random));
        const at = random.below(bytes.length);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(7)), at);
        return bytes.toString();
      }).filter((text) => !/[\r\n]/.test(text));
      const judged = theirs(texts, 1);
      expect(judged).toHaveLength(texts.length);
      const differing = texts
        .map((text, index) => ({ text, ours: ours(text, 1), theirs: judged[index] }))
        .filter(({ ours: { ok }, theirs: judge }) => ok !== judge?.ok)
        .filter(({ ours: { ok, rule } }) => ok || !STRICTER.includes(rule));
      expect(differing).toEqual([]);
    });

    it('open for us when somebody else sealed them', () => {
      const output = execFileSync(binary, [TYPE, PAYLOAD], { encoding: 'utf8' });
      const { envelope, publicKey } = JSON.parse(output) as { envelope: object; publicKey: string };
      const { payload } = openEnvelope(JSON.stringify(envelope), {
        subject: 'the file',
        payloadType: TYPE,
        keys: signingKeys([{ role: 'workstation', holder: 'desk-1', publicKey }]),
        needed: { workstation: 1 },
      });
      expect(payload.toString()).toBe(PAYLOAD);
    });
  },
);
