/**
 * Microsoft Graph for one tenant. This module is loaded when it is first needed: HTTP and
 * identity code cost start-up that most provider processes never use.
 *
 * @module
 */
import type { Cloud } from '../model/cloud';
import { authenticationMethodsPolicyEntity } from './authentication-methods-policy';
import { authorizationPolicyEntity } from './authorization-policy';
import { GraphClient } from './client';
import { Collection } from './collection/collection';
import type { CollectionAccess } from './collection/entity';
import {
  type AuthenticationContext,
  authenticationContextEntity,
} from './conditional-access/authentication-contexts';
import { DeletedItems } from './conditional-access/deleted-items';
import { type NamedLocation, namedLocationEntity } from './conditional-access/named-locations';
import { AccessPlans } from './conditional-access/plans';
import { type ConditionalAccessPolicy, policyEntity } from './conditional-access/policies';
import { conditionalAccessSettingsEntity } from './conditional-access/settings';
import { type StrengthAccess, Strengths } from './authentication-strength/strengths';
import { connect, type ConnectionOptions } from './connection';
import { CrossTenantAccess } from './cross-tenant-access';
import { Presence } from './directory/presence';
import { DeviceRegistration } from './device-registration-policy';
import { RoleTemplates } from './directory-role-templates';
import { GatheredReads } from './gathered-reads';
import { Groups } from './groups';
import type { TokenClaims } from './credentials/token-claims';
import type { Logger } from './logger';
import { MembershipReader } from './memberships';
import { methodEntities } from './methods';
import { type ExternalMethod, externalEntity } from './methods/external';
import { type Fido2Configuration, fido2Entity } from './methods/fido2';
import { MethodKinds } from './methods/kinds';
import { Once } from './once';
import { Organization } from './organization';
import { RegisteredPasskeys } from './reports/registered-passkeys';
import { RegistrationReport } from './reports/registration-report';
import { type SecurityDefaults, securityDefaultsEntity } from './security-defaults';
import { type Singletons, singletonsOf } from './singleton';
import { UserMethods } from './user-methods';
import { UserAccounts } from './user-passkeys/accounts';
import { UserPasskeys } from './user-passkeys/user-passkeys';
import { Users } from './users';

export type { Written } from './read-back';

/** Which tenant, reached where, as whom. */
export interface GraphOptions extends ConnectionOptions {
  readonly cloud: Cloud;
  readonly log: Logger;
}

/** What every tenant has exactly once. */
const singletons = {
  ...methodEntities,
  authenticationMethodsPolicy: authenticationMethodsPolicyEntity,
  authorizationPolicy: authorizationPolicyEntity,
  conditionalAccessSettings: conditionalAccessSettingsEntity,
  fido2: fido2Entity,
  securityDefaults: securityDefaultsEntity,
} as const;

/** What a session can read and write in its tenant. */
export interface Graph extends Singletons<typeof singletons> {
  readonly accessPlans: AccessPlans;
  readonly authenticationContexts: CollectionAccess<AuthenticationContext>;
  readonly externalMethods: CollectionAccess<ExternalMethod>;
  /** Whom the session acts as: an application, or a user who signed in to one. */
  readonly caller: (signal: AbortSignal) => Promise<TokenClaims>;
  readonly cloud: Cloud;
  readonly crossTenantAccess: CrossTenantAccess;
  readonly deletedItems: DeletedItems;
  readonly deviceRegistration: DeviceRegistration;
  readonly groups: Groups;
  readonly memberships: MembershipReader;
  readonly methodKinds: MethodKinds;
  readonly namedLocations: CollectionAccess<NamedLocation>;
  readonly organization: Organization;
  readonly policies: CollectionAccess<ConditionalAccessPolicy>;
  /** The policies as they were when the session first looked. */
  readonly policiesAtFirst: Once<readonly ConditionalAccessPolicy[]>;
  readonly presence: Presence;
  readonly registeredPasskeys: RegisteredPasskeys;
  readonly registrationReport: RegistrationReport;
  readonly roleTemplates: RoleTemplates;
  /** The passkey method as it was when the session first looked. */
  readonly fido2AtFirst: Once<Fido2Configuration>;
  /** The security defaults as they were when the session first looked. */
  readonly securityDefaultsAtFirst: Once<SecurityDefaults>;
  readonly strengths: StrengthAccess;
  /** The users of passkeys. */
  readonly userAccounts: UserAccounts;
  readonly userMethods: UserMethods;
  readonly userPasskeys: UserPasskeys;
  readonly users: Users;
}

/**
 * Opens a tenant for one session. Nothing is sent before the first read.
 *
 * @throws GraphError when a CA file cannot be used.
 */
export function openGraph({ cloud, log, ...connection }: GraphOptions): Graph {
  const { graph } = connection;
  const connected = connect(connection);
  const client = new GraphClient(connected, { cloud, graph, log });
  const gathered = new GatheredReads(client);
  const groups = new Groups(client);
  const registrationReport = new RegistrationReport(client);
  const policies = new Collection(client, policyEntity);
  const tenantWide = singletonsOf(client, singletons);
  return {
    ...tenantWide,
    accessPlans: new AccessPlans(client),
    authenticationContexts: new Collection(client, authenticationContextEntity),
    externalMethods: new Collection(client, externalEntity),
    caller: async (signal) => (await connected.tokens.get(signal)).claims,
    cloud,
    crossTenantAccess: new CrossTenantAccess(client),
    deletedItems: new DeletedItems(client),
    deviceRegistration: new DeviceRegistration(client),
    fido2AtFirst: new Once((signal) => tenantWide.fido2.read(signal)),
    groups,
    memberships: new MembershipReader(client),
    methodKinds: new MethodKinds(client),
    namedLocations: new Collection(client, namedLocationEntity),
    organization: new Organization(client, connection.tenantId),
    policies,
    policiesAtFirst: new Once((signal) => policies.list(signal)),
    presence: new Presence(client),
    registeredPasskeys: new RegisteredPasskeys(client, groups, registrationReport),
    registrationReport,
    roleTemplates: new RoleTemplates(client),
    securityDefaultsAtFirst: new Once((signal) => tenantWide.securityDefaults.read(signal)),
    strengths: new Strengths(client),
    userAccounts: new UserAccounts(gathered),
    userMethods: new UserMethods(client),
    userPasskeys: new UserPasskeys(client, gathered),
    users: new Users(client),
  };
}
