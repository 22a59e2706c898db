import { isMethodOf, type VerifiedEvidence } from '../../evidence';
import { displayNameOf } from '../manifest';
import {
  ofWeight,
  type PlannedKey,
  type PreflightReport,
  type Remark,
  type Situation,
  userOf,
} from '../preflight';

/**
 * What a run would do with a row: make a key, nothing as evidence waits to be registered, nothing as
 * the user has the key, nothing as something stops it, or what nobody can say.
 */
export type Outcome = 'new' | 'pending' | 'held' | 'blocked' | 'unknown';

/** What a run would do with a row, and why. */
export interface PlannedOutcome {
  readonly key: PlannedKey;
  readonly outcome: Outcome;
  readonly why: string;
}

/** Evidence for a slot of a user, where there is some. */
export type EvidenceOf = (userId: string, slot: string) => VerifiedEvidence | undefined;

/** Tells what a run would do; nothing is written. */
export function planKeys(
  { keys }: Pick<Situation, 'keys'>,
  report: PreflightReport,
  evidenceOf: EvidenceOf,
): readonly PlannedOutcome[] {
  const remarks = [...ofWeight(report, 'blocker'), ...ofWeight(report, 'unknown')];
  return keys.map((key) => ({ key, ...outcomeOf(key, remarks, evidenceOf) }));
}

function outcomeOf(
  key: PlannedKey,
  remarks: readonly Remark[],
  evidenceOf: EvidenceOf,
): Omit<PlannedOutcome, 'key'> {
  const user = userOf(key);
  const { row, person } = key;
  const evidence = user === undefined ? undefined : evidenceOf(user.id.toLowerCase(), row.slot);
  if (user !== undefined && 'value' in person.passkeys) {
    const name = evidence?.displayName ?? displayNameOf(row);
    const held = person.passkeys.value.find(
      ({ id, displayName }) =>
        displayName === name || (evidence && isMethodOf(evidence.credentialId)(id)),
    );
    if (held !== undefined) return { outcome: 'held', why: `passkey ${held.id}` };
    if (evidence !== undefined) {
      return { outcome: 'pending', why: `evidence of ${evidence.createdAt} is not registered` };
    }
  }
  const about = remarks.filter(({ keys }) => keys.length === 0 || keys.includes(key));
  const stopping = about.find(({ weight }) => weight === 'blocker') ?? about[0];
  if (stopping === undefined) return { outcome: 'new', why: displayNameOf(row) };
  return {
    outcome: stopping.weight === 'blocker' ? 'blocked' : 'unknown',
    why: stopping.rule,
  };
}
