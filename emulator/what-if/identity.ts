import { isForWorkloads, type PolicyView } from '../conditional-access/view';
import { child, type JsonObject, text, texts } from '../json';
import { all, any, not, type Truth } from '../truth';
import type { ServicePrincipal, SignIn, User } from './sign-in';

/** Whether the policy is for who signs in. */
export function coversIdentity(view: PolicyView, { identity }: SignIn): Truth {
  return identity.kind === 'user' ? coversUser(view, identity) : coversWorkload(view, identity);
}

function coversUser({ users }: PolicyView, user: User): Truth {
  return all([names(users, 'include', user), not(names(users, 'exclude', user))]);
}

/** Whether a user is named on one side: by id, group, role, or as a guest. */
function names(users: JsonObject, side: 'include' | 'exclude', user: User): Truth {
  const literal = texts(users, `${side}Users`);
  const ids = new Set(literal.map((id) => id.toLowerCase()));
  const listed = (name: string, of: readonly string[]): Truth => {
    const wanted = texts(users, `${side}${name}`).map((id) => id.toLowerCase());
    if (user.id === undefined) return wanted.length === 0 ? false : undefined;
    return wanted.some((id) => of.includes(id));
  };
  return any([
    literal.includes('All'),
    literal.includes('GuestsOrExternalUsers') && user.guestTypes.length > 0,
    user.id !== undefined && ids.has(user.id),
    listed('Groups', user.groups),
    listed('Roles', user.roles),
    isGuest(child(users, `${side}GuestsOrExternalUsers`), user),
  ]);
}

function isGuest(guests: JsonObject | undefined, user: User): Truth {
  if (!guests) return false;
  const types = text(guests, 'guestOrExternalUserTypes').split(',');
  if (!user.guestTypes.some((type) => types.includes(type))) return false;
  const tenants = child(guests, 'externalTenants');
  if (!tenants || text(tenants, 'membershipKind') === 'all') return true;
  if (user.tenantId === undefined) return undefined;
  return texts(tenants, 'members').some((id) => id.toLowerCase() === user.tenantId);
}

function coversWorkload(view: PolicyView, { id }: ServicePrincipal): Truth {
  if (!isForWorkloads(view)) return false;
  const { clientApplications } = view;
  const listed = (name: string): boolean =>
    texts(clientApplications, name).some(
      (one) => one === 'ServicePrincipalsInMyTenant' || one.toLowerCase() === id,
    );
  const filter = child(clientApplications, 'servicePrincipalFilter');
  // Fact what-if-attributes: what a filter covers is not known.
  const filtered = (mode: string): Truth =>
    filter && text(filter, 'mode') === mode ? undefined : false;
  return all([
    any([listed('includeServicePrincipals'), filtered('include')]),
    not(any([listed('excludeServicePrincipals'), filtered('exclude')])),
  ]);
}
