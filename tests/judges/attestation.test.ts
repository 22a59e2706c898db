import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import { attestationRoots, challengeOf, originOf, Refusal, verifyCredential } from '../../evidence';
import type { CreationOptions } from '../../evidence';
import { publicKeyCredential } from '../../evidence/attestation/decode';
import { issue, vendorOf, type Vendor } from '../support/webauthn/authority';
import { casesOf, type RegistrationCase } from '../support/webauthn/cases';
import { damaged } from '../support/webauthn/damage';
import { hasGo, skipLoudly } from '../support/judges';
import { Random } from '../support/random';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

/** Where we ask for more than WebAuthn does, or than go-webauthn looks at, and say so in the rule. */
const STRICTER = [
  // Whoever requires attestation gets it.
  'attestation-demand',
  // A certificate that names no model proves none.
  'certificate-aaguid',
  // A security key's credential stays on the key.
  'device-bound',
  // Only the canonical spelling of an attestation object is one, and all of its members are there.
  'decode',
  'document',
  // Upper-case letters in an origin are another text, which no browser writes.
  'origin',
];

interface Verdict {
  readonly ok: boolean;
  readonly reason: string;
}

/** Whether certificates are followed to the vendor's root, or to nowhere. */
type Trust = 'required' | 'preferred';

function ours({ credential, options }: RegistrationCase, vendor: Vendor, trust: Trust): Verdict {
  const pinned = { [vendor.aaguid]: [vendor.root.pem] };
  const parsed = publicKeyCredential.safeParse(credential);
  if (!parsed.success) return { ok: false, reason: 'document' };
  try {
    verifyCredential(parsed.data, {
      options,
      roots: attestationRoots(trust === 'required' ? { pinned } : {}),
      attestation: trust,
      at: new Date(),
    });
    return { ok: true, reason: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, reason: error.findings.map(({ rule }) => rule).join(', ') };
  }
}

const question = (
  { credential, options }: RegistrationCase,
  vendor: Vendor,
  trust: Trust,
): string =>
  JSON.stringify({
    challenge: challengeOf(options),
    rpId: options.publicKey.rp.id,
    origin: originOf(options),
    algorithms: algorithmsOf(options),
    credential: { ...credential, rawId: credential.id, type: 'public-key' },
    ...(trust === 'required' && {
      roots: { [vendor.aaguid]: [vendor.root.der.toString('base64')] },
    }),
  });

const algorithmsOf = ({ publicKey }: CreationOptions): number[] =>
  publicKey.pubKeyCredParams.map(({ alg }) => alg);

(hasGo() ? describe : skipLoudly('attestation, judged by go-webauthn', 'Go'))(
  'attestation, judged by go-webauthn',
  () => {
    const binary = join(ROOT, '.cache', 'judges', 'attestation');
    let vendor: Vendor;

    beforeAll(async () => {
      execFileSync('go', ['build', '-o', binary, '.'], { cwd: join(__dirname, 'attestation') });
      vendor = await vendorOf(MODEL);
    }, 300_000);

    const theirs = (cases: readonly RegistrationCase[], trust: Trust): Verdict[] =>
      execFileSync(binary, {
        input: cases.map((one) => `${question(one, vendor, trust)}\n`).join(''),
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      })
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Verdict);

    /** What both think of each case, in words. */
    const compared = (cases: readonly RegistrationCase[], trust: Trust): Compared[] => {
      const judged = theirs(cases, trust);
      expect(judged).toHaveLength(cases.length);
      return cases.map((one, index) => ({
        name: one.name,
        ours: ours(one, vendor, trust),
        theirs: judged[index] ?? { ok: false, reason: 'no verdict' },
      }));
    };

    it.each(['required', 'preferred'] as const)(
      'ends alike for every way to be honest or not, when it is %s',
      async (trust) => {
        const cases = await casesOf(vendor);
        const all = compared(cases, trust);
        expect(all.filter(isDisagreement)).toEqual([]);
        expect(all.filter(({ ours: { ok } }) => ok).length).toBeGreaterThan(2);
        expect(all.filter(({ theirs: { ok } }) => !ok).length).toBeGreaterThan(15);
      },
      120_000,
    );

    it.each(['required', 'preferred'] as const)(
      'ends alike for random damage, when it is %s',
      (trust) => {
        const random = new Random(trust.length);
        const cases = Array.from({ length: 300 }, () => damaged(random, vendor, trust));
        const all = compared(cases, trust);
        expect(all.filter(isDisagreement)).toEqual([]);
        expect(all.filter(({ ours: { ok } }) => !ok).length).toBeGreaterThan(100);
      },
      120_000,
    );

    it('is of the same opinion about a root that looks like the right one', async () => {
      const lookalike = await vendorOf(MODEL);
      const [honest] = await casesOf(lookalike);
      if (honest === undefined) throw new Error('there is no case');
      const [verdict] = compared([honest], 'required');
      expect(verdict?.ours).toEqual({ ok: false, reason: 'certificate-path' });
      expect(verdict?.theirs.ok).toBe(false);
    });

    it('has a judge that refuses: without roots of the model nothing is proven', async () => {
      const [honest] = await casesOf(vendor);
      if (honest === undefined) throw new Error('there is no case');
      const other = { ...vendor, root: await issue({ authority: true }) };
      const line = execFileSync(binary, { input: `${question(honest, other, 'required')}\n` });
      expect(JSON.parse(line.toString())).toMatchObject({ ok: false });
    });
  },
);

interface Compared {
  readonly name: string;
  readonly ours: Verdict;
  readonly theirs: Verdict;
}

/** Where we take what they refuse, or refuse what they take without one of our stricter rules. */
function isDisagreement({ ours: { ok, reason }, theirs: judge }: Compared): boolean {
  if (ok === judge.ok) return false;
  return ok || !reason.split(', ').every((rule) => STRICTER.includes(rule));
}
