import { addedExclusionEndsSignIn } from '../../define/method/rules/added-exclusion-ends-sign-in';
import { disablingEndsSignIn } from '../../define/method/rules/disabling-ends-sign-in';
import { everyUserIsReached } from '../../define/method/rules/every-user-is-reached';
import { exclusionBeatsInclusion } from '../../define/method/rules/exclusion-beats-inclusion';
import { removedExclusionLetsIn } from '../../define/method/rules/removed-exclusion-lets-in';
import { removedTargetEndsSignIn } from '../../define/method/rules/removed-target-ends-sign-in';
import { targetsAreNotEmptied } from '../../define/method/rules/targets-are-not-emptied';
import { exclusionIsNotEmptied } from '../../define/targets/rules/exclusion-is-not-emptied';
import { usersAreNotAdded } from '../../define/targets/rules/users-are-not-added';
import { words } from '../words';
import { atMostThreeProfiles } from './at-most-three-profiles';
import { attestationChecksRegistrationOnly } from './attestation-checks-registration-only';
import { attestationNeedsDeviceBound } from './attestation-needs-device-bound';
import { changedProfileAdmitsMore } from './changed-profile-admits-more';
import { enforcedRestrictionsNeedModels } from './enforced-restrictions-need-models';
import { listWithoutAttestationIsGuidance } from './list-without-attestation-is-guidance';
import { looserProfileVoidsStricter } from './looser-profile-voids-stricter';
import { movedTargetAdmitsMore } from './moved-target-admits-more';
import { movedTargetEndsSignIn } from './moved-target-ends-sign-in';
import { optInIsOneWay } from './opt-in-is-one-way';
import { policyFitsSizeCap } from './policy-fits-size-cap';
import { profileAdmitsAType } from './profile-admits-a-type';
import { profilesAreDistinct } from './profiles-are-distinct';
import { removedTypeEndsSignIn } from './removed-type-ends-sign-in';
import { restrictionEndsSignIn } from './restriction-ends-sign-in';
import type { Fido2Rule } from './rule';
import { selfServiceOffEndsProvisioning } from './self-service-off-ends-provisioning';
import { targetNamesKnownProfiles } from './target-names-known-profiles';
import { undeclaredProfileKeepsItsTargets } from './undeclared-profile-keeps-its-targets';

/** Every rule about the Passkey (FIDO2) method, the refusals before the advice. */
export const rules: readonly Fido2Rule[] = [
  optInIsOneWay,
  attestationNeedsDeviceBound,
  enforcedRestrictionsNeedModels,
  profileAdmitsAType,
  profilesAreDistinct,
  targetNamesKnownProfiles,
  atMostThreeProfiles,
  undeclaredProfileKeepsItsTargets,
  usersAreNotAdded(words.page),
  targetsAreNotEmptied(words),
  exclusionIsNotEmptied(words.page),
  policyFitsSizeCap,
  restrictionEndsSignIn,
  removedTypeEndsSignIn,
  removedTargetEndsSignIn(words),
  movedTargetEndsSignIn,
  addedExclusionEndsSignIn(words),
  disablingEndsSignIn(words),
  attestationChecksRegistrationOnly,
  listWithoutAttestationIsGuidance,
  looserProfileVoidsStricter,
  exclusionBeatsInclusion(words),
  selfServiceOffEndsProvisioning,
  changedProfileAdmitsMore,
  movedTargetAdmitsMore,
  everyUserIsReached(words),
  removedExclusionLetsIn(words),
];
