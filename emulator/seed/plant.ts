import { createHash, randomBytes } from 'node:crypto';
import type { JsonObject } from '../json';
import { complete } from '../schema/admit';
import { group as groupType } from '../schema/group';
import { user as userType } from '../schema/user';
import type { ObjectType } from '../schema/type';
import type { StoredTenant } from '../state/document';
import type { Client } from '../state/tenant';
import { fido2Presets, policyPresets } from './presets';
import type { Seed, SeedClient, SeedTenant } from './schema';

/** What the state of every object seeded with the tenant says about its birth. */
const CREATED = '2024-02-12T08:00:00Z';

/** The tenants of a seed as they are stored at the first start. */
export function plant(seed: Seed): readonly StoredTenant[] {
  return seed.tenants.map((tenant) => {
    const clients = tenant.clients.map((client) => plantClient(tenant, client));
    return {
      tenant: {
        tenantId: tenant.tenantId,
        displayName: tenant.displayName,
        domain: tenant.domain,
        clients,
      },
      objects: [
        ['authenticationMethodsPolicy', [rootPolicy(tenant)]],
        ['authenticationMethodConfiguration', [fido2(tenant)]],
        ['organization', [organization(tenant)]],
        ['domain', [domain(tenant)]],
        ['group', tenant.groups.map((group) => plantGroup(group))],
        ['groupMembers', tenant.groups.map(({ id, members }) => ({ id, ids: members }))],
        ['groupOwners', tenant.groups.map(({ id, owners }) => ({ id, ids: owners }))],
        ['user', tenant.users.map((user) => plantUser(tenant, user))],
        ['servicePrincipal', clients.map((client) => servicePrincipal(client))],
      ],
    };
  });
}

function fido2(tenant: SeedTenant): JsonObject {
  return { ...fido2Presets[tenant.passkeyProfiles], ...tenant.fido2, id: 'Fido2' };
}

function rootPolicy(tenant: SeedTenant): JsonObject {
  const id = 'authenticationMethodsPolicy';
  return { ...policyPresets[tenant.passkeyProfiles], ...tenant.authenticationMethodsPolicy, id };
}

function plantClient(tenant: SeedTenant, client: SeedClient): Client {
  const proven = client.certificates.length > 0 || client.federated.length > 0;
  return {
    ...client,
    objectId: client.objectId ?? derivedId(tenant.tenantId, client.clientId),
    // A client that names no credential at all gets a secret, told in the ready object only.
    secrets: client.secrets ?? (proven ? [] : [{ value: randomBytes(30).toString('base64url') }]),
  };
}

/** The same id at every start from the same seed. */
function derivedId(tenantId: string, clientId: string): string {
  const hex = createHash('sha256').update(`${tenantId}/${clientId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function withDefaults(type: ObjectType, value: JsonObject): JsonObject {
  const stored = complete(type, value, { path: '', stored: undefined, version: 'beta' });
  return { ...stored, createdDateTime: CREATED };
}

function plantGroup(group: SeedTenant['groups'][number]): JsonObject {
  const nickname = group.displayName.replace(/[^A-Za-z0-9]/g, '') || group.id;
  return withDefaults(groupType, {
    id: group.id,
    displayName: group.displayName,
    description: group.description ?? null,
    groupTypes: group.unified ? ['Unified'] : [],
    isAssignableToRole: group.isAssignableToRole ? true : null,
    mailEnabled: group.unified,
    mailNickname: nickname,
    securityEnabled: group.securityEnabled,
  });
}

function plantUser(tenant: SeedTenant, user: SeedTenant['users'][number]): JsonObject {
  const [local = user.id] = user.displayName
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return withDefaults(userType, {
    id: user.id,
    displayName: user.displayName,
    userPrincipalName: user.userPrincipalName ?? `${local}.${user.id.slice(0, 4)}@${tenant.domain}`,
    accountEnabled: user.accountEnabled,
    mailNickname: local,
    passwordProfile: null,
    userType: user.userType,
  });
}

function servicePrincipal(client: Client): JsonObject {
  return {
    id: client.objectId,
    deletedDateTime: null,
    accountEnabled: true,
    appDisplayName: client.name,
    appId: client.clientId,
    displayName: client.name,
    servicePrincipalType: 'Application',
  };
}

function organization(tenant: SeedTenant): JsonObject {
  return {
    id: tenant.tenantId,
    deletedDateTime: null,
    displayName: tenant.displayName,
    tenantType: 'AAD',
    countryLetterCode: 'US',
    createdDateTime: CREATED,
    verifiedDomains: [
      {
        capabilities: 'Email, OfficeCommunicationsOnline',
        isDefault: true,
        isInitial: true,
        name: tenant.domain,
        type: 'Managed',
      },
    ],
  };
}

function domain(tenant: SeedTenant): JsonObject {
  return {
    id: tenant.domain,
    authenticationType: 'Managed',
    isAdminManaged: true,
    isDefault: true,
    isInitial: true,
    isRoot: true,
    isVerified: true,
    supportedServices: ['Email', 'OfficeCommunicationsOnline'],
  };
}
