import { strengthFacts } from '../facts/strength';
import { odata } from '../facts/odata';
import { listAnswer, valueAnswer } from '../graph/answers';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent, representMember } from '../graph/represent';
import { type JsonObject, texts } from '../json';
import { authenticationMethodModeDetail, authenticationMethodModes } from '../schema/strength';
import { strengthBody } from './body';
import { combinations } from './combinations';
import { strengthsOf } from './find';
import { strengthReading } from './operation';

const ROOT = '/identity/conditionalAccess/authenticationStrength';

/** Modes whose method has another name, with the name that people read. */
const details: Readonly<Record<string, readonly [method: string, displayName: string]>> = {
  password: ['password', 'Password'],
  voice: ['voice', 'Voice call'],
  hardwareOath: ['hardwareOath', 'Hardware OATH token'],
  softwareOath: ['softwareOath', 'Software OATH token'],
  sms: ['sms', 'Text message'],
  fido2: ['fido2', 'Passkey (FIDO2)'],
  windowsHelloForBusiness: ['windowsHelloForBusiness', 'Windows Hello for Business'],
  microsoftAuthenticatorPush: ['microsoftAuthenticator', 'Microsoft Authenticator (push)'],
  deviceBasedPush: ['microsoftAuthenticator', 'Microsoft Authenticator (phone sign-in)'],
  temporaryAccessPassOneTime: ['temporaryAccessPass', 'Temporary Access Pass (one-time)'],
  temporaryAccessPassMultiUse: ['temporaryAccessPass', 'Temporary Access Pass (multi-use)'],
  email: ['email', 'Email one-time passcode'],
  x509CertificateSingleFactor: ['x509Certificate', 'Certificate (single-factor)'],
  x509CertificateMultiFactor: ['x509Certificate', 'Certificate (multifactor)'],
  federatedSingleFactor: ['federation', 'Federated single-factor'],
  federatedMultiFactor: ['federation', 'Federated multifactor'],
  qrCodePin: ['qrCodePin', 'QR code'],
};

function modes(call: Call): Reply {
  const all = Object.entries(details).map(
    ([id, [authenticationMethod, displayName]]): JsonObject => ({
      id,
      displayName,
      authenticationMethod,
    }),
  );
  return listAnswer(call, `${ROOT}/authenticationMethodModes`, all, (one) =>
    represent(authenticationMethodModeDetail, one, call),
  );
}

function listCombinations(call: Call): Reply {
  const value = combinations.map((one) => representMember(authenticationMethodModes, one, call));
  return valueAnswer(call, 'Collection(microsoft.graph.authenticationMethodModes)', { value });
}

function findByMethodMode(call: Call): Reply {
  const wanted = (call.ids['function'] ?? '')
    .replace(/^.*?=/, '')
    .replaceAll(/[()[\]'"\s]/g, '')
    .split(',')
    .filter((mode) => mode !== '');
  const unknown = wanted.find((mode) => !authenticationMethodModes.members.includes(mode));
  if (unknown !== undefined || wanted.length === 0) {
    throw new Refusal(
      'badRequest',
      `findByMethodMode has mode '${unknown ?? ''}'; expected ${authenticationMethodModes.members.join(', ')}.`,
      wanted.length === 0 ? strengthFacts.method : odata.unknownEnumMember,
    );
  }
  const all = strengthsOf(call.view).filter((strength) =>
    texts(strength, 'allowedCombinations').some((one) =>
      one.split(',').some((mode) => wanted.includes(mode)),
    ),
  );
  return listAnswer(call, '/policies/authenticationStrengthPolicies', all, (one) =>
    strengthBody(one, call),
  );
}

/** What strengths are made of. */
export const modeOperations: readonly Operation[] = [
  {
    ...strengthReading,
    method: 'GET',
    path: `${ROOT}/authenticationMethodModes`,
    carryOut: modes,
  },
  {
    ...strengthReading,
    method: 'GET',
    path: `${ROOT}/combinations`,
    carryOut: listCombinations,
  },
  {
    ...strengthReading,
    method: 'GET',
    path: '/policies/authenticationStrengthPolicies/:function{findbymethodmode.+}',
    versions: ['beta'],
    carryOut: findByMethodMode,
  },
];
