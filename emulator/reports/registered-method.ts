import { type JsonObject, own, text } from '../json';

/** A registered method as the report sees it. */
export interface RegisteredMethod {
  /** As methodsRegistered names it. */
  readonly name: string;
  /** Counts as a second factor. */
  readonly strong: boolean;
  readonly passwordless: boolean;
  /** Configurations of which any allows it; none where nothing can forbid it. */
  readonly allowedBy: readonly string[];
}

/** Windows Hello and Microsoft Authenticator hold passkeys under AAGUIDs of their own. */
const WINDOWS_HELLO = [
  '08987058-cadc-4b81-b6e1-30de50dcbe96',
  '9ddd1817-af5a-4672-a2b9-3e3dd95000a9',
  '6028b017-b1d4-4c02-b4b3-afcdafc96bb2',
];
const AUTHENTICATOR = [
  'de1e552d-db1d-4423-a619-566b625cdc84',
  '90a3ccdf-635c-4729-a248-9b709135078f',
];

const passwordless = { strong: true, passwordless: true } as const;
const strong = { strong: true, passwordless: false } as const;
const weak = { strong: false, passwordless: false } as const;

const phoneNames: Readonly<Record<string, string>> = {
  mobile: 'mobilePhone',
  alternateMobile: 'alternateMobilePhone',
  office: 'officePhone',
};

function passkeyName(method: JsonObject): string {
  if (text(method, 'passkeyType') === 'synced') return 'passKeySynced';
  const aaguid = text(method, 'aaGuid').toLowerCase();
  if (WINDOWS_HELLO.includes(aaguid)) return 'passKeyDeviceBoundWindowsHello';
  return AUTHENTICATOR.includes(aaguid) ? 'passKeyDeviceBoundAuthenticator' : 'passKeyDeviceBound';
}

type Reading = (method: JsonObject) => RegisteredMethod;

/** Facts registration-method-names and registration-allowed-by. */
const readings: Readonly<Record<string, Reading>> = {
  fido2: (method) => ({ ...passwordless, name: passkeyName(method), allowedBy: ['Fido2'] }),
  windowsHelloForBusiness: () => ({
    ...passwordless,
    name: 'windowsHelloForBusiness',
    allowedBy: [],
  }),
  platformCredential: () => ({ ...passwordless, name: 'macOsSecureEnclaveKey', allowedBy: [] }),
  microsoftAuthenticator: (method) =>
    own(method, 'passwordless') === true
      ? {
          ...passwordless,
          name: 'microsoftAuthenticatorPasswordless',
          allowedBy: ['MicrosoftAuthenticator'],
        }
      : { ...strong, name: 'microsoftAuthenticatorPush', allowedBy: ['MicrosoftAuthenticator'] },
  softwareOath: () => ({
    ...strong,
    name: 'softwareOneTimePasscode',
    allowedBy: ['SoftwareOath'],
  }),
  hardwareOath: () => ({
    ...strong,
    name: 'hardwareOneTimePasscode',
    allowedBy: ['HardwareOath'],
  }),
  phone: (method) => ({
    ...strong,
    name: phoneNames[text(method, 'phoneType')] ?? 'mobilePhone',
    allowedBy: text(method, 'phoneType') === 'mobile' ? ['Sms', 'Voice'] : ['Voice'],
  }),
  email: () => ({ ...weak, name: 'email', allowedBy: ['Email'] }),
  temporaryAccessPass: () => ({
    ...strong,
    name: 'temporaryAccessPass',
    allowedBy: ['TemporaryAccessPass'],
  }),
  external: () => ({ ...strong, name: 'externalAuthMethod', allowedBy: [] }),
};

/** What the report makes of a method, or `undefined` where it does not name it. */
export function registeredMethod(method: JsonObject): RegisteredMethod | undefined {
  const name = /^#microsoft\.graph\.(\w+)AuthenticationMethod$/.exec(text(method, '@odata.type'));
  return readings[name?.[1] ?? '']?.(method);
}
