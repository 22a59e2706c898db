import { assumed, documented } from './fact';

const ACTIVITIES = 'entra-docs page Microsoft Entra audit log categories and activities';

/** The audit and sign-in logs. */
export const auditFacts = {
  activities: documented(
    'audit-activities',
    'A write of a policy, a method configuration, a strength, a named location, an authentication context, a role assignment or a user’s method leaves an entry in the audit log, with the activity, category and service that the reference lists.',
    ACTIVITIES,
  ),
  shape: documented(
    'audit-shape',
    'An entry names who did it (initiatedBy.app with servicePrincipalId for an application) and each target with modifiedProperties, whose values are JSON as text.',
    'Graph page directoryAudit',
  ),
  changedOnly: documented(
    'audit-changed-only',
    'An entry about the methods policy lists the properties that were changed alone.',
    'entra-docs page What’s new in Microsoft Entra, April 2026',
  ),
  policyWhole: documented(
    'audit-policy-whole',
    'An entry about a conditional access policy has the whole policy before and after as one modified property.',
    'entra-docs page Troubleshoot Conditional Access policy changes',
  ),
  query: documented(
    'audit-query',
    'directoryAudits take $filter (eq, ge, le, startswith), $top, $orderby and $skiptoken; newest first unless $orderby says otherwise.',
    'Graph page List directoryAudits',
  ),
  pageSize: assumed(
    'audit-page-size',
    'A page of audit entries has at most 1000, like one of sign-ins.',
    'the page of sign-ins gives the number, that of audits none',
  ),
  signInPage: documented(
    'sign-in-page-size',
    'Sign-ins are listed newest first, at most and by default 1000 a page, with $filter, $top and $skiptoken.',
    'Graph page List signIns',
  ),
  signInBeta: documented(
    'sign-in-beta',
    'authenticationDetails, authenticationMethodsUsed, authenticationRequirement and the strength of an applied policy are on beta only.',
    'published CSDL of Microsoft Graph v1.0',
  ),
  external: assumed(
    'audit-external-method',
    'Creating and deleting an external method is an Authentication Methods Policy Update.',
    'the reference has no activity of its own for it',
  ),
  combinations: assumed(
    'audit-combinations',
    'updateAllowedCombinations is an Authentication Strength Policy Update; configurations in the request that creates a strength have no entry of their own.',
    'the reference has activities for strengths and combination configurations alone',
  ),
  restore: assumed(
    'audit-restore',
    'Restoring a policy or named location is logged as adding it; removing it for good leaves no entry, nor do plans and settings of conditional access.',
    'the reference has no activities for them',
  ),
  category: assumed(
    'audit-cross-tenant-category',
    'Entries about cross-tenant access have the category CrossTenantAccessSettings, that about the default configuration too.',
    'the reference puts the latter under identity synchronization, alone of its kind',
  ),
  immediate: assumed(
    'audit-immediate',
    'An entry is in the log as soon as the write is answered, or after the lag that the emulator was started with.',
    'the delay of the service is not documented as a number',
  ),
  retention: assumed(
    'audit-retention',
    'Entries are kept for 30 days, in a tenant without P1 too.',
    'entra-docs give 7 days without P1; a test’s clock would lose its entries',
  ),
  directory: assumed(
    'audit-directory',
    'Writes of users, groups and memberships leave no entry.',
    'the emulator records what a policy pipeline proves',
  ),
} as const;
