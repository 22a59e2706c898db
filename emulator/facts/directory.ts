import { assumed, documented, gap } from './fact';

/** Groups, users and other directory objects. */
export const directoryFacts = {
  notFound: documented(
    'directory-not-found',
    'An object that does not exist is answered 404 Request_ResourceNotFound.',
    'Graph page Microsoft Graph error responses; captures of the live service',
  ),
  denied: documented(
    'directory-denied',
    'Without a permission directory objects answer 403 Authorization_RequestDenied.',
    'Graph page Resolve Authorization_RequestDenied errors',
  ),
  createMembers: documented(
    'create-required',
    'Creating a group needs displayName, mailEnabled, mailNickname and securityEnabled; a user needs accountEnabled, displayName, mailNickname, passwordProfile and userPrincipalName.',
    'Graph pages Create group and Create user',
  ),
  softDelete: documented(
    'soft-delete',
    'A deleted group or user is found in directory/deletedItems and can be restored.',
    'Graph page deletedItems',
  ),
  groupKinds: assumed(
    'soft-delete-kinds',
    'Security groups are soft-deleted like Microsoft 365 groups.',
    'documented for both since 2025; older pages name Microsoft 365 groups only',
  ),
  assignable: documented(
    'role-assignable',
    'isAssignableToRole is set at creation only and needs RoleManagement.ReadWrite.Directory.',
    'Graph page Create group',
  ),
  upnUnique: documented(
    'upn-unique',
    'Two users cannot have the same userPrincipalName.',
    'Graph page Create user',
  ),
  upnDomain: documented(
    'upn-domain',
    'The domain of a userPrincipalName is a verified domain of the tenant.',
    'Graph page user',
  ),
  memberExists: documented(
    'member-twice',
    'Adding a member twice is refused with 400.',
    'Graph page Add members',
  ),
  filter: gap(
    assumed(
      'filter-subset',
      '$filter takes "property eq value" and "startswith(property,value)", joined by "and"; anything else is refused with 400.',
      'the emulator serves look-ups by name; a filter that it ignored would answer wrongly',
    ),
  ),
  paging: documented(
    'paging',
    'A list has at most $top entries (default 100, at most 999) and @odata.nextLink while more exist.',
    'Graph pages Paging, List groups and List users',
  ),
  top: assumed('top-range', '$top outside 1 to 999 is refused with 400.', 'observed for users'),
} as const;
