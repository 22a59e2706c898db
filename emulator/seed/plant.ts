import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../json';
import { group as groupType } from '../schema/group';
import { user as userType } from '../schema/user';
import { withDefaults } from '../schema/with-defaults';
import type { StoredTenant } from '../state/document';
import type { Client } from '../state/tenant';
import { CREATED } from './birth';
import { plantAccess } from './plant-access';
import { derivedGuid } from './derived-guid';
import { plantDomains, plantOrganization } from './plant-organization';
import { plantPasskeyModels } from './plant-passkeys';
import { plantSurroundings } from './plant-surroundings';
import { plantConfigurations } from './plant-configurations';
import { fido2Presets, policyPresets } from './presets';
import type { Seed, SeedClient, SeedTenant } from './schema';

/** The tenants of a seed as they are stored at the first start. */
export function plant(seed: Seed): readonly StoredTenant[] {
  const models = plantPasskeyModels(seed);
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
        ['authenticationMethodConfiguration', [fido2(tenant), ...plantConfigurations(tenant)]],
        ['organization', [plantOrganization(tenant)]],
        ['domain', plantDomains(tenant)],
        ['group', tenant.groups.map((group) => plantGroup(group))],
        ['groupMembers', tenant.groups.map(({ id, members }) => ({ id, ids: members }))],
        ['groupOwners', tenant.groups.map(({ id, owners }) => ({ id, ids: owners }))],
        ['user', tenant.users.map((user) => plantUser(tenant, user))],
        ['servicePrincipal', clients.map((client) => servicePrincipal(client))],
        ['passkeyModel', models],
        ...plantAccess(tenant),
        ...plantSurroundings(tenant),
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
  const { certificates, federated } = client;
  const proven = certificates.length > 0 || federated.length > 0 || client.public !== undefined;
  return {
    ...client,
    objectId: client.objectId ?? derivedGuid(`${tenant.tenantId}/${client.clientId}`),
    // A client that names no credential at all gets a secret, told in the ready object only.
    secrets: client.secrets ?? (proven ? [] : [{ value: randomBytes(30).toString('base64url') }]),
  };
}

function plantGroup(group: SeedTenant['groups'][number]): JsonObject {
  const nickname = group.displayName.replace(/[^A-Za-z0-9]/g, '') || group.id;
  return withDefaults(groupType, {
    id: group.id,
    createdDateTime: CREATED,
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
    createdDateTime: CREATED,
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
