import {
  attestationRoots,
  verifyEvidence,
  type EvidenceVerdict,
  type Expectation,
} from '../../evidence';
import type { PublicKeyCredential } from '../../evidence/attestation/decode';
import type { Evidence } from '../../evidence/envelope/evidence';
import { vendorOf } from '../support/webauthn/authority';
import { makeCredential } from '../support/webauthn/credential';
import { APPROVER, approve, Desk, OPERATOR, TENANT, USER } from '../support/webauthn/desk';
import { longChallenge, optionsOf } from '../support/webauthn/options';
import { encodeUrlToken } from '../support/url-token';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const OTHER = 'ee882879-721c-4913-9775-3dfcce97072a';
const STRANGER = '33333333-3333-4333-8333-333333333333';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk(await vendorOf(MODEL));
});

const rules = (verdict: EvidenceVerdict): string[] =>
  verdict.ok ? [] : verdict.findings.map(({ rule }) => rule);

const verdictOf = (
  evidence: Evidence = desk.evidence(),
  changes: Partial<Expectation> = {},
): EvidenceVerdict => verifyEvidence(desk.file(evidence), desk.trust(), desk.expected(changes));

describe('verified evidence', () => {
  it('says what state may hold, and until when the key may be registered', () => {
    const evidence = desk.evidence(optionsOf({ challenge: longChallenge() }));
    const file = desk.file(evidence);
    expect(file.length).toBeGreaterThan(20_000);
    const verdict = verifyEvidence(file, desk.trust(), desk.expected());
    expect(verdict).toEqual({
      ok: true,
      evidence: {
        mode: 'offline',
        tenantId: TENANT,
        userId: USER,
        slot: 'primary',
        userPrincipalName: 'kim@contoso.com',
        displayName: 'YK5 12345678',
        serial: '12345678',
        assetTag: undefined,
        ticket: undefined,
        credentialId: evidence.publicKeyCredential.id,
        aaguid: MODEL,
        model: 'YubiKey 5 Series with NFC',
        attestationLevel: 'attested',
        certificateThumbprints: [
          expect.stringMatching(/^[0-9a-f]{64}$/),
          expect.stringMatching(/^[0-9a-f]{64}$/),
        ],
        operator: OPERATOR,
        otherOperators: [],
        approvers: [APPROVER],
        createdAt: '2026-11-30T12:30:00Z',
        methodId: undefined,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        challengeExpiresAt: '2026-11-30T20:00:00.1234567Z',
        registrableUntil: '2026-11-30T18:00:00Z',
      },
      registration: {
        displayName: 'YK5 12345678',
        publicKeyCredential: evidence.publicKeyCredential,
      },
      warnings: [],
    });
  });

  it('is the same long after the challenge, the work order and the certificates have expired', () => {
    const file = desk.file();
    const later = desk.trust({ at: new Date('2049-01-01T00:00:00Z') });
    expect(verifyEvidence(file, later, desk.expected())).toEqual(
      verifyEvidence(file, desk.trust(), desk.expected()),
    );
  });

  it('can be registered until its challenge expires, where that is sooner', () => {
    const verdict = verdictOf(desk.evidence(optionsOf({}, '2026-11-30T14:00:00Z')));
    expect(verdict.ok && verdict.evidence.registrableUntil).toBe('2026-11-30T14:00:00Z');
  });
});

describe('evidence of an online ceremony', () => {
  it('needs no work order and no approver, and is never registered by a pipeline', () => {
    const verdict = verifyEvidence(desk.unapproved(desk.online()), desk.trust(), desk.expected());
    expect(verdict.ok && verdict.evidence).toMatchObject({
      mode: 'online',
      methodId: 'method',
      approvers: [],
      registrableUntil: undefined,
      attestationLevel: 'attested',
    });
  });

  it('needs an approver where the reader says so', () => {
    const trust = desk.trust({ approvals: { online: 1 } });
    const file = desk.unapproved(desk.online());
    expect(rules(verifyEvidence(file, trust, desk.expected()))).toEqual(['approval']);
    expect(verifyEvidence(approve(file, desk.approver), trust, desk.expected()).ok).toBe(true);
  });
});

