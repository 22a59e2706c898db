/**
 * How the provider proves to the sign-in service which application it is. Secrets are read when
 * a token is asked for, so that a rotated file is followed, and are never logged.
 */
export type Credential = ClientSecret | ClientCertificate | FederatedAssertion | ManagedIdentity;

/** Text that is given, or read from a file. */
export type SecretText = { readonly value: string } | { readonly path: string };

/** A password of the application. */
export interface ClientSecret {
  readonly kind: 'clientSecret';
  readonly clientId: string;
  readonly secret: SecretText;
}

/** A certificate of the application, with its private key. */
export interface ClientCertificate {
  readonly kind: 'clientCertificate';
  readonly clientId: string;
  /** PEM, or PKCS#12: as base64 where it is given, as bytes in a file. */
  readonly certificate: SecretText;
  /** Opens a PKCS#12 file. */
  readonly password?: string;
}

/** A token of another issuer that the application trusts (workload identity federation). */
export interface FederatedAssertion {
  readonly kind: 'federatedAssertion';
  readonly clientId: string;
  readonly source: AssertionSource;
}

/** Where a federated token comes from. */
export type AssertionSource =
  | { readonly from: 'given'; readonly token: SecretText }
  | { readonly from: 'github'; readonly url: string; readonly requestToken: string }
  | {
      readonly from: 'azureDevOps';
      readonly url: string;
      readonly requestToken: string;
      readonly serviceConnectionId: string;
    };

/** The identity of the Azure machine this runs on. */
export interface ManagedIdentity {
  readonly kind: 'managedIdentity';
  /** A user-assigned identity; absent means the system-assigned one. */
  readonly clientId?: string;
}
