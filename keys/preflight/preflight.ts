import type { Remark, Rule, Weight } from './rule';
import { rules } from './rules';
import type { Situation } from './situation';

/** What preflight found. */
export interface PreflightReport {
  readonly remarks: readonly Remark[];
  /** Rules that had nothing to judge, and why. */
  readonly notApplicable: readonly { readonly rule: string; readonly why: string }[];
  /** Rules that had nothing to say. */
  readonly passed: readonly string[];
}

/** Judges everything that can be known before the first key is touched. */
export function preflight(situation: Situation, judged: readonly Rule[] = rules): PreflightReport {
  const verdicts = judged.map(({ id, judge }) => ({ id, verdict: judge(situation) }));
  return {
    remarks: verdicts.flatMap(({ verdict }) =>
      typeof verdict === 'object' && 'remarks' in verdict ? verdict.remarks : [],
    ),
    notApplicable: verdicts.flatMap(({ id, verdict }) =>
      typeof verdict === 'object' && 'notApplicable' in verdict
        ? [{ rule: id, why: verdict.notApplicable }]
        : [],
    ),
    passed: verdicts.flatMap(({ id, verdict }) => (verdict === 'pass' ? [id] : [])),
  };
}

/** Remarks of one weight. */
export const ofWeight = ({ remarks }: PreflightReport, weight: Weight): readonly Remark[] =>
  remarks.filter((remark) => remark.weight === weight);
