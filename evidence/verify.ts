import { asGraphTakesIt } from './attestation/decode';
import type { AttestationRoots } from './attestation/roots/attestation-roots';
import { verifyCredential } from './attestation/verify-credential';
import { sha256 } from './bytes';
import { CLOCK_SKEW_MS } from './clock-skew';
import { checkShape, readJson } from './document';
import { approversOf } from './envelope/approval';
import { openEnvelope } from './envelope/envelope';
import { evidence as schema, EVIDENCE_TYPE, type Evidence } from './envelope/evidence';
import { requestOf } from './envelope/request';
import type { SigningKeys } from './envelope/signing-keys';
import { differsFromExpectation, type Expectation } from './expectation';
import { Refusal, refuse } from './finding';
import type { EvidenceVerdict, VerifiedEvidence } from './verdict';

/** Whom and what a reader of evidence trusts. */
export interface EvidenceTrust {
  readonly keys: SigningKeys;
  readonly roots: AttestationRoots;
  /** The time that counts as now. */
  readonly at: Date;
  /**
   * How many people must have approved, by the mode of the ceremony.
   *
   * @defaultValue - one for an offline ceremony, which takes no less; none for an online one
   */
  readonly approvals?: Partial<Approvals>;
}

/**
 * Verifies an evidence file: signatures, whom it is about, the work order, the attestation.
 *
 * Reads no file, asks no network, and takes its time from `trust`: the same arguments give the same
 * verdict. Certificates are judged as of the ceremony, so that a verdict does not end with them.
 */
export function verifyEvidence(
  text: string,
  trust: EvidenceTrust,
  expected: Expectation,
): EvidenceVerdict {
  // What a pipeline registers, two people have seen.
  const { offline = 1, online = 0 } = trust.approvals ?? {};
  return verdictOn(() => judge(text, trust, expected, { offline: Math.max(1, offline), online }));
}

/**
 * Verifies an evidence file before its approval, for those who approve: all but the approval, and
 * with nothing to register.
 */
export function reviewEvidence(
  text: string,
  trust: EvidenceTrust,
  expected: Expectation,
): Exclude<EvidenceVerdict, { ok: true }> | { ok: true; evidence: VerifiedEvidence } {
  const verdict = verdictOn(() => judge(text, trust, expected, { offline: 0, online: 0 }));
  if (!verdict.ok) return verdict;
  return { ok: true, evidence: { ...verdict.evidence, registrableUntil: undefined } };
}

function verdictOn(judgement: () => EvidenceVerdict): EvidenceVerdict {
  try {
    return judgement();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, findings: error.findings };
    throw error;
  }
}

type Approvals = Readonly<Record<Evidence['mode'], number>>;

function judge(
  text: string,
  trust: EvidenceTrust,
  expected: Expectation,
  approvals: Approvals,
): EvidenceVerdict {
  const { given, approvers } = open(text, trust, approvals);
  const findings = differsFromExpectation(given, expected);
  if (findings.length > 0) throw new Refusal(findings);
  checkTime(given, trust.at);
  const { options, registrableUntil } = requestOf(given, trust.keys);
  const credential = verifyCredential(given.publicKeyCredential, {
    options,
    roots: trust.roots,
    attestation: expected.attestation,
    at: new Date(given.createdAt),
  });
  checkModel(given, credential.aaguid);
  const { mode, tenantId, userId, slot, displayName, serial, assetTag, ticket } = given;
  return {
    ok: true,
    evidence: {
      ...{ mode, tenantId, userId, slot, displayName, serial, assetTag, ticket },
      userPrincipalName: options.publicKey.user.name,
      ...credential,
      credentialId: credential.credentialId.toString('base64url'),
      operator: given.operator,
      otherOperators: given.otherOperators ?? [],
      approvers,
      createdAt: given.createdAt,
      methodId: given.mode === 'online' ? given.methodId : undefined,
      sha256: sha256(text),
      challengeExpiresAt: options.challengeTimeoutDateTime,
      registrableUntil,
    },
    registration: { displayName, publicKeyCredential: asGraphTakesIt(given.publicKeyCredential) },
    warnings: trust.roots.warnings,
  };
}

function open(
  text: string,
  { keys }: EvidenceTrust,
  approvals: Approvals,
): { given: Evidence; approvers: string[] } {
  const subject = 'the evidence';
  const { payload, signers } = openEnvelope(text, {
    subject,
    payloadType: EVIDENCE_TYPE,
    keys,
    needed: { workstation: 1 },
  });
  const given = checkShape(schema, readJson(payload.toString(), subject), subject);
  return { given, approvers: approversOf(given, signers, approvals[given.mode]) };
}

function checkTime({ createdAt }: Evidence, at: Date): void {
  if (Date.parse(createdAt) <= at.getTime() + CLOCK_SKEW_MS) return;
  refuse({
    rule: 'created-at',
    subject: 'the time of the ceremony',
    given: createdAt,
    expected: `a time before ${at.toISOString()}`,
    step: 'Set the clock of the workstation and make the evidence again.',
  });
}

function checkModel({ aaguid }: Evidence, made: string): void {
  if (aaguid === made) return;
  refuse({
    rule: 'model',
    subject: 'the model in the evidence',
    given: aaguid,
    expected: `${made}, as in the authenticator data`,
    step: 'Make the evidence again: this one is about another key.',
  });
}
