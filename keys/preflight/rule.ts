import type { Finding } from '../../evidence';
import type { PlannedKey, Situation } from './situation';

/**
 * What a remark means: `blocker` ends it here, `unknown` is a fact that could not be read, and
 * `warning` stops nobody.
 */
export type Weight = 'blocker' | 'unknown' | 'warning';

/** What a rule says. */
export interface Remark extends Finding {
  readonly weight: Weight;
  /** The keys that it is about; none where it is about the run. */
  readonly keys: readonly PlannedKey[];
}

/** What came of a rule: nothing to say, nothing to judge, or remarks. */
export type Verdict =
  'pass' | { readonly notApplicable: string } | { readonly remarks: readonly Remark[] };

/** One thing that has to hold before the first key is touched. */
export interface Rule {
  /** Also the name of its file. */
  readonly id: string;
  readonly judge: (situation: Situation) => Verdict;
}

/** What a rule says of the run, or of one key; a blocker unless it says otherwise. */
export type Said = Omit<Finding, 'rule'> & { readonly weight?: Weight };

/** A rule about the run as a whole. */
export function runRule(
  id: string,
  judge: (situation: Situation) => undefined | Said | { readonly notApplicable: string },
): Rule {
  return {
    id,
    judge: (situation) => {
      const said = judge(situation);
      if (said === undefined) return 'pass';
      if ('notApplicable' in said) return said;
      return { remarks: [{ weight: 'blocker', ...said, rule: id, keys: [] }] };
    },
  };
}

/** A rule about each key; what several keys have in common is said once. */
export function keyRule(
  id: string,
  judge: (key: PlannedKey, situation: Situation) => undefined | Said,
): Rule {
  return {
    id,
    judge: (situation) => {
      const remarks = new Map<string, Remark>();
      for (const key of situation.keys) {
        const said = judge(key, situation);
        if (said === undefined) continue;
        const text = JSON.stringify(said);
        const before = remarks.get(text)?.keys ?? [];
        remarks.set(text, { weight: 'blocker', ...said, rule: id, keys: [...before, key] });
      }
      return remarks.size === 0 ? 'pass' : { remarks: [...remarks.values()] };
    },
  };
}

/** A fact that could not be read, and so says nothing in anybody's favour. */
export const unread = (subject: string, why: string, expected: string): Said => ({
  weight: 'unknown',
  subject,
  given: `unknown (${why})`,
  expected,
  step: 'Let somebody who may read it look, or grant the permission, and run preflight again.',
});
