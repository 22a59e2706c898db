import { whatIfFacts } from '../facts/what-if';
import { transitiveGroupsOf } from '../directory/membership';
import { Refusal } from '../graph/refusal';
import { child, type JsonObject, own, text, texts } from '../json';
import { roleTemplatesOf } from '../roles/assignments';
import type { Objects } from '../state/objects';

/** A sign-in as the evaluation sees it. */
export interface SignIn {
  readonly identity: User | ServicePrincipal;
  readonly context: Context;
  /** As sent; a member that is missing is not known. */
  readonly conditions: JsonObject;
}

export interface User {
  readonly kind: 'user';
  /** In lower case; absent for somebody whom the directory does not know. */
  readonly id: string | undefined;
  /** Ids of groups, direct and through others, in lower case. */
  readonly groups: readonly string[];
  /** Role template ids, in lower case. */
  readonly roles: readonly string[];
  /** Kinds of guest or external user; empty for a member. */
  readonly guestTypes: readonly string[];
  readonly tenantId: string | undefined;
}

export interface ServicePrincipal {
  readonly kind: 'servicePrincipal';
  readonly id: string;
}

type Context =
  | { readonly kind: 'application'; readonly ids: readonly string[] }
  | { readonly kind: 'userActions'; readonly action: string }
  | { readonly kind: 'authenticationContext'; readonly id: string };

const ACTIONS: Readonly<Record<string, string>> = {
  registerSecurityInformation: 'urn:user:registersecurityinfo',
  registerOrJoinDevices: 'urn:user:registerdevice',
};

/** @param request - parameters of the action, admitted */
export function signInOf(request: JsonObject, directory: Objects): SignIn {
  return {
    identity: identityOf(child(request, 'signInIdentity') ?? {}, directory),
    context: contextOf(child(request, 'signInContext') ?? {}),
    conditions: child(request, 'signInConditions') ?? {},
  };
}

function contextOf(context: JsonObject): Context {
  const action = text(context, 'userAction');
  if (action !== '') return { kind: 'userActions', action: ACTIONS[action] ?? '' };
  const id = text(context, 'authenticationContextValue');
  if (id !== '') return { kind: 'authenticationContext', id };
  const ids = texts(context, 'includeApplications').map((one) => one.toLowerCase());
  return { kind: 'application', ids };
}

function identityOf(identity: JsonObject, directory: Objects): User | ServicePrincipal {
  const principal = text(identity, 'servicePrincipalId');
  if (principal !== '') {
    if (!directory.get('servicePrincipal', principal)) throw noSuch('service principal', principal);
    return { kind: 'servicePrincipal', id: principal.toLowerCase() };
  }
  const id = text(identity, 'userId');
  const user = id === '' ? undefined : directory.get('user', id);
  if (id !== '' && !user) throw noSuch('user', id);
  // Facts what-if-groups and what-if-roles.
  const groups = user ? transitiveGroupsOf(directory, text(user, 'id')) : [];
  const tenantId = text(identity, 'externalTenantId').toLowerCase();
  return {
    kind: 'user',
    id: user && text(user, 'id').toLowerCase(),
    groups,
    roles: user ? roleTemplatesOf(directory, new Set([text(user, 'id'), ...groups])) : [],
    guestTypes: guestTypesOf(identity, user),
    tenantId: tenantId === '' ? undefined : tenantId,
  };
}

function noSuch(what: string, id: string): Refusal {
  return new Refusal(
    'badRequest',
    `The ${what} '${id}' does not exist in this tenant.`,
    whatIfFacts.noUser,
  );
}

/** Fact what-if-guests. */
function guestTypesOf(identity: JsonObject, user: JsonObject | undefined): readonly string[] {
  const given = own(identity, 'externalUserType');
  if (typeof given === 'string') return given.split(',').filter((type) => type !== 'none');
  return user && text(user, 'userType') === 'Guest' ? ['b2bCollaborationGuest'] : [];
}
