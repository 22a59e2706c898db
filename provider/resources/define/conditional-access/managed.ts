import type { ConditionalAccessPolicy } from '../../../../graph/conditional-access/policies';

/** What begins the name of a policy that Microsoft manages. */
export const MANAGED_NAME = 'Microsoft-managed:';

/**
 * Whether Microsoft manages a policy. Graph has no property that says so (assumed behaviour: every
 * published answer of the service shows this name, which nobody can change).
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/managed-policies
 */
export const isManaged = ({ displayName }: Pick<ConditionalAccessPolicy, 'displayName'>): boolean =>
  displayName.startsWith(MANAGED_NAME);
