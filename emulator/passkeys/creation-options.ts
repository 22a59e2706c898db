import { algorithms } from '../attestation/public-key';
import { refused } from '../attestation/refused';
import { passkeyFacts } from '../facts/passkeys';
import { valueAnswer } from '../graph/answers';
import type { Call, Reply } from '../graph/operation';
import { type JsonObject, text } from '../json';
import { fido2Method } from '../schema/user-methods';
import { methodsOf } from '../user-methods/find';
import { methodNotAllowed, registrant } from './registrant';
import { issueChallenge } from './challenge';
import { credentialIdOf, userHandle } from './handle';

/** Fact passkey-relying-party. */
export const RP_ID = 'login.microsoft.com';

const DEFAULT_MINUTES = 5;
const MAXIMUM_MINUTES = 43_200;

/** What an authenticator is asked for, with a challenge that is good once. */
export function creationOptions(call: Call): Reply {
  if ([...call.query.parameters.keys()].some((name) => isTimeout(name))) {
    throw methodNotAllowed(passkeyFacts.timeoutQuery);
  }
  const minutes = minutesOf(call);
  const user = registrant(call, call.view);
  const id = text(user, 'id');
  const { challenge, expires, changes } = issueChallenge(call, id, minutes);
  call.commit(changes);
  const body: JsonObject = {
    challengeTimeoutDateTime: expires,
    publicKey: {
      rp: { id: RP_ID, name: 'Microsoft' },
      user: {
        id: userHandle(call.tenant.tenantId, id),
        name: text(user, 'userPrincipalName'),
        displayName: text(user, 'displayName'),
      },
      challenge,
      pubKeyCredParams: [algorithms.es256, algorithms.rs256].map((alg) => ({
        type: 'public-key',
        alg,
      })),
      timeout: 60_000,
      excludeCredentials: excluded(call, id),
      authenticatorSelection: {
        authenticatorAttachment: 'cross-platform',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'direct',
      extensions: {
        hmacCreateSecret: true,
        enforceCredentialProtectionPolicy: true,
        credentialProtectionPolicy: 'userVerificationOptional',
      },
    },
  };
  return valueAnswer(call, 'microsoft.graph.webauthnCredentialCreationOptions', body);
}

function excluded(call: Call, user: string): JsonObject[] {
  return methodsOf(call.view, user, fido2Method)
    .map((method) => credentialIdOf(text(method, 'id')))
    .filter((id) => id !== undefined)
    .map((id) => ({ type: 'public-key', id: id.toString('base64'), transports: [] }));
}

function isTimeout(name: string): boolean {
  return name.toLowerCase() === 'challengetimeoutinminutes';
}

/** The minutes in the brackets of the function, as the path has it. */
function minutesOf(call: Call): number {
  const sent = call.ids['function'];
  if (sent === undefined) return DEFAULT_MINUTES;
  const [, name = '', number = ''] = /\((\w+)=(\d{1,6})\)$/.exec(sent) ?? [];
  const minutes = Number(number);
  const inRange = minutes >= DEFAULT_MINUTES && minutes <= MAXIMUM_MINUTES;
  if (call.version === 'beta' && isTimeout(name) && inRange) return minutes;
  throw refused(
    call.version === 'beta'
      ? `'${sent}' is not supported; expected challengeTimeoutInMinutes from ${DEFAULT_MINUTES} to ${MAXIMUM_MINUTES}.`
      : 'challengeTimeoutInMinutes is not supported in v1.0; leave it out.',
    passkeyFacts.timeoutRefused,
  );
}
