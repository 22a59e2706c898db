import { createHash } from 'node:crypto';
import type { JsonObject } from '../json';
import { born, CREATED } from './birth';
import { derivedGuid } from './derived-guid';
import type { SeedTenant } from './schema';
import type { SeedUserMethods } from './schema-methods';

/** Graph page phoneAuthenticationMethod: every phone type has one id in all tenants. */
const PHONE_IDS = {
  mobile: '3179e48a-750b-4051-897c-87b9720928f7',
  alternateMobile: 'b6332ec1-7057-4abe-9331-3d72feddfe41',
  office: 'e37fc753-ff3b-4958-9484-eaa9425c82bc',
} as const;

/** The methods of every user, as they are stored. */
export function plantUserMethods(tenant: SeedTenant): readonly JsonObject[] {
  return tenant.users.map(({ id, methods }) => ({
    id,
    methods: [...passkeys(id, methods), ...phones(methods), ...apps(id, methods), ...methods.other],
    alsoRegistered: methods.alsoRegistered,
    earlier: [],
  }));
}

function typed(name: string, id: string, values: JsonObject): JsonObject {
  return born({ '@odata.type': `#microsoft.graph.${name}AuthenticationMethod`, id, ...values });
}

function passkeys(userId: string, { fido2 }: SeedUserMethods): JsonObject[] {
  return fido2.map(({ id, createdDateTime, lastUsedDateTime, attestationLevel, ...key }, index) =>
    typed('fido2', id ?? methodId(`${userId}/fido2/${index}`), {
      ...key,
      createdDateTime: createdDateTime ?? CREATED,
      attestationLevel:
        attestationLevel ?? (key.passkeyType === 'synced' ? 'notAttested' : 'attested'),
      lastUsedDateTime: lastUsedDateTime ?? null,
    }),
  );
}

function phones({ phones }: SeedUserMethods): JsonObject[] {
  return phones.map((phone) =>
    typed('phone', PHONE_IDS[phone.phoneType], {
      ...phone,
      smsSignInState: phone.phoneType === 'mobile' ? 'notEnabled' : 'notSupported',
    }),
  );
}

function apps(userId: string, methods: SeedUserMethods): JsonObject[] {
  const list = (name: string, values: readonly JsonObject[]): JsonObject[] =>
    values.map((value, index) => typed(name, derivedGuid(`${userId}/${name}/${index}`), value));
  const { email, temporaryAccessPass } = methods;
  return [
    ...list(
      'microsoftAuthenticator',
      methods.microsoftAuthenticator.map((app) => ({
        ...app,
        deviceTag: 'SoftwareTokenActivated',
        phoneAppVersion: '6.2511.7533',
      })),
    ),
    ...list(
      'windowsHelloForBusiness',
      methods.windowsHelloForBusiness.map((device) => ({ ...device, keyStrength: 'normal' })),
    ),
    ...list(
      'platformCredential',
      methods.platformCredential.map((device) => ({
        ...device,
        keyStrength: 'normal',
        platform: 'macOS',
      })),
    ),
    ...list('softwareOath', Array<JsonObject>(methods.softwareOath).fill({ secretKey: null })),
    ...(email === undefined ? [] : list('email', [{ emailAddress: email }])),
    ...(temporaryAccessPass ? list('temporaryAccessPass', [temporaryAccessPass]) : []),
  ];
}

/** A passkey's handle as beta writes it: base64url and the number of padding characters. */
function methodId(seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 16);
  return `${bytes.toString('base64url')}2`;
}
