import { Annotations } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import {
  ConditionalAccessPolicy,
  type ConditionalAccessPolicyConditionsApplications,
  type ConditionalAccessPolicyConditionsUsers,
  type ConditionalAccessPolicyGrantControls,
} from '../gen/conditional-access-policy';
import type { GuestType } from '../model/conditional-access/guests';
import { DIRECTORY_SYNCHRONIZATION_ROLE } from '../model/roles/highly-privileged';
import type { AccessConditions, AccessPolicyProps, PolicyState } from './access-policy-props';
import { accessProblems } from './access-problems';
import { claimAddress, logicalNameOf } from './address';
import { excludedBreakGlass } from './break-glass-exclusion';
import type { Grant } from './grant';
import { literal } from './literal';
import { keepRecord } from './records';
import { distinct } from './reference';
import type { Target } from './target';
import { TenantStack } from './tenant-stack';

const STATES: Readonly<Record<PolicyState, string>> = {
  enabled: 'enabled',
  reportOnly: 'enabledForReportingButNotEnforced',
  disabled: 'disabled',
};

/**
 * A conditional access policy. It leaves out the accounts for emergencies that it would stop, and
 * nobody else without a record. The constructs for an intent are made of it.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-policies
 */
export class AccessPolicy extends Construct {
  /** The resource, for references and escape hatches. */
  readonly resource: ConditionalAccessPolicy;
  readonly props: AccessPolicyProps;
  /** What becomes of the declared state in its stack. */
  readonly state: PolicyState;

  /** @throws Error naming this construct when the declaration contradicts itself. */
  constructor(scope: Construct, id: string, props: AccessPolicyProps) {
    super(scope, id);
    const stack = TenantStack.of(this);
    const problems = [...accessProblems(props)];
    if (problems.length > 0) throw new Error(`${this.node.path}: ${problems.join('; ')}`);
    this.props = props;
    this.state = stateIn(stack, props);
    const { grant, session, target } = props;
    this.resource = new ConditionalAccessPolicy(this, 'Resource', {
      displayName: literal(props.name),
      state: STATES[this.state],
      conditions: {
        clientAppTypes: [...(props.conditions?.clientAppTypes ?? ['all'])],
        applications: applicationsOf(target),
        users: usersOf(this, props, stack),
        ...conditionsOf(props.conditions),
      },
      ...(grant !== undefined && { grantControls: grantControls(grant) }),
      ...(session !== undefined && { sessionControls: session }),
      ...(target.isAccountRecovery && { acceptPreviews: ['accountRecovery'] }),
    });
    claimAddress(this, this.resource, props.logicalName ?? logicalNameOf(id));
    if (grant?.reason !== undefined) {
      keepRecord(this, 'alternatives', { policy: props.name, reason: grant.reason });
    }
    for (const exception of props.exceptions ?? []) {
      keepRecord(this, 'exceptions', { policy: props.name, ...exception.record });
    }
    if (this.state === 'reportOnly' && target.isUserAction) {
      Annotations.of(this).addWarning(
        'nothing is reported of user actions: in report-only this policy neither enforces nor shows anything',
      );
    }
  }
}

/** Nothing is reported of user actions, so that observing them means that they are off. */
function stateIn({ observe }: TenantStack, { state, target }: AccessPolicyProps): PolicyState {
  if (!observe || state !== 'enabled') return state;
  return target.isUserAction ? 'disabled' : 'reportOnly';
}

const applicationsOf = (target: Target): ConditionalAccessPolicyConditionsApplications => ({
  ...listed('includeApplications', target.applications),
  ...listed('excludeApplications', target.exceptApplications),
  ...listed('includeUserActions', target.userActions),
  ...listed('includeAuthenticationContextClassReferences', target.contexts),
  ...(target.filter !== undefined && {
    applicationFilter: { mode: target.filter.mode, rule: literal(target.filter.rule) },
  }),
});

/** A list under its name, unless it is empty. */
const listed = (name: string, ids: readonly string[]): Readonly<Record<string, string[]>> =>
  ids.length === 0 ? {} : { [name]: [...new Set(ids)] };

function usersOf(
  scope: IConstruct,
  {
    audience,
    exceptions = [],
    exceptGuests = [],
    exceptDirectorySync = false,
    grant,
  }: AccessPolicyProps,
  { breakGlass }: TenantStack,
): ConditionalAccessPolicyConditionsUsers {
  const emergency = excludedBreakGlass(breakGlass, grant);
  const excludedUsers = [...emergency.users, ...exceptions.flatMap(({ users }) => users)];
  const excludedGroups = [...emergency.groups, ...exceptions.flatMap(({ groups }) => groups)];
  return {
    ...listed('includeUsers', audience.users),
    ...listed('includeGroups', distinct(scope, audience.groups)),
    ...listed('includeRoles', distinct(scope, audience.roles)),
    ...listed('excludeUsers', distinct(scope, excludedUsers)),
    ...listed('excludeGroups', distinct(scope, excludedGroups)),
    ...listed('excludeRoles', exceptDirectorySync ? [DIRECTORY_SYNCHRONIZATION_ROLE] : []),
    ...(audience.guests.length > 0 && { includeGuestsOrExternalUsers: guests(audience.guests) }),
    ...(exceptGuests.length > 0 && { excludeGuestsOrExternalUsers: guests(exceptGuests) }),
  };
}

const guests = (types: readonly GuestType[]) => ({ guestOrExternalUserTypes: [...types] });

function conditionsOf({ clientAppTypes: _, ...conditions }: AccessConditions = {}) {
  const { platforms, locations, deviceFilter, transferMethods, ...risks } = conditions;
  return {
    ...(platforms !== undefined && { platforms: mutable(platforms) }),
    ...(locations !== undefined && { locations: mutable(locations) }),
    ...(deviceFilter !== undefined && {
      devices: { deviceFilter: { mode: deviceFilter.mode, rule: literal(deviceFilter.rule) } },
    }),
    ...(transferMethods !== undefined && {
      authenticationFlows: { transferMethods: [...transferMethods] },
    }),
    ...mutable(risks),
  };
}

/** The bindings want lists that may change. */
const mutable = <T extends object>(lists: T): { [K in keyof T]: string[] } =>
  Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, [...(list as readonly string[])]]),
  ) as { [K in keyof T]: string[] };

const grantControls = ({
  operator,
  builtInControls,
  strength,
}: Grant): ConditionalAccessPolicyGrantControls => ({
  operator,
  ...(builtInControls.length > 0 && { builtInControls: [...builtInControls] }),
  ...(strength !== undefined && { authenticationStrengthId: strength.strengthId }),
});
