import { usersAreNotAdded } from '../targets/rules/users-are-not-added';
import type { Place } from '../targets/targeted';
import type { MethodRule } from './method-rule';
import { addedExclusionEndsSignIn } from './rules/added-exclusion-ends-sign-in';
import { disablingEndsSignIn } from './rules/disabling-ends-sign-in';
import { everyUserIsReached } from './rules/every-user-is-reached';
import { exclusionBeatsInclusion } from './rules/exclusion-beats-inclusion';
import { removedExclusionLetsIn } from './rules/removed-exclusion-lets-in';
import { removedTargetEndsSignIn } from './rules/removed-target-ends-sign-in';
import { targetsAreNotEmptied } from './rules/targets-are-not-emptied';
import type { MethodWords } from './words';

/** Rules that every method has; its own stand between the two kinds. */
interface SharedRules {
  readonly refusals: readonly MethodRule[];
  readonly advice: readonly MethodRule[];
}

/** @param places - where a state says whom something is for */
export const sharedRules = (words: MethodWords, places: readonly Place[]): SharedRules => ({
  refusals: [usersAreNotAdded(words.page, places), targetsAreNotEmptied(words)],
  advice: [
    removedTargetEndsSignIn(words),
    addedExclusionEndsSignIn(words),
    disablingEndsSignIn(words),
    exclusionBeatsInclusion(words),
    everyUserIsReached(words),
    removedExclusionLetsIn(words),
  ],
});
