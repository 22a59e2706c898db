import type { ConditionalAccessPolicySessionControls } from '../gen/conditional-access-policy';
import type { GuestType } from '../model/conditional-access/guests';
import type { Audience } from './audience';
import type { ExceptionRecord } from './exception-record';
import type { Grant } from './grant';
import type { Target } from './target';

/** Whether a policy is enforced, only reported, or off. */
export type PolicyState = 'enabled' | 'reportOnly' | 'disabled';

/** Levels of risk; a policy is about exactly those that it names. */
export type RiskLevel = 'low' | 'medium' | 'high';

/** When a policy applies, beside whom it is about and what it protects. */
export interface AccessConditions {
  /**
   * Ways to sign in.
   *
   * @default ['all']
   */
  readonly clientAppTypes?: readonly (
    'all' | 'browser' | 'mobileAppsAndDesktopClients' | 'exchangeActiveSync' | 'other'
  )[];
  /**
   * Platforms, as the client claims them.
   *
   * @default - every platform
   */
  readonly platforms?: PlatformCondition;
  /**
   * Where the sign-in comes from.
   *
   * @default - everywhere
   */
  readonly locations?: LocationCondition;
  /**
   * Devices by a rule.
   *
   * @default - every device
   */
  readonly deviceFilter?: DeviceFilter;
  /**
   * Risk of the user.
   *
   * @default - any
   */
  readonly userRiskLevels?: readonly RiskLevel[];
  /**
   * Risk of the sign-in.
   *
   * @default - any
   */
  readonly signInRiskLevels?: readonly RiskLevel[];
  /**
   * Flows that move a sign-in to another device.
   *
   * @default - any
   */
  readonly transferMethods?: readonly TransferMethod[];
}

/** A flow that moves a sign-in to another device. */
export type TransferMethod = 'deviceCodeFlow' | 'authenticationTransfer';

/** A platform. Clients claim it, and nobody checks. */
export type Platform = 'all' | 'android' | 'iOS' | 'linux' | 'macOS' | 'windows' | 'windowsPhone';

/** Platforms that a policy is about. */
export interface PlatformCondition {
  readonly includePlatforms: readonly Platform[];
  /** @default - none */
  readonly excludePlatforms?: readonly Platform[];
}

/** Named locations by id, `All` or `AllTrusted`. */
export interface LocationCondition {
  readonly includeLocations: readonly string[];
  /** @default - none */
  readonly excludeLocations?: readonly string[];
}

/** Devices by a rule. */
export interface DeviceFilter {
  readonly mode: 'include' | 'exclude';
  readonly rule: string;
  /**
   * Whether a device that is not registered meets the policy. It has no attributes: conditions that
   * deny match it, all others do not. Said here, so that it was thought of.
   */
  readonly unregisteredDevices: 'met' | 'notMet';
}

/** Properties of {@link AccessPolicy}. */
export interface AccessPolicyProps {
  /** Name that administrators see. */
  readonly name: string;
  /** Whether it is enforced. */
  readonly state: PolicyState;
  /** Whom it is about. */
  readonly audience: Audience;
  /** What it protects. */
  readonly target: Target;
  /**
   * What it demands.
   *
   * @default - nothing; then it needs session controls
   */
  readonly grant?: Grant;
  /**
   * What it does to sessions.
   *
   * @default - nothing
   */
  readonly session?: ConditionalAccessPolicySessionControls;
  /**
   * When it applies.
   *
   * @default - always
   */
  readonly conditions?: AccessConditions;
  /**
   * Who is left out, each by a record.
   *
   * @default - nobody
   */
  readonly exceptions?: readonly ExceptionRecord[] | undefined;
  /**
   * Kinds of guests that the policy cannot hold: they sign in with what their own tenant gives them.
   *
   * @default - none
   */
  readonly exceptGuests?: readonly GuestType[];
  /**
   * Whether the account that synchronizes a directory on premises is left out: it can answer no
   * prompt. Whoever has its role escapes the policy, so say so only where such an account exists.
   *
   * @default false
   */
  readonly exceptDirectorySync?: boolean;
  /**
   * Name of the resource in Terraform's state. Changing it needs a `moved` block.
   *
   * @default - the construct's id in snake case
   */
  readonly logicalName?: string;
}
