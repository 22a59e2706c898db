import { transitiveMembers } from '../directory/membership';
import { type JsonObject, child, own, text } from '../json';
import { type Audience, audienceOf } from '../methods-policy/audience';
import { storedPolicy } from '../methods-policy/touched';
import type { Objects } from '../state/objects';
import { methodsAt, userMethods } from '../user-methods/stored';
import { type RegisteredMethod, registeredMethod } from './registered-method';

/** What the report reads once for all users. */
interface Reading {
  readonly objects: Objects;
  /** The moment whose methods are shown. */
  readonly moment: Date;
  readonly admins: ReadonlySet<string>;
  readonly audience: (configurationId: string) => Audience;
  readonly systemPreferred: boolean;
}

/** The registration details of every user who is given. */
export function registrationDetails(
  objects: Objects,
  moment: Date,
  users: readonly JsonObject[],
): readonly JsonObject[] {
  const audiences = new Map<string, Audience>();
  const audience = (id: string): Audience => {
    const found = audiences.get(id) ?? audienceOf(objects, id);
    audiences.set(id, found);
    return found;
  };
  const reading = {
    objects,
    moment,
    admins: adminsOf(objects),
    audience,
    systemPreferred: systemPreferred(objects),
  };
  return users.map((user) => detailsOf(user, reading));
}

/** Fact registration-admin. */
function adminsOf(objects: Objects): ReadonlySet<string> {
  const holders = objects.list('roleAssignment').map((held) => text(held, 'principalId'));
  return new Set([...holders, ...holders.flatMap((id) => transitiveMembers(objects, id))]);
}

function systemPreferred(objects: Objects): boolean {
  const preferences = child(storedPolicy(objects), 'systemCredentialPreferences') ?? {};
  return text(preferences, 'state') !== 'disabled';
}

function detailsOf(user: JsonObject, reading: Reading): JsonObject {
  const id = text(user, 'id');
  const stored = userMethods(reading.objects, id);
  const registered = methodsAt(stored, reading.moment.getTime())
    .map(registeredMethod)
    .filter((method) => method !== undefined);
  const allowed = registered.filter(
    ({ allowedBy }) =>
      allowedBy.length === 0 || allowedBy.some((method) => reading.audience(method)(id)),
  );
  const names = [...new Set([...registered.map(({ name }) => name), ...stored.alsoRegistered])];
  const preferred = preferredMethod(names);
  return {
    id,
    userPrincipalName: own(user, 'userPrincipalName') ?? null,
    userDisplayName: own(user, 'displayName') ?? null,
    userType: text(user, 'userType') === 'Guest' ? 'guest' : 'member',
    isAdmin: reading.admins.has(id),
    ...selfService(names),
    isMfaRegistered: registered.some(isStrong),
    isMfaCapable: allowed.some(isStrong),
    isPasswordlessCapable: allowed.some(({ passwordless }) => passwordless),
    methodsRegistered: names,
    isSystemPreferredAuthenticationMethodEnabled: reading.systemPreferred,
    systemPreferredAuthenticationMethods: preferred === '' ? [] : [preferred],
    userPreferredMethodForSecondaryAuthentication: preferred,
    defaultMfaMethod: preferred === '' ? 'none' : preferred,
    lastUpdatedDateTime: reading.moment.toISOString(),
  };
}

/** Fact registration-self-service-reset. */
function selfService(names: readonly string[]): JsonObject {
  const counting = /Phone$|^email$|^microsoftAuthenticator/;
  return {
    isSsprRegistered: names.some((name) => counting.test(name)),
    isSsprEnabled: false,
    isSsprCapable: false,
  };
}

function isStrong({ strong }: RegisteredMethod): boolean {
  return strong;
}

/** Fact registration-preferred. */
const preference: readonly (readonly [name: string, value: string])[] = [
  ['microsoftAuthenticatorPush', 'push'],
  ['microsoftAuthenticatorPasswordless', 'push'],
  ['softwareOneTimePasscode', 'oath'],
  ['hardwareOneTimePasscode', 'oath'],
  ['mobilePhone', 'sms'],
  ['alternateMobilePhone', 'voiceAlternateMobile'],
  ['officePhone', 'voiceOffice'],
];

function preferredMethod(names: readonly string[]): string {
  return preference.find(([name]) => names.includes(name))?.[1] ?? '';
}
