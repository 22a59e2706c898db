import { isKnown } from '../../../framework/value';
import { type AuthorizationConfig, type AuthorizationRule, consentPolicy } from '../schema';

export const usersConsentToMore: AuthorizationRule = {
  name: 'users-consent-to-more',
  claim: 'A consent policy lets users hand their data, and what they may read, to applications.',
  source: 'https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions',
  *check(planned, current) {
    const before = policiesOf(current)?.map(canonical);
    const added =
      policiesOf(planned)?.filter((one) => before?.includes(canonical(one)) === false) ?? [];
    if (added.length === 0) return;
    yield {
      verdict: 'advise',
      summary: 'Users may consent to more applications',
      detail: `permission_grant_policies_assigned newly has ${added.join(', ')}: users may grant applications what these policies allow.`,
      path: ['default_user_role_permissions', 'permission_grant_policies_assigned'],
    };
  },
};

const { canonical } = consentPolicy;

/** Undefined where they are unknown. */
function policiesOf({
  default_user_role_permissions: permissions,
}: AuthorizationConfig): string[] | undefined {
  if (permissions === null || !isKnown(permissions)) return undefined;
  const { permission_grant_policies_assigned: assigned } = permissions;
  return assigned === null || !isKnown(assigned) ? undefined : assigned.filter(isKnown);
}
