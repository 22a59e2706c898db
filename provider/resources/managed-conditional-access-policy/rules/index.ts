import type { Attributes } from '../../../framework/schema';
import { valuesAreDocumented } from '../../define/schema/rules/values-are-documented';
import { changeable, type ManagedRule } from '../schema';
import { addedExclusionEscapes } from './added-exclusion-escapes';
import { enforcementBegins } from './enforcement-begins';
import { policyNeverChanges } from './policy-never-changes';
import { protectionEnds } from './protection-ends';
import { removedExclusionIsCaught } from './removed-exclusion-is-caught';
import { reportOnlyIsSwitchedOn } from './report-only-is-switched-on';
import { wordsAreDocumented } from './words-are-documented';

/** What only is shown is Microsoft's to say. */
const judged: Attributes = changeable;

/** Every rule of managed policies, in the order in which their findings are told. */
export const rules: readonly ManagedRule[] = [
  policyNeverChanges,
  valuesAreDocumented(
    judged,
    'https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy',
  ),
  wordsAreDocumented,
  reportOnlyIsSwitchedOn,
  enforcementBegins,
  protectionEnds,
  addedExclusionEscapes,
  removedExclusionIsCaught,
];
