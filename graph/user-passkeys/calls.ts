import { type Call, defineCall, type GraphVersion } from '../call';

const PATH = '/users/{id}/authentication/fido2Methods';

const writing = {
  application: ['UserAuthMethod-Passkey.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All'],
  delegated: ['UserAuthMethod-Passkey.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All'],
  // Of users who hold a directory role, Privileged Authentication Administrator.
  role: 'Authentication Administrator',
} as const satisfies Partial<Call>;

/** @see https://learn.microsoft.com/graph/api/fido2authenticationmethod-get */
export const readPasskey: Call = defineCall({
  method: 'GET',
  path: `${PATH}/{method}`,
  application: ['UserAuthMethod-Passkey.Read.All', 'UserAuthenticationMethod.Read.All'],
  delegated: ['UserAuthMethod-Passkey.Read.All', 'UserAuthenticationMethod.Read.All'],
  role: 'Global Reader',
  clouds: ['global', 'usgovernmentl4', 'usgovernmentl5'],
  source: 'https://learn.microsoft.com/graph/api/fido2authenticationmethod-get',
});

/** Asks for options whose challenge lasts five minutes. */
export const passkeyOptions: Call = optionsCall('v1.0', '');

/** Asks for options whose challenge lasts as long as one says, which beta alone can do. */
export const timedPasskeyOptions: Call = optionsCall(
  'beta',
  '(challengeTimeoutInMinutes={minutes})',
);

/** @see https://learn.microsoft.com/graph/api/authentication-post-fido2methods */
export const registerPasskey: Call = defineCall({
  ...writing,
  method: 'POST',
  path: PATH,
  clouds: ['global'],
  source: 'https://learn.microsoft.com/graph/api/authentication-post-fido2methods',
});

/** @see https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete */
export const removePasskey: Call = defineCall({
  ...writing,
  method: 'DELETE',
  path: `${PATH}/{method}`,
  source: 'https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete',
});

/** @see https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions */
function optionsCall(version: GraphVersion, brackets: string): Call {
  const page = 'https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions';
  return defineCall({
    ...writing,
    method: 'GET',
    version,
    path: `${PATH}/creationOptions${brackets}`,
    clouds: ['global'],
    source: version === 'beta' ? `${page}?view=graph-rest-beta` : page,
  });
}