describe('evidence about something else', () => {
  it.each([
    ['tenant', { tenantId: STRANGER }, TENANT],
    ['user', { userId: STRANGER }, USER],
    ['slot', { slot: 'backup' }, 'primary'],
    ['serial number', { serial: '87654321' }, '12345678'],
    ['display name', { displayName: 'YK5 9' }, 'YK5 12345678'],
    ['model', { aaguids: [OTHER] }, MODEL],
  ])('is refused by its %s', (name, expected, given) => {
    expect(verdictOf(undefined, expected)).toEqual({
      ok: false,
      findings: [
        {
          rule: 'expectation',
          subject: `the ${name} of the evidence`,
          given: `"${given}"`,
          expected: `"${Object.values(expected).flat()[0] ?? ''}", by the declaration`,
          step: 'Give the evidence that was made for this key.',
        },
      ],
    });
  });

  it('is refused without the serial number that is expected', () => {
    const verdict = verdictOf({ ...desk.evidence(), serial: undefined });
    expect(verdict).toMatchObject({
      findings: [{ given: 'absent', expected: expect.stringContaining('12345678') as string }],
    });
  });

  it('is refused with every difference at once', () => {
    const verdict = verdictOf(undefined, { userId: STRANGER, slot: 'backup' });
    expect(rules(verdict)).toEqual(['expectation', 'expectation']);
  });

  it.each(['userId', 'tenantId', 'slot'] as const)(
    'is refused when its work order has another %s',
    (name) => {
      const options = optionsOf();
      const other = { userId: STRANGER, tenantId: STRANGER, slot: 'backup' };
      const file = desk.orderFile(options, { [name]: other[name] });
      expect(verdictOf(desk.evidence(options, file))).toMatchObject({
        findings: [{ rule: 'expectation', expected: `"${other[name]}", by the work order` }],
      });
    },
  );

  it('is refused with the work order of another run', () => {
    const evidence = desk.evidence();
    const other = desk.orderFile(optionsOf(), { runId: 'run-2' });
    const workOrder = { ...evidence.workOrder, envelope: other };
    expect(rules(verdictOf({ ...evidence, workOrder }))).toEqual(['work-order-digest']);
    const known = { workOrderSha256: '0'.repeat(64) };
    expect(rules(verdictOf(evidence, known))).toEqual(['expectation']);
  });

  it('is refused when its credential answers another work order', () => {
    const evidence = desk.evidence();
    const { publicKeyCredential } = desk.evidence();
    expect(rules(verdictOf({ ...evidence, publicKeyCredential }))).toEqual(['challenge']);
  });

  it('is refused when it claims another model than its credential', () => {
    const verdict = verdictOf({ ...desk.evidence(), aaguid: OTHER }, { aaguids: [OTHER] });
    expect(rules(verdict)).toEqual(['model']);
  });
});

describe('the time of evidence', () => {
  it.each([
    ['before its work order was issued', '2026-11-30T08:54:59Z'],
    ['after its work order expired', '2026-11-30T18:00:01Z'],
  ])('is refused %s', (_, createdAt) => {
    const trust = desk.trust({ at: new Date('2026-12-01T00:00:00Z') });
    const file = desk.file({ ...desk.evidence(), createdAt });
    expect(rules(verifyEvidence(file, trust, desk.expected()))).toEqual(['work-order-time']);
  });

  it('is refused in the future', () => {
    const evidence = { ...desk.evidence(), createdAt: '2026-11-30T13:06:00Z' };
    expect(rules(verdictOf(evidence))).toEqual(['created-at']);
  });
});

describe('evidence without attestation', () => {
  const claimed = (format: string): Evidence => {
    const options = optionsOf();
    const publicKeyCredential = makeCredential({ options, aaguid: MODEL, format });
    return { ...desk.evidence(options), publicKeyCredential };
  };

  it.each([
    ['none', '"none"'],
    ['packed', 'self-attestation, "packed" without certificates'],
  ])(
    'is refused as %s when it claims a known model and attestation is required',
    (format, given) => {
      expect(verdictOf(claimed(format))).toEqual({
        ok: false,
        findings: [
          {
            rule: 'attestation-demand',
            subject: 'the attestation of the credential',
            given,
            expected: '"packed" with a certificate of the vendor',
            step: 'Use a key whose vendor attests it, or say that attestation is "preferred".',
          },
        ],
      });
    },
  );

  it.each(['none', 'packed'])(
    'is recorded as such, %s, when attestation is preferred',
    (format) => {
      const verdict = verdictOf(claimed(format), { attestation: 'preferred' });
      expect(verdict.ok && verdict.evidence).toMatchObject({
        attestationLevel: 'notAttested',
        certificateThumbprints: [],
      });
    },
  );

  it('is recorded as such when nobody knows the roots of its model, and refused when it must prove it', () => {
    const trust = desk.trust({ roots: attestationRoots({}) });
    const file = desk.file();
    const preferred = desk.expected({ attestation: 'preferred' });
    const verdict = verifyEvidence(file, trust, preferred);
    expect(verdict.ok && verdict.evidence.attestationLevel).toBe('notAttested');
    expect(rules(verifyEvidence(file, trust, desk.expected()))).toEqual(['certificate-path']);
  });
});

it('names the method in Graph before it is there', () => {
  const verdict = verdictOf();
  const id = verdict.ok ? Buffer.from(verdict.evidence.credentialId, 'base64url') : Buffer.of();
  expect(encodeUrlToken(id)).toMatch(/^[\w-]{64}0$/);
});

describe('a credential as a browser gives it', () => {
  const asBrowsers = (more: object = {}): { evidence: Evidence; original: PublicKeyCredential } => {
    const evidence = desk.evidence();
    const original = evidence.publicKeyCredential;
    const response = { ...original.response, transports: ['usb'] };
    const said = { rawId: original.id, type: 'public-key', authenticatorAttachment: null, ...more };
    const publicKeyCredential = { ...original, ...said, response } as PublicKeyCredential;
    return { evidence: { ...evidence, publicKeyCredential }, original };
  };

  it('is registered as Graph documents it, without what only browsers say', () => {
    const { evidence, original } = asBrowsers();
    const verdict = verdictOf(evidence);
    expect(verdict.ok && verdict.registration.publicKeyCredential).toEqual(original);
  });

  it('is registered in one spelling', () => {
    const { evidence, original } = asBrowsers();
    const padded = Buffer.from(original.id, 'base64url').toString('base64');
    const { publicKeyCredential } = evidence;
    const verdict = verdictOf({
      ...evidence,
      publicKeyCredential: { ...publicKeyCredential, id: padded, rawId: padded },
    });
    expect(verdict.ok && verdict.registration.publicKeyCredential).toEqual(original);
  });

  it('is refused when its second id is another one', () => {
    expect(rules(verdictOf(asBrowsers({ rawId: 'AAAA' }).evidence))).toEqual(['credential-id']);
  });
});
