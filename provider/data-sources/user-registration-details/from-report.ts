import type { Registration, ReportedUsers } from '../../../graph/reports/registration-report';
import type { StateOf } from '../../framework/schema';
import type { schema } from './schema';

type State = StateOf<typeof schema>;

/** Users as the data source shows them. */
export const fromReport = ({
  reported,
  unreported,
  reportedAt,
}: ReportedUsers): Pick<
  State,
  'users' | 'unreported_user_ids' | 'report_last_updated_date_time'
> => ({
  users: reported.map(details),
  unreported_user_ids: unreported,
  report_last_updated_date_time: reportedAt,
});

/** A capability that the report leaves out is none. */
const details = (one: Registration): State['users'][number] => ({
  id: one.id.toLowerCase(),
  user_principal_name: one.userPrincipalName ?? null,
  user_type: one.userType ?? null,
  is_admin: one.isAdmin ?? null,
  methods_registered: one.methodsRegistered ?? [],
  is_mfa_registered: one.isMfaRegistered ?? false,
  is_mfa_capable: one.isMfaCapable ?? false,
  is_passwordless_capable: one.isPasswordlessCapable ?? false,
  is_sspr_registered: one.isSsprRegistered ?? false,
  is_sspr_enabled: one.isSsprEnabled ?? false,
  is_sspr_capable: one.isSsprCapable ?? false,
});
