import {
  reviewEvidence,
  signingKeys,
  verifyEvidence,
  withOperator,
  writeEvidence,
  type EvidenceVerdict,
} from '../../../evidence';
import { vendorOf } from '../../support/webauthn/authority';
import { APPROVER, approve, Desk, deskKey, OPERATOR } from '../../support/webauthn/desk';
import { optionsOf } from '../../support/webauthn/options';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk(await vendorOf(MODEL));
});

const rules = (verdict: EvidenceVerdict | ReturnType<typeof reviewEvidence>): string[] =>
  verdict.ok ? [] : verdict.findings.map(({ rule }) => rule);

describe('who signed evidence', () => {
  const verdict = (file: string): EvidenceVerdict =>
    verifyEvidence(file, desk.trust(), desk.expected());

  it('is refused without an approver, whatever the reader says', () => {
    const trust = desk.trust({ approvals: { offline: 0 } });
    expect(verifyEvidence(desk.unapproved(), trust, desk.expected())).toEqual({
      ok: false,
      findings: [
        {
          rule: 'approval',
          subject: 'the evidence',
          given: 'approved by 0 in the list of keys',
          expected: 'approval by 1',
          step: 'Let an approver look at it and sign it.',
        },
      ],
    });
  });

  it('is refused without an approver for registration, and not for review', () => {
    const file = desk.unapproved();
    const review = reviewEvidence(file, desk.trust(), desk.expected());
    expect(review).toMatchObject({ ok: true, evidence: { approvers: [], slot: 'primary' } });
    expect(review).not.toHaveProperty('registration');
    expect(review.ok && review.evidence.registrableUntil).toBeUndefined();
    const other = desk.expected({ slot: 'backup' });
    expect(rules(reviewEvidence(file, desk.trust(), other))).toEqual(['expectation']);
  });

  it.each([OPERATOR, OPERATOR.toUpperCase()])('is refused when %s approves', (holder) => {
    const self = deskKey('approver', holder);
    const keys = signingKeys([desk.pipeline, desk.workstation, self].map(({ entry }) => entry));
    const file = desk.file(undefined, self);
    expect(verifyEvidence(file, desk.trust({ keys }), desk.expected())).toMatchObject({
      findings: [{ rule: 'approval', given: `"${holder}", who held the key` }],
    });
  });

  it('is refused when one who held the key before or after approves', () => {
    const { workstation, approver } = desk;
    const renewal = { workstation: workstation.privateKey, keys: desk.trust().keys };
    const named = withOperator(desk.unapproved(), 'MAX@contoso.com', renewal);
    const both = withOperator(named, APPROVER, renewal);
    expect(withOperator(both, 'max@contoso.com', renewal)).toBe(both);
    expect(verdict(approve(named, approver))).toMatchObject({
      ok: true,
      evidence: { operator: OPERATOR, otherOperators: ['MAX@contoso.com'] },
    });
    expect(verdict(approve(both, approver))).toMatchObject({
      findings: [{ rule: 'approval', given: `"${APPROVER}", who held the key` }],
    });
  });

  it('has no approver any more when another operator is named', () => {
    const renewal = { workstation: desk.workstation.privateKey, keys: desk.trust().keys };
    const later = withOperator(desk.file(), 'max@contoso.com', renewal);
    expect(rules(verdict(later))).toEqual(['approval']);
  });

  it('is refused when the workstation that another has renewed it for belongs to the approver', () => {
    const own = deskKey('workstation', APPROVER.toUpperCase());
    const { pipeline, workstation, approver } = desk;
    const listed = [pipeline, workstation, approver, own].map(({ entry }) => entry);
    const keys = signingKeys(listed);
    const made = writeEvidence(desk.evidence(), own.privateKey);
    const renewed = withOperator(made, 'max@contoso.com', {
      workstation: workstation.privateKey,
      keys,
    });
    const trust = desk.trust({ keys });
    expect(verifyEvidence(approve(renewed, approver), trust, desk.expected())).toMatchObject({
      findings: [{ rule: 'approval', given: `"${APPROVER}", who held the key` }],
    });
  });

  it('is not renewed where no workstation of the list has signed it', () => {
    const renewal = { workstation: desk.workstation.privateKey, keys: desk.trust().keys };
    const stranger = deskKey('workstation', 'desk-9');
    const forged = writeEvidence(desk.evidence(), stranger.privateKey);
    expect(() => withOperator(forged, 'max@contoso.com', renewal)).toThrow(
      /signed by 0 of role workstation/,
    );
  });

  it('is refused when the workstation belongs to the approver', () => {
    const own = deskKey('workstation', APPROVER);
    const keys = signingKeys([desk.pipeline, own, desk.approver].map(({ entry }) => entry));
    const other = new Desk(desk.vendor);
    Object.assign(other, { pipeline: desk.pipeline, workstation: own, approver: desk.approver });
    const result = verifyEvidence(other.file(), desk.trust({ keys }), desk.expected());
    expect(rules(result)).toEqual(['approval']);
  });

  it('counts people, not keys and not signatures', () => {
    const second = deskKey('approver', APPROVER);
    const keys = [desk.pipeline, desk.workstation, desk.approver, second];
    const trust = desk.trust({
      keys: signingKeys(keys.map(({ entry }) => entry)),
      approvals: { offline: 2 },
    });
    const once = desk.file();
    const envelope = JSON.parse(once) as { signatures: object[] };
    envelope.signatures.push(...envelope.signatures);
    for (const file of [JSON.stringify(envelope), approve(once, second)]) {
      expect(rules(verifyEvidence(file, trust, desk.expected()))).toEqual(['approval']);
    }
  });

  it('is refused when a stranger stands in for the workstation', () => {
    const stranger = new Desk(desk.vendor);
    expect(verdict(approve(stranger.unapproved(), desk.approver))).toMatchObject({
      findings: [
        {
          rule: 'threshold',
          given: expect.stringMatching(
            /^signed by 0 of role workstation, and by unknown keys "/,
          ) as string,
        },
      ],
    });
  });

  it('is refused when a workstation issued the work order itself', () => {
    const options = optionsOf();
    const forger = new Desk(desk.vendor);
    Object.assign(forger, { pipeline: desk.workstation });
    const evidence = desk.evidence(options, forger.orderFile(options));
    expect(verdict(desk.file(evidence))).toMatchObject({
      findings: [{ rule: 'threshold', subject: 'the work order' }],
    });
  });

  it('takes no notice of a signature by an unknown key beside those that suffice', () => {
    expect(verdict(approve(desk.file(), deskKey('approver', 'x@contoso.com'))).ok).toBe(true);
  });
});
