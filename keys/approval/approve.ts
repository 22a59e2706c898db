import {
  countersign,
  type Expectation,
  type Finding,
  readEnvelope,
  reviewEvidence,
  type VerifiedEvidence,
  verifyEvidence,
} from '../../evidence';
import type { Desk, OwnSigningKey } from '../desk';
import { userNameIn } from './user-name';

/** What evidence is held against. */
export interface ReviewRequest {
  readonly desk: Desk;
  /** What the declaration says of the key, beside its tenant. */
  readonly expected: Omit<Expectation, 'tenantId'>;
  readonly at: Date;
}

/** What an approver is shown. */
export type Review =
  | {
      readonly ok: true;
      readonly evidence: VerifiedEvidence;
      readonly userName: string | undefined;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Verifies evidence for somebody who is to approve it. */
export function review(text: string, { desk, expected, at }: ReviewRequest): Review {
  const trust = { keys: desk.signers, roots: desk.roots, at };
  const verdict = reviewEvidence(text, trust, { ...expected, tenantId: desk.tenantId });
  if (!verdict.ok) return verdict;
  const late = tooLate(verdict.evidence.mode, verdict.evidence.challengeExpiresAt, at);
  if (late !== undefined) return { ok: false, findings: [late] };
  return { ok: true, evidence: verdict.evidence, userName: userNameIn(text) };
}

/** What came of an approval: the file as it is to be, or why not. */
export type Approval =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Signs evidence as an approver. What is returned has been verified again, as the pipeline will: an
 * approver who is the operator, or who has a workstation, signs nothing.
 */
export function approve(text: string, request: ReviewRequest, approver: OwnSigningKey): Approval {
  const reviewed = review(text, request);
  if (!reviewed.ok) return reviewed;
  const { desk, expected, at } = request;
  const envelope = readEnvelope(text, 'the evidence');
  const signed = JSON.stringify(countersign(envelope, approver.privateKey));
  const trust = { keys: desk.signers, roots: desk.roots, at };
  const verdict = verifyEvidence(signed, trust, { ...expected, tenantId: desk.tenantId });
  if (!verdict.ok) return verdict;
  const late = tooLate(verdict.evidence.mode, verdict.evidence.registrableUntil, at);
  return late === undefined ? { ok: true, text: signed } : { ok: false, findings: [late] };
}

/** What nobody can register any more needs no approval. A key of an online ceremony is registered. */
function tooLate(
  mode: VerifiedEvidence['mode'],
  until: string | undefined,
  at: Date,
): Finding | undefined {
  if (mode === 'online' || until === undefined || Date.parse(until) > at.getTime())
    return undefined;
  return {
    rule: 'registrable-until',
    subject: 'the challenge of the evidence',
    given: `expired since ${until}`,
    expected: 'one that Graph still takes',
    step: 'Let the pipeline issue a new work order, and make the key again.',
  };
}
