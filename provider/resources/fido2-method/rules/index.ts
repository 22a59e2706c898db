import { addedExclusionEndsSignIn } from './added-exclusion-ends-sign-in';
import { atMostThreeProfiles } from './at-most-three-profiles';
import { attestationChecksRegistrationOnly } from './attestation-checks-registration-only';
import { attestationNeedsDeviceBound } from './attestation-needs-device-bound';
import { changedProfileAdmitsMore } from './changed-profile-admits-more';
import { disablingEndsSignIn } from './disabling-ends-sign-in';
import { enforcedRestrictionsNeedModels } from './enforced-restrictions-need-models';
import { everyUserIsReached } from './every-user-is-reached';
import { exclusionBeatsInclusion } from './exclusion-beats-inclusion';
import { exclusionIsNotEmptied } from './exclusion-is-not-emptied';
import { listWithoutAttestationIsGuidance } from './list-without-attestation-is-guidance';
import { looserProfileVoidsStricter } from './looser-profile-voids-stricter';
import { movedTargetAdmitsMore } from './moved-target-admits-more';
import { movedTargetEndsSignIn } from './moved-target-ends-sign-in';
import { optInIsOneWay } from './opt-in-is-one-way';
import { policyFitsSizeCap } from './policy-fits-size-cap';
import { profileAdmitsAType } from './profile-admits-a-type';
import { profilesAreDistinct } from './profiles-are-distinct';
import { removedExclusionLetsIn } from './removed-exclusion-lets-in';
import { removedTargetEndsSignIn } from './removed-target-ends-sign-in';
import { removedTypeEndsSignIn } from './removed-type-ends-sign-in';
import { restrictionEndsSignIn } from './restriction-ends-sign-in';
import type { Fido2Rule } from './rule';
import { selfServiceOffEndsProvisioning } from './self-service-off-ends-provisioning';
import { targetNamesKnownProfiles } from './target-names-known-profiles';
import { undeclaredProfileKeepsItsTargets } from './undeclared-profile-keeps-its-targets';
import { usersAreNotAdded } from './users-are-not-added';

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
  usersAreNotAdded,
  exclusionIsNotEmptied,
  policyFitsSizeCap,
  restrictionEndsSignIn,
  removedTypeEndsSignIn,
  removedTargetEndsSignIn,
  movedTargetEndsSignIn,
  addedExclusionEndsSignIn,
  disablingEndsSignIn,
  attestationChecksRegistrationOnly,
  listWithoutAttestationIsGuidance,
  looserProfileVoidsStricter,
  exclusionBeatsInclusion,
  selfServiceOffEndsProvisioning,
  changedProfileAdmitsMore,
  movedTargetAdmitsMore,
  everyUserIsReached,
  removedExclusionLetsIn,
];
