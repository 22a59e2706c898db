/**
 * Microsoft Entra authentication policy as constructs: intent in, Terraform configuration out.
 *
 * @packageDocumentation
 */
export { type Aaguid, parseAaguid } from '../model/aaguid';
export { AUTHENTICATOR_AAGUIDS, AUTHENTICATOR_REGISTRATION_APP } from '../model/authenticator';
export { type Cloud } from '../model/cloud';
export {
  EXTERNAL_GUEST_TYPES,
  GUEST_TYPES,
  type GuestType,
} from '../model/conditional-access/guests';
export { type NonEmpty } from '../model/non-empty';
export { type PasskeyType } from '../model/passkey';
export { HIGHLY_PRIVILEGED_ROLES } from '../model/roles/highly-privileged';
export { AccessPolicy } from './access-policy';
export type {
  AccessConditions,
  AccessPolicyProps,
  DeviceFilter,
  LocationCondition,
  Platform,
  PlatformCondition,
  PolicyState,
  RiskLevel,
  TransferMethod,
} from './access-policy-props';
export { adopt } from './adopt';
export { Audience } from './audience';
export { AuthenticatorPath } from './authenticator-path';
export { BootstrapStrength } from './bootstrap-strength';
export { type BoundTenant, boundTenants } from './bound-tenants';
export {
  BreakGlass,
  type BreakGlassAccount,
  type BreakGlassKey,
  type BreakGlassProps,
  type Custody,
} from './break-glass';
export { BreakGlassRoster, type BreakGlassRosterProps } from './break-glass-roster';
export { type DeskFile, type DeskPlace, deskTrust } from './desk-trust';
export { ExceptionRecord } from './exception-record';
export type { ExceptionRecordProps } from './exception-record-props';
export {
  type Control,
  type DeviceControl,
  Grant,
  type OneOfOptions,
  type Strength,
  type StrengthToBootstrap,
  type StrengthToSignIn,
} from './grant';
export { type IntentProps } from './intent-props';
export {
  LegacyAuthenticationBlock,
  type LegacyAuthenticationBlockProps,
} from './legacy-authentication-block';
export { MethodsPolicy, type MethodsPolicyProps } from './methods-policy';
export { type CountriesProps, NamedPlace, type NetworkProps, type PlaceProps } from './named-place';
export { PassStrength } from './pass-strength';
export { PasskeyPolicy } from './passkey-policy';
export type {
  GroupPasskeys,
  PasskeyPolicyProps,
  RetiringProfile,
  StaffPasskeys,
} from './passkey-policy-props';
export {
  type AttestedProfileProps,
  PasskeyProfile,
  type UnattestedProfileProps,
} from './passkey-profile';
export { PrivilegedAccess, type PrivilegedAccessProps } from './privileged-access';
export { type AccountRecovery, RecoveryAccess, type RecoveryAccessProps } from './recovery-access';
export {
  type OutsideConditionalAccess,
  RECOVERY_OUTSIDE_CONDITIONAL_ACCESS,
} from './recovery-outside';
export type { DirectoryReference, GroupReference, RoleReference, UserReference } from './reference';
export { RegistrationAccess } from './registration-access';
export type {
  RegistrationAccessProps,
  RegistrationPlaces,
  RegistrationWithKey,
  RegistrationWithPass,
} from './registration-access-props';
export { type CampaignProps, RegistrationCampaign } from './registration-campaign';
export { RiskGuard, type RiskGuardProps, type RiskRemediation } from './risk-guard';
export { SecurityDefaultsExit, type SecurityDefaultsExitProps } from './security-defaults-exit';
export {
  type MultifactorSignIn,
  SignInAccess,
  type SignInAccessProps,
  type StrongSignIn,
} from './sign-in-access';
export type {
  DeclaredKey,
  DeclaredRoster,
  KeyRequest,
  MadeKey,
  RosterEvidence,
  RosterKey,
} from './roster-key';
export { SecurityKeyRoster } from './security-key-roster';
export type { RosterProps, SecurityKeyRosterProps } from './security-key-roster-props';
export type {
  SecurityKeyMetadata,
  SecurityKeySigner,
  SecurityKeyTrust,
} from './security-key-trust';
export { type DeviceBoundStrengthProps, SignInStrength } from './sign-in-strength';
export { type StrengthProps } from './strength-base';
export { type ApplicationFilter, Target } from './target';
export {
  type PassHolders,
  TemporaryAccessPassBootstrap,
  type TemporaryAccessPassBootstrapProps,
} from './temporary-access-pass-bootstrap';
export { TenantStack, type TenantStackProps } from './tenant-stack';
export { UndeclaredBreakGlass, type UndeclaredBreakGlassProps } from './undeclared-break-glass';
export { WeakMethodSunset } from './weak-method-sunset';
export type {
  OwnTelecomProvider,
  SunsetStage,
  WeakMethod,
  WeakMethodSunsetProps,
} from './weak-method-sunset-props';
