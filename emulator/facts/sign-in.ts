import { assumed, documented } from './fact';

const CODES = 'Microsoft Entra authentication and authorization error codes';

/** The token endpoint. */
export const signInFacts = {
  codes: documented(
    'aadsts-codes',
    'Errors of the token endpoint carry AADSTS numbers, trace id, correlation id and timestamp.',
    CODES,
  ),
  assertions: documented(
    'certificate-assertion',
    'A certificate assertion names the certificate by x5t or x5t#S256, has iss and sub of the client, the token endpoint as aud, and a validity window.',
    'Microsoft identity platform page Certificate credentials',
  ),
  federated: documented(
    'federated-assertion',
    'A federated assertion matches issuer, subject and audience of a credential exactly.',
    'Microsoft identity platform page Workload identity federation',
  ),
  cli: documented(
    'azure-cli-scopes',
    'The Azure CLI application is refused policy scopes with AADSTS65002.',
    'reports against azure-cli and terraform-provider-azuread',
  ),
  cliError: assumed(
    'azure-cli-error',
    'AADSTS65002 comes with error invalid_request and status 400.',
    'reports quote the number and text only',
  ),
  assertionSkew: assumed(
    'assertion-skew',
    'A client assertion is accepted up to 5 minutes before and after its validity window.',
    'the default of the Microsoft identity libraries; MSAL sends a start up to half a second ahead',
  ),
  keyFetch: assumed(
    'issuer-keys',
    'Keys of a federated issuer that cannot be read are answered like an unknown key, AADSTS700027.',
    'the number for an unreachable issuer is not in the reference',
  ),
  status: assumed(
    'aadsts-status',
    'HTTP status is 401 for invalid_client and 400 for all other errors.',
    'RFC 6749, section 5.2; captures agree for the codes used here',
  ),
} as const;
