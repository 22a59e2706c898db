import type { Diagnostics } from '../../framework/diagnostics';
import { formatPath, type Path } from '../../framework/path';
import { isSequence, type ObjectValue, type Value } from '../../framework/value';
import { enumerate } from './enumerate';
import { valueAt } from './value-at';
import { isEmpty } from './wire/from-wire';

/** A plan as its exclusions are judged. */
export interface ExclusionPlan {
  readonly config: ObjectValue;
  readonly planned: ObjectValue;
  readonly current: ObjectValue;
  /** Whether the object was there before Terraform, which has not written to it. */
  readonly adopted: boolean;
}

/**
 * Refuses a plan that ends an exclusion as a whole: a failed look-up leaves a list empty, and a
 * declaration that was written from scratch leaves one out.
 */
export function judgeExclusions(
  exclusions: readonly Path[],
  { config, planned, current, adopted }: ExclusionPlan,
  diagnostics: Diagnostics,
): void {
  for (const path of exclusions) {
    const live = valueAt(current, path);
    if (isEmpty(live) || !isEmpty(valueAt(planned, path))) continue;
    const [name, members] = [formatPath(path), membersOf(live)];
    const isUndeclared = adopted && valueAt(config, path) === null;
    if (isUndeclared) {
      diagnostics.error({
        summary: 'An exclusion is not declared',
        detail: `The object was there before Terraform and excludes by ${name}: ${members}. The declaration leaves ${name} out, which would end that. Declare ${name} with these members to keep them, or declare it empty with allow_empty_exclusions = true to end the exclusion.`,
        path,
      });
    } else if (planned['allow_empty_exclusions'] !== true) {
      diagnostics.error({
        summary: 'An exclusion would be emptied',
        detail: `${name} is empty, but excludes ${members} now. Set allow_empty_exclusions = true if that is meant.`,
        path,
      });
    }
  }
}

const membersOf = (value: Value): string =>
  isSequence(value) ? enumerate(value.map(String)) : 'guests or external users';
