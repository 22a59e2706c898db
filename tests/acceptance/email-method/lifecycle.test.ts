import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const method = methodSubject('entra_email_method', 'Email', {
  state: 'disabled',
  includeTargets: [toEveryone()],
  excludeTargets: [],
  allowExternalIdToUseEmailOtp: 'default',
});

describeLife({
  ...method,
  title: 'email method',
  declared: {
    state: 'enabled',
    allow_external_id_to_use_email_otp: 'enabled',
    include_targets: [{ group_id: GROUPS.staff }],
  },
  becomes: {
    state: 'enabled',
    allowExternalIdToUseEmailOtp: 'enabled',
    includeTargets: [included(GROUPS.staff)],
  },
  changed: {
    allow_external_id_to_use_email_otp: 'disabled',
    exclude_group_ids: [GROUPS.privileged],
  },
  becomesThen: {
    allowExternalIdToUseEmailOtp: 'disabled',
    excludeTargets: [excluded(GROUPS.privileged)],
  },
  versions: ['v1.0'],
  interference: { allowExternalIdToUseEmailOtp: 'default' },
  shownAs: 'allow_external_id_to_use_email_otp: "enabled" → "default"',
});

describeTargets(method);
