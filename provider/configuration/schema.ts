import { CLOUDS } from '../../model/cloud';
import { isGuid } from '../../model/guid';
import type { ConfigOf, StringFormat } from '../framework/schema';
import { DESIGNS } from '../resources/define/break-glass/break-glass';
import { aaguid, guid, objectId } from '../resources/define/formats';
import { securityKeysAttribute } from './schema-security-keys';

const httpsRoot: StringFormat = {
  name: 'endpoint',
  expected: 'an https:// URL without path, like "https://graph.microsoft.com"',
  accepts: (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' && url.pathname === '/' && url.search === '';
  },
  canonical: (text) => text.replace(/\/$/, ''),
};

/** A tenant's GUID; Entra also knows domain names, but tokens name the GUID. */
const tenant: StringFormat = { ...guid, name: 'tenant id', accepts: isGuid };

/**
 * The provider's configuration. Names and environment variables are the azuread provider's, so
 * that one set of credentials serves both.
 */
export const schema = {
  tenant_id: {
    type: 'string',
    format: tenant,
    optional: true,
    description:
      'Tenant to manage. Required: here, or as `ARM_TENANT_ID`; there is no default, and a token of another tenant is refused.',
  },
  client_id: {
    type: 'string',
    format: guid,
    optional: true,
    description: 'Application to sign in as. Also `ARM_CLIENT_ID`.',
  },
  client_id_file_path: {
    type: 'string',
    optional: true,
    description: "File that holds the application's id. Also `ARM_CLIENT_ID_FILE_PATH`.",
  },
  client_secret: {
    type: 'string',
    optional: true,
    sensitive: true,
    description:
      'Secret of the application. Terraform saves provider configuration in plan files in clear: prefer `ARM_CLIENT_SECRET`, `client_secret_file_path` or a credential without secret.',
  },
  client_secret_file_path: {
    type: 'string',
    optional: true,
    description: 'File that holds the secret. Also `ARM_CLIENT_SECRET_FILE_PATH`.',
  },
  client_certificate: {
    type: 'string',
    optional: true,
    sensitive: true,
    description:
      'Certificate of the application with its key: PEM, or PKCS#12 in base64. Saved in plan files in clear: prefer `ARM_CLIENT_CERTIFICATE` or `client_certificate_path`.',
  },
  client_certificate_path: {
    type: 'string',
    optional: true,
    description: 'File of the certificate, PEM or PKCS#12. Also `ARM_CLIENT_CERTIFICATE_PATH`.',
  },
  client_certificate_password: {
    type: 'string',
    optional: true,
    sensitive: true,
    description: 'Opens a PKCS#12 certificate. Also `ARM_CLIENT_CERTIFICATE_PASSWORD`.',
  },
  use_oidc: {
    type: 'bool',
    optional: true,
    description:
      'Sign in with a federated token: of GitHub Actions, Azure DevOps, a file or a variable. Also `ARM_USE_OIDC`.',
  },
  oidc_token: {
    type: 'string',
    optional: true,
    sensitive: true,
    description: 'The federated token itself. Prefer `ARM_OIDC_TOKEN`.',
  },
  oidc_token_file_path: {
    type: 'string',
    optional: true,
    description:
      'File of the federated token, read again for every sign-in. Also `ARM_OIDC_TOKEN_FILE_PATH`.',
  },
  oidc_request_url: {
    type: 'string',
    optional: true,
    description:
      'Where a pipeline asks for its token. Also `ARM_OIDC_REQUEST_URL`, `ACTIONS_ID_TOKEN_REQUEST_URL` or `SYSTEM_OIDCREQUESTURI`.',
  },
  oidc_request_token: {
    type: 'string',
    optional: true,
    sensitive: true,
    description:
      'What the pipeline asks with. Also `ARM_OIDC_REQUEST_TOKEN`, `ACTIONS_ID_TOKEN_REQUEST_TOKEN` or `SYSTEM_ACCESSTOKEN`.',
  },
  ado_pipeline_service_connection_id: {
    type: 'string',
    optional: true,
    description:
      'Service connection of an Azure DevOps pipeline. Also `ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID` or `ARM_OIDC_AZURE_SERVICE_CONNECTION_ID`.',
  },
  use_msi: {
    type: 'bool',
    optional: true,
    description: 'Sign in with the managed identity of this machine. Also `ARM_USE_MSI`.',
  },
  environment: {
    type: 'string',
    oneOf: CLOUDS,
    optional: true,
    description: 'Cloud of the tenant; default `global`. Also `ARM_ENVIRONMENT`.',
  },
  graph_endpoint: {
    type: 'string',
    format: httpsRoot,
    optional: true,
    description:
      "Root of Microsoft Graph where it is not the cloud's own, such as the emulator. Also `ENTRA_GRAPH_ENDPOINT`.",
  },
  authority_host: {
    type: 'string',
    format: httpsRoot,
    optional: true,
    description:
      "Root of the sign-in service where it is not the cloud's own. Also `ENTRA_AUTHORITY_HOST`.",
  },
  break_glass: {
    type: 'object',
    optional: true,
    description:
      'Accounts for emergencies. A change that would let a conditional access policy, a strength or the passkey method stop one of them is refused. Without it every change of a conditional access policy warns.',
    attributes: {
      accounts: {
        type: 'set',
        required: true,
        minItems: 1,
        description: 'The accounts. Microsoft recommends two at least.',
        element: {
          type: 'object',
          attributes: {
            user_id: {
              type: 'string',
              format: objectId,
              required: true,
              description: 'Id of the user, who is a member of the tenant and no guest.',
            },
            design: {
              type: 'string',
              oneOf: DESIGNS,
              required: true,
              description:
                '`excluded`: no policy may apply to the account. `satisfying`: policies may apply that its passkeys satisfy.',
            },
            aaguids: {
              type: 'set',
              element: { type: 'string', format: aaguid },
              required: true,
              minItems: 1,
              description:
                'Models of its passkeys, which are device-bound. Each of them has to let the account in.',
            },
          },
        },
      },
      group_ids: {
        type: 'set',
        element: { type: 'string', format: objectId },
        optional: true,
        description:
          'Groups whose members are the accounts. Policies may exclude them instead of the accounts; memberships are read, nested ones too, before an exclusion is trusted.',
      },
    },
  },
  security_keys: securityKeysAttribute,
  ca_file: {
    type: 'string',
    optional: true,
    description:
      "File of certificates in PEM to trust beside Node's own, for a private endpoint or a proxy. Also `ENTRA_CA_FILE`.",
  },
} as const;

/** The provider's configuration as Terraform gives it. */
export type ProviderConfig = ConfigOf<typeof schema>;
