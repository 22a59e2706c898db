import { assumed, documented, gap } from './fact';

const ADVANCED = 'Graph page Advanced query capabilities on directory objects';

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
    'A deleted group or user is found in directory/deletedItems for 30 days and can be restored.',
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
      '$filter takes eq, ge, le, in, startswith(property,value) and collection/any(x:x eq value), joined by "and"; anything else is refused with 400.',
      'the emulator serves what its clients look up; a filter that it ignored would answer wrongly',
    ),
  ),
  filterIn: documented(
    'filter-in',
    'The operator in takes at most 15 values.',
    'Known issues of Microsoft Graph, Some limitations apply to query parameters',
  ),
  paging: documented(
    'paging',
    'A list has at most $top entries (default 100, at most 999) and @odata.nextLink while more exist.',
    'Graph pages Paging, List groups and List users',
  ),
  countEventual: documented(
    'count-eventual',
    '$count=true is ignored without the header ConsistencyLevel: eventual; the segment /$count is then refused with 400.',
    ADVANCED,
  ),
  cast: documented(
    'cast-advanced',
    'An OData cast in a list of members or memberships needs ConsistencyLevel: eventual and $count=true; without them 400 Request_UnsupportedQuery.',
    `${ADVANCED}; Graph pages List group transitive members and List a user’s memberships`,
  ),
  memberCheck: documented(
    'member-check',
    'checkMemberGroups and checkMemberObjects are transitive and take at most 20 ids.',
    'Graph pages directoryObject: checkMemberGroups and checkMemberObjects',
  ),
  memberCheckUnknown: assumed(
    'member-check-unknown',
    'checkMemberGroups and checkMemberObjects leave out ids of objects that do not exist.',
    'the pages describe the answer as the part of the list that holds',
  ),
  securityOnly: documented(
    'security-enabled-only',
    'getMemberGroups and getMemberObjects with securityEnabledOnly true are for users only.',
    'Graph pages directoryObject: getMemberGroups and getMemberObjects',
  ),
  top: assumed('top-range', '$top outside 1 to 999 is refused with 400.', 'observed for users'),
} as const;
