import { bytesOf } from '../attestation/bytes';
import { readClientData } from '../attestation/client-data';
import { refused } from '../attestation/refused';
import {
  type Registration,
  type VerifiedCredential,
  verifyRegistration,
} from '../attestation/verify';
import { passkeyFacts } from '../facts/passkeys';
import { admitNew } from '../graph/admitted';
import { createdAnswer } from '../graph/answers';
import type { Call, Reply } from '../graph/operation';
import { represent } from '../graph/represent';
import { child, isObject, type JsonObject, own, text, texts } from '../json';
import { newPasskey } from '../schema/new-passkey';
import { typeName } from '../schema/type';
import { fido2Method } from '../schema/user-methods';
import { methodsOf, methodsPath } from '../user-methods/find';
import { changeMethods, userMethods } from '../user-methods/stored';
import { registrant } from './registrant';
import { spendChallenge } from './challenge';
import { RP_ID } from './creation-options';
import { methodIdOf } from './handle';
import { checkAdmitted } from './registration-policy';

/** Registers a passkey for a user: verified, admitted by the policy, and with a challenge of ours. */
export function registerPasskey(call: Call): Reply {
  const user = text(registrant(call, call.newest), 'id');
  const sent = admitNew(newPasskey, { version: call.version, body: closed(call.body) });
  const registration = registrationOf(child(sent, 'publicKeyCredential') ?? {});
  const spent = spendChallenge(call, user, challengeOf(registration));
  const credential = verifyRegistration(registration, {
    rpId: RP_ID,
    roots: (aaguid) => texts(modelOf(call, aaguid), 'roots'),
    now: call.now(),
  });
  checkAdmitted(call.newest, user, credential);
  const id = methodIdOf(registration.credentialId);
  checkUnknown(call, id);
  const stored = { id, displayName: text(sent, 'displayName'), ...passkey(call, credential) };
  const method = { '@odata.type': `#${typeName(fido2Method)}`, ...stored };
  const methods = [...methodsOf(call.newest, user, undefined), method];
  call.commit([spent, changeMethods(call, user, methods)]);
  const body = represent(fido2Method, stored, call);
  return createdAnswer(call, methodsPath(user, 'fido2Methods'), body);
}

function passkey(call: Call, credential: VerifiedCredential): JsonObject {
  return {
    createdDateTime: call.now().toISOString(),
    lastUsedDateTime: null,
    aaGuid: credential.aaguid,
    model: own(modelOf(call, credential.aaguid), 'model') ?? null,
    attestationCertificates: credential.thumbprints,
    attestationLevel: credential.attested ? 'attested' : 'notAttested',
    passkeyType: credential.synced ? 'synced' : 'deviceBound',
  };
}

function modelOf(call: Call, aaguid: string): JsonObject {
  return call.newest.get('passkeyModel', aaguid) ?? {};
}

/** The body without clientExtensionResults, which is an object of any kind. */
function closed(body: JsonObject): JsonObject {
  const credential = own(body, 'publicKeyCredential');
  if (!isObject(credential)) return body;
  const { clientExtensionResults: results = {}, ...rest } = credential;
  if (results === null || isObject(results)) return { ...body, publicKeyCredential: rest };
  throw refused('clientExtensionResults is no object.', passkeyFacts.body);
}

function registrationOf(credential: JsonObject): Registration {
  const response = child(credential, 'response') ?? {};
  const clientDataJson = bytes(response, 'clientDataJSON');
  return {
    credentialId: bytes(credential, 'id'),
    clientDataJson,
    clientData: readClientData(clientDataJson),
    attestationObject: bytes(response, 'attestationObject'),
  };
}

function bytes(object: JsonObject, name: string): Buffer {
  const decoded = bytesOf(text(object, name));
  if (decoded) return decoded;
  throw refused(`'${name}' is neither base64url nor base64.`, passkeyFacts.base64);
}

function challengeOf({ clientData }: Registration): string {
  return text(clientData, 'challenge');
}

function checkUnknown(call: Call, id: string): void {
  const known = call.newest
    .list('user')
    .flatMap((user) => userMethods(call.newest, text(user, 'id')).methods)
    .some((method) => text(method, 'id') === id);
  if (known) {
    throw refused('A passkey with this credential id is registered.', passkeyFacts.duplicate);
  }
}
