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
    'A delegated token has scp with the consented permissions that were asked for, wids with the user’s directory roles, and lasts as long as any other, though Entra gives clients that answer claims challenges longer ones.',
    'claims of access tokens as documented; roles are read from the directory at each request, not from the token',
  ),
  refreshLifetime: documented(
    'refresh-lifetime',
    'Who asks for offline_access gets a refresh token, which lasts 90 days; AADSTS700082 then.',
    'Microsoft identity platform page Refresh tokens; error code reference',
  ),
  refreshRotation: documented(
    'refresh-rotation',
    'Every use of a refresh token gives another one, and the former still counts.',
    'Microsoft identity platform page Refresh tokens',
  ),
  refreshRevocation: documented(
    'refresh-revoked',
    'A refresh token of a sign-in before the user’s signInSessionsValidFromDateTime is answered invalid_grant with AADSTS50173, without suberror.',
    'Graph page user: revokeSignInSessions; replies of the live service quoted in issues of azure-cli and vscode',
  ),
  refreshFrequency: documented(
    'refresh-frequency',
    'Where an enabled policy demands a sign-in frequency that is over, a refresh token is answered invalid_grant with AADSTS70043 and suberror token_expired.',
    'entra-docs page Configure adaptive session lifetime policies; replies of the live service quoted in issues of email-oauth2-proxy and vscode-mssql',
  ),
  refreshPolicies: assumed(
    'refresh-policies',
    'Where a policy with grant controls applies that did not at the sign-in, a refresh token is answered invalid_grant with AADSTS50076, suberror basic_action, and claims that name it as capolids; another sign-in with these claims satisfies it. Of unknown conditions none is held to be met.',
    'number and suberror are in replies of the live service, and claims on the page Claims challenges; what they hold, and that a sign-in is never refused, is a choice',
  ),
  refreshContexts: assumed(
    'refresh-contexts',
    'A refresh token does for the authentication contexts that its sign-in satisfied; for others it is answered as for a policy.',
    'documented for Graph’s own answer alone',
  ),
  refreshCodes: assumed(
    'refresh-codes',
    'A refresh token of nobody, another application or tenant is answered AADSTS70000 with suberror bad_token, of a user who is gone AADSTS50034, who is disabled AADSTS50057; refresh tokens do not survive a restart.',
    'the numbers are in the reference; 70000 with bad_token is in a reply of the live service',
  ),
  continuousAccess: documented(
    'continuous-access',
    'A token of a client that names the capability cp1 is answered 401 with a claims challenge for nbf, where the user’s sessions were revoked after it was issued; other tokens last until they expire.',
    'entra-docs page Continuous access evaluation; page Claims challenges',
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
