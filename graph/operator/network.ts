import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { type Dispatcher, fetch } from 'undici';

const TIMEOUT_MS = 30_000;

/** The library's requests over the tenant's connections: its own trust no CA but Node's. */
export function networkOver(dispatcher: Dispatcher): INetworkModule {
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    { headers = {}, body }: NetworkRequestOptions = {},
    timeout: number = TIMEOUT_MS,
  ): Promise<NetworkResponse<T>> => {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      dispatcher,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
    };
  };
  return {
    sendGetRequestAsync: (url, options, timeout) => send('GET', url, options, timeout),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
