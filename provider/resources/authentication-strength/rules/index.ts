import { addedCombinationWeakens } from './added-combination-weakens';
import { combinationIsDocumented } from './combination-is-documented';
import { fiveEntriesAreEvaluated } from './five-entries-are-evaluated';
import { liftedRestrictionAdmitsMore } from './lifted-restriction-admits-more';
import { nameAndDescriptionFit } from './name-and-description-fit';
import { otherConfigurationsStay } from './other-configurations-stay';
import { removedCombinationEndsSignIn } from './removed-combination-ends-sign-in';
import { restrictionEndsSignIn } from './restriction-ends-sign-in';
import { restrictionHasItsCombination } from './restriction-has-its-combination';
import { restrictionNamesSomething } from './restriction-names-something';
import type { StrengthRule } from './rule';
import { strengthAdmitsSomething } from './strength-admits-something';

/** Every rule of authentication strengths, in the order in which their findings are told. */
export const rules: readonly StrengthRule[] = [
  nameAndDescriptionFit,
  strengthAdmitsSomething,
  combinationIsDocumented,
  restrictionHasItsCombination,
  restrictionNamesSomething,
  fiveEntriesAreEvaluated,
  addedCombinationWeakens,
  removedCombinationEndsSignIn,
  restrictionEndsSignIn,
  liftedRestrictionAdmitsMore,
  otherConfigurationsStay,
];
