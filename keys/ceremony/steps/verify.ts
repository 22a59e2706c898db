import {
  findingText,
  reviewEvidence,
  verifyEvidence,
  type Expectation,
  type Registration,
  type VerifiedEvidence,
} from '../../../evidence';
import { Problem, stop } from '../problem';
import type { Work } from '../work';

/** What the evidence of a row says, and what a tenant takes to register it. */
export interface Verified {
  readonly evidence: VerifiedEvidence;
  /** Undefined offline, where nothing is registered before an approver has signed. */
  readonly registration: Registration | undefined;
}

/** The evidence shows that the credential is of no use. */
export class UselessCredential extends Problem {}

/** Verifies the evidence of a row as whoever uses it will, before the tenant sees it. */
export function verify(work: Work): Verified {
  work.during = 'verify';
  const { progress } = work;
  const { credential } = progress;
  if (credential === undefined) return stop('there is no credential yet. Try again');
  const verdict = judge(work.kept(credential).toString('utf8'), work);
  if (!verdict.ok) {
    throw new UselessCredential(
      `the credential is refused: ${verdict.findings.map(findingText).join(' ')}`,
    );
  }
  const { model, attestationLevel } = verdict.evidence;
  if (progress.verified === undefined) {
    work.record({
      step: 'verified',
      ...(model !== undefined && { model: model.slice(0, LONGEST_NAME) }),
      attestationLevel,
    });
  }
  return {
    evidence: verdict.evidence,
    registration: 'registration' in verdict ? verdict.registration : undefined,
  };
}

const LONGEST_NAME = 256;

function judge(text: string, work: Work) {
  const { desk, reach, now } = work.setting;
  const trust = { keys: desk.signers, roots: desk.roots, at: now() };
  return reach.mode === 'online'
    ? verifyEvidence(text, trust, expectationOf(work))
    : reviewEvidence(text, trust, expectationOf(work));
}

function expectationOf(work: Work): Expectation {
  const { progress, setting, order, serial, userId } = work;
  const { aaguid, slot } = progress.row;
  return {
    tenantId: setting.desk.tenantId,
    userId,
    slot,
    displayName: work.displayName,
    attestation: 'required',
    ...(aaguid !== undefined && { aaguids: [aaguid] }),
    ...(serial !== undefined && { serial }),
    ...(order !== undefined && { workOrderSha256: order.sha256 }),
  };
}
