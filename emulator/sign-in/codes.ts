/** The `error` member of an OAuth error reply, RFC 6749 section 5.2 and Entra's additions. */
type OAuthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_scope'
  | 'invalid_resource'
  | 'invalid_tenant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | 'invalid_grant'
  | 'consent_required'
  | 'login_required'
  | 'access_denied';

/**
 * Entra's error numbers with the `error` they come with.
 *
 * Source: Microsoft Entra authentication and authorization error codes, and replies of the live
 * service quoted in public issues of the Azure SDKs, azure-workload-identity and azure/login.
 */
export const codes = {
  noSuchTenant: [90002, 'invalid_request'],
  noSuchTenantDiscovery: [90002, 'invalid_tenant'],
  noSuchApplication: [700016, 'unauthorized_client'],
  wrongSecret: [7000215, 'invalid_client'],
  expiredSecret: [7000222, 'invalid_client'],
  noCredential: [7000216, 'invalid_client'],
  malformedAssertion: [50027, 'invalid_request'],
  assertionSignature: [700027, 'invalid_client'],
  assertionTime: [700024, 'invalid_client'],
  assertionAudience: [700023, 'invalid_client'],
  assertionClient: [700021, 'invalid_client'],
  federatedIssuer: [700211, 'invalid_client'],
  federatedAudience: [700212, 'invalid_client'],
  federatedSubject: [700213, 'invalid_client'],
  scope: [1002012, 'invalid_scope'],
  resource: [500011, 'invalid_resource'],
  grantType: [70003, 'unsupported_grant_type'],
  missingParameter: [900144, 'invalid_request'],
  firstPartyConsent: [65002, 'invalid_request'],
  redirectUri: [50011, 'invalid_request'],
  responseType: [70005, 'unsupported_response_type'],
  codeChallengeMethod: [9002325, 'invalid_request'],
  codeChallenge: [501491, 'invalid_request'],
  claims: [9002313, 'invalid_request'],
  consent: [65001, 'consent_required'],
  interaction: [50058, 'login_required'],
  declined: [65004, 'access_denied'],
  noSuchUser: [50034, 'invalid_request'],
  disabledUser: [50057, 'invalid_request'],
  publicClient: [700025, 'invalid_client'],
  code: [70000, 'invalid_grant'],
  codeRedeemed: [54005, 'invalid_grant'],
  codeExpired: [70008, 'invalid_grant'],
  codeRedirect: [500112, 'invalid_grant'],
  codeVerifier: [501481, 'invalid_grant'],
  refreshToken: [70000, 'invalid_grant', 'bad_token'],
  refreshExpired: [700082, 'invalid_grant'],
  refreshRevoked: [50173, 'invalid_grant'],
  refreshNoUser: [50034, 'invalid_grant'],
  refreshDisabledUser: [50057, 'invalid_grant'],
  refreshFrequency: [70043, 'invalid_grant', 'token_expired'],
  refreshStronger: [50076, 'invalid_grant', 'basic_action'],
} as const satisfies Record<string, readonly [number, OAuthError, suberror?: string]>;

export type SignInProblem = keyof typeof codes;

/** A token request that Entra refuses. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly problem: SignInProblem;
  /** What another sign-in has to satisfy, as JSON. */
  readonly claims: string | undefined;

  constructor(problem: SignInProblem, message: string, claims?: string) {
    super(message);
    this.problem = problem;
    this.claims = claims;
  }
}
