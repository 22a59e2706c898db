import type { TokenCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials';
import type { Agent } from 'undici';

/** Microsoft's Graph client, pointed at an emulator. */
export function graphClient(
  graphEndpoint: string,
  agent: Agent,
  credential: TokenCredential,
): Client {
  return Client.initWithMiddleware({
    baseUrl: graphEndpoint,
    defaultVersion: 'v1.0',
    customHosts: new Set(['localhost']),
    fetchOptions: { dispatcher: agent } as object,
    authProvider: new TokenCredentialAuthenticationProvider(credential, {
      scopes: [`${graphEndpoint}/.default`],
    }),
  });
}
