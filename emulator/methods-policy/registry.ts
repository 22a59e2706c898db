import { type JsonObject, text } from '../json';
import { typeName, type Version } from '../schema/type';
import type { Objects } from '../state/objects';
import type { BuiltInMethod, MethodConfiguration, PlainMethod } from './configuration';
import { fido2 } from './fido2/fido2';
import { email } from './methods/email';
import { externalMethod, externalType } from './methods/external';
import { microsoftAuthenticator } from './methods/microsoft-authenticator';
import { hardwareOath, softwareOath } from './methods/oath';
import { sms, voice } from './methods/phone';
import { qrCodePin } from './methods/qr-code-pin';
import { temporaryAccessPass } from './methods/temporary-access-pass';
import { unknownMethod } from './methods/unknown';
import { verifiableCredentials } from './methods/verifiable-credentials';
import { x509Certificate } from './methods/x509-certificate';

/** The built-in methods beside passkeys; another method is one more entry. */
export const plainMethods: readonly PlainMethod[] = [
  microsoftAuthenticator,
  sms,
  temporaryAccessPass,
  hardwareOath,
  softwareOath,
  voice,
  email,
  x509Certificate,
  verifiableCredentials,
  qrCodePin,
];

const builtIn: readonly BuiltInMethod[] = [fido2, ...plainMethods];

/** The built-in configuration of an id, whose case does not count. */
export function findBuiltIn(id: string): BuiltInMethod | undefined {
  return builtIn.find((method) => method.id.toLowerCase() === id.toLowerCase());
}

/** The configurations that one version shows of a tenant, the built-in ones first. */
export function configurationsOf(
  version: Version,
  objects: Objects,
): readonly MethodConfiguration[] {
  const further = objects
    .list('authenticationMethodConfiguration')
    .filter((stored) => !findBuiltIn(text(stored, 'id')))
    .map(furtherMethod);
  return [...builtIn, ...further].filter(({ versions }) => versions.includes(version));
}

function furtherMethod(stored: JsonObject): MethodConfiguration {
  const id = text(stored, 'id');
  const annotation = text(stored, '@odata.type').replace(/^#/, '');
  return annotation === typeName(externalType)
    ? externalMethod(id)
    : unknownMethod(id, annotation.replace(/^microsoft\.graph\./, ''));
}

export function findConfiguration(
  id: string,
  version: Version,
  objects: Objects,
): MethodConfiguration | undefined {
  return configurationsOf(version, objects).find(
    (configuration) => configuration.id.toLowerCase() === id.toLowerCase(),
  );
}
