import type { JsonObject } from '../json';
import type { Tenant } from '../state/tenant';

/** The OpenID configuration of one tenant; Microsoft identity platform page OpenID Connect. */
export function openIdConfiguration(tenant: Tenant, authorityHost: string): JsonObject {
  const authority = `${authorityHost}/${tenant.tenantId}`;
  return {
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'private_key_jwt',
      'client_secret_basic',
    ],
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'ver'],
    tenant_region_scope: 'EU',
    msgraph_host: new URL(authorityHost).host,
  };
}

/**
 * The cloud as Azure Resource Manager describes it at `/metadata/endpoints`, which Terraform's
 * azuread provider reads through `metadata_host`. Services that this cloud lacks are left out.
 */
export function cloudMetadata(endpoint: string): JsonObject {
  return {
    name: 'EntraPolicyEmulator',
    portal: endpoint,
    resourceManager: endpoint,
    graph: endpoint,
    graphAudience: endpoint,
    microsoftGraphResourceId: endpoint,
    authentication: {
      loginEndpoint: endpoint,
      audiences: [endpoint],
      tenant: 'common',
      identityProvider: 'AAD',
    },
    suffixes: {},
  };
}
