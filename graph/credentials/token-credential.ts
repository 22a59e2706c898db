import { createHash } from 'node:crypto';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { Dispatcher } from 'undici';
import { ENDPOINTS } from '../../model/cloud';
import { fetchAssertion } from './assertion';
import { readCertificate } from './certificate';
import type { Credential } from './credential';
import { readSecret } from './secret-text';

/** Where and how the sign-in service is reached. */
export interface Authority {
  readonly tenantId: string;
  /** Root of the sign-in service. */
  readonly host: string;
  /** Trusted certificates in PEM; absent means Node's own. */
  readonly ca?: readonly string[];
  readonly dispatcher: Dispatcher;
}

/** A credential of the identity library, and what tells it from the one before. */
export interface Opened {
  readonly credential: TokenCredential;
  /** Changes when the secret behind it changes. */
  readonly fingerprint: string;
}

const wellKnown = new Set(Object.values(ENDPOINTS).map(({ authority }) => authority));

/** Whether a sign-in service is none of Microsoft's: the one that knows all does not know it. */
export const isPrivateAuthority = (host: string): boolean => !wellKnown.has(host);

/**
 * Makes the identity library's credential, with the secret as it is now.
 *
 * @throws GraphError when a secret cannot be read or used.
 */
export async function openCredential(
  credential: Credential,
  authority: Authority,
): Promise<Opened> {
  const { tenantId, host, ca, dispatcher } = authority;
  const options = {
    authorityHost: host,
    disableInstanceDiscovery: isPrivateAuthority(host),
    retryOptions: { maxRetries: 2 },
    ...(ca !== undefined && { tlsOptions: { ca: ca.join('\n') } }),
  };
  switch (credential.kind) {
    case 'clientSecret': {
      const secret = await readSecret(credential.secret, 'client secret');
      return {
        credential: new ClientSecretCredential(tenantId, credential.clientId, secret, options),
        fingerprint: fingerprintOf(secret),
      };
    }
    case 'clientCertificate': {
      const certificate = await readCertificate(credential);
      return {
        credential: new ClientCertificateCredential(
          tenantId,
          credential.clientId,
          { certificate },
          options,
        ),
        fingerprint: fingerprintOf(certificate),
      };
    }
    case 'federatedAssertion': {
      const { clientId, source } = credential;
      const assertion = (): Promise<string> => fetchAssertion(source, dispatcher);
      return {
        credential: new ClientAssertionCredential(tenantId, clientId, assertion, options),
        fingerprint: '',
      };
    }
    case 'managedIdentity': {
      const { clientId } = credential;
      return {
        credential:
          clientId === undefined
            ? new ManagedIdentityCredential()
            : new ManagedIdentityCredential({ clientId }),
        fingerprint: '',
      };
    }
  }
}

const fingerprintOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64');
