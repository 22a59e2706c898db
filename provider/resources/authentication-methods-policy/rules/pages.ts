/** Microsoft's page on the policy in Graph. */
export const POLICY_PAGE =
  'https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy';

/** Microsoft's page on registration campaigns. */
export const CAMPAIGN_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/how-to-mfa-registration-campaign';

/** Microsoft's page on the migration from the older policies. */
export const MIGRATION_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-methods-manage';
