/** The `error` member of an OAuth error reply, RFC 6749 section 5.2 and Entra's additions. */
type OAuthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_scope'
  | 'invalid_resource'
  | 'invalid_tenant'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

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
} as const satisfies Record<string, readonly [number, OAuthError]>;

export type SignInProblem = keyof typeof codes;

/** A token request that Entra refuses. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
