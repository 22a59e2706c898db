import { findingText } from '../../evidence';
import {
  obstaclesOf,
  ofWeight,
  type PlannedKey,
  type PreflightReport,
  type Weight,
} from '../../keys/preflight';
import { quote } from '../../model/quote';
import { EXIT, ExitError } from '../exit-error';
import { counted } from './counted';

/** The heaviest first. */
const WEIGHTS: readonly Weight[] = ['blocker', 'unknown', 'warning'];
/** Rows that a remark names one by one. */
const SHOWN = 5;

/** What preflight found, for people. */
export function linesOf(report: PreflightReport): string[] {
  return WEIGHTS.flatMap((weight) =>
    ofWeight(report, weight).flatMap((remark) => [
      `${weight}  ${remark.rule}: ${findingText(remark)}`,
      ...(remark.keys.length === 0
        ? []
        : [`${' '.repeat(weight.length)}  ${keysText(remark.keys)}`]),
    ]),
  );
}

/** What it comes to. */
export function summaryOf(report: PreflightReport): string {
  const { passed, notApplicable } = report;
  const counts = WEIGHTS.map((weight) => counted(ofWeight(report, weight).length, weight));
  const judged = `${counts.join(', ')}; ${counted(passed.length, 'rule')} passed`;
  const skipped = notApplicable.map(({ rule, why }) => `${rule} did not apply: ${why}`);
  const { ofRun, ofKeys } = obstaclesOf(report);
  const verdict =
    ofWeight(report, 'blocker').length > 0
      ? ofRun.some(({ weight }) => weight === 'blocker')
        ? 'Nothing may be started, as a key would be touched in vain'
        : `${counted(ofKeys.size, 'key')} cannot be made`
      : ofWeight(report, 'unknown').length > 0
        ? 'Nothing stops the run as far as is known, and not everything is'
        : 'Nothing stops the run';
  return [`${verdict}: ${judged}.`, ...skipped].join('\n');
}

/**
 * Ends a command that preflight does not let go on: what is unknown never passes.
 *
 * @param consequence - what was not done therefore
 * @returns the summary, where nothing stops it
 */
export function passOrThrow(report: PreflightReport, consequence?: string): string {
  const summary = summaryOf(report);
  const told = consequence === undefined ? summary : `${summary}\n${consequence}`;
  if (ofWeight(report, 'blocker').length > 0) throw new ExitError(told, EXIT.refused);
  if (ofWeight(report, 'unknown').length > 0) throw new ExitError(told, EXIT.unknown);
  return summary;
}

function keysText(keys: readonly PlannedKey[]): string {
  const shown = keys.slice(0, SHOWN).map(({ row }) => `line ${row.line} (${quote(row.user)})`);
  const more = keys.length - SHOWN;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
