import { objectsSaySomething } from '../../define/schema/rules/objects-say-something';
import { valuesAreDocumented } from '../../define/schema/rules/values-are-documented';
import { schema } from '../schema';
import { accountRecoveryIsAccepted } from './account-recovery-is-accepted';
import { addedExclusionLetsOut } from './added-exclusion-lets-out';
import { allStandsAlone } from './all-stands-alone';
import { alternativeReplacesAuthentication } from './alternative-replaces-authentication';
import { approvedApplicationIsRetired } from './approved-application-is-retired';
import { blockLeavesAWayIn } from './block-leaves-a-way-in';
import { blockStandsAlone } from './block-stands-alone';
import { conditionIncludesSomething } from './condition-includes-something';
import { deviceFilterIsDocumented } from './device-filter-is-documented';
import { enabledPolicyIsEnforced } from './enabled-policy-is-enforced';
import { everyTimeStandsWithout } from './every-time-stands-without';
import { exclusionBeatsInclusion } from './exclusion-beats-inclusion';
import { filterCanBeRead } from './filter-can-be-read';
import { filterBesideAllFiltersNothing } from './filter-beside-all-filters-nothing';
import { flowsAreBlocked } from './flows-are-blocked';
import { guestScopeIsComplete } from './guest-scope-is-complete';
import { looserSessionLasts } from './looser-session-lasts';
import { mfaOrStrength } from './mfa-or-strength';
import { nameIsNotMicrosofts } from './name-is-not-microsofts';
import { narrowerReachLetsOut } from './narrower-reach-lets-out';
import { passwordChangeHasItsCompanions } from './password-change-has-its-companions';
import { platformsAreClaimed } from './platforms-are-claimed';
import { policyHasControls } from './policy-has-controls';
import { policyHasOneKindOfTarget } from './policy-has-one-kind-of-target';
import { policyIsAboutSomebody } from './policy-is-about-somebody';
import { policyTargetsSomething } from './policy-targets-something';
import { registerDeviceTakesMfa } from './register-device-takes-mfa';
import { reportOnlySkipsUserActions } from './report-only-skips-user-actions';
import { riskLevelsAreExact } from './risk-levels-are-exact';
import { riskRemediationHasItsCompanions } from './risk-remediation-has-its-companions';
import { risksHavePoliciesOfTheirOwn } from './risks-have-policies-of-their-own';
import { sessionControlHasItsSetting } from './session-control-has-its-setting';
import { sessionControlReachesAll } from './session-control-reaches-all';
import { sessionControlsDemandNothing } from './session-controls-demand-nothing';
import { signInFrequencyHasItsInterval } from './sign-in-frequency-has-its-interval';
import { strengthStopsRegistration } from './strength-stops-registration';
import { strongerDemandStops } from './stronger-demand-stops';
import { switchedOffPolicyDemandsNothing } from './switched-off-policy-demands-nothing';
import { unregisteredDevicesHaveNoAttributes } from './unregistered-devices-have-no-attributes';
import { weakerDemandLetsIn } from './weaker-demand-lets-in';
import { widerReachCatches } from './wider-reach-catches';
import { wordsAreDocumented } from './words-are-documented';
import { workloadsStandAlone } from './workloads-stand-alone';
import type { PolicyRule } from './rule';

const PAGE = 'https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy';

/** Every rule of conditional access policies, in the order in which their findings are told. */
export const rules: readonly PolicyRule[] = [
  valuesAreDocumented(schema, PAGE),
  objectsSaySomething(schema, PAGE),
  wordsAreDocumented,
  nameIsNotMicrosofts,
  policyHasOneKindOfTarget,
  policyTargetsSomething,
  policyIsAboutSomebody,
  workloadsStandAlone,
  guestScopeIsComplete,
  conditionIncludesSomething,
  filterCanBeRead,
  deviceFilterIsDocumented,
  filterBesideAllFiltersNothing,
  policyHasControls,
  blockStandsAlone,
  blockLeavesAWayIn,
  mfaOrStrength,
  passwordChangeHasItsCompanions,
  riskRemediationHasItsCompanions,
  approvedApplicationIsRetired,
  accountRecoveryIsAccepted,
  registerDeviceTakesMfa,
  signInFrequencyHasItsInterval,
  everyTimeStandsWithout,
  sessionControlHasItsSetting,
  sessionControlReachesAll,
  addedExclusionLetsOut,
  narrowerReachLetsOut,
  widerReachCatches,
  weakerDemandLetsIn,
  strongerDemandStops,
  looserSessionLasts,
  enabledPolicyIsEnforced,
  switchedOffPolicyDemandsNothing,
  reportOnlySkipsUserActions,
  sessionControlsDemandNothing,
  alternativeReplacesAuthentication,
  strengthStopsRegistration,
  flowsAreBlocked,
  exclusionBeatsInclusion,
  allStandsAlone,
  platformsAreClaimed,
  riskLevelsAreExact,
  risksHavePoliciesOfTheirOwn,
  unregisteredDevicesHaveNoAttributes,
];
