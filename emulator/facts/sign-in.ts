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
  loopback: documented(
    'redirect-loopback',
    'The port of a redirect URI at http://localhost or http://127.0.0.1 does not count.',
    'Microsoft identity platform page Redirect URI (reply URL) restrictions and limitations',
  ),
  pkce: assumed(
    'authorize-pkce',
    'A request without code_challenge, or of another method than S256, is refused, though Entra demands it of single-page applications alone.',
    'a client of this project always sends it, so one that does not is a mistake',
  ),
  authorizeCodes: assumed(
    'authorize-codes',
    'Errors of authorize and of authorization_code have the numbers 50011, 70005, 9002325, 501491, 9002313, 65001, 50058, 65004, 50034, 50057, 700025, 70000, 54005, 70008, 500112 and 501481.',
    'the error code reference has these numbers; with which error and status each comes was not compared with the service',
  ),
  codeLifetime: assumed(
    'code-lifetime',
    'An authorization code lasts 10 minutes, is good once, and does not survive a restart.',
    'the identity platform says about 10 minutes',
  ),
  signInPage: assumed(
    'sign-in-page',
    'The sign-in page has a button for each enabled user and asks for no password; a claims request for authentication contexts is satisfied by pressing it.',
    'how Entra proves a user is not what clients are tested for here',
  ),
  userToken: assumed(
    'user-token',
    'A delegated token has scp with the consented permissions that were asked for and wids with the user’s directory roles; there is no refresh token.',
    'claims of access tokens as documented; roles are read from the directory at each request, not from the token',
  ),
  noDeviceCode: assumed(
    'no-device-code',
    'The device code grant is answered AADSTS70003, and its endpoint is not served.',
    'policies of this project block it',
  ),
  status: assumed(
    'aadsts-status',
    'HTTP status is 401 for invalid_client and 400 for all other errors.',
    'RFC 6749, section 5.2; captures agree for the codes used here',
  ),
} as const;
