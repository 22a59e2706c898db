import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const method = methodSubject('entra_sms_method', 'Sms', {
  state: 'disabled',
  includeTargets: [toEveryone({ isUsableForSignIn: false })],
  excludeTargets: [],
});

describeLife({
  ...method,
  title: 'SMS method',
  declared: { state: 'enabled', include_targets: [{ group_id: GROUPS.staff }] },
  becomes: {
    state: 'enabled',
    includeTargets: [included(GROUPS.staff, { isUsableForSignIn: false })],
  },
  changed: {
    include_targets: [{ group_id: GROUPS.staff, is_usable_for_sign_in: true }],
    exclude_group_ids: [GROUPS.privileged],
  },
  becomesThen: {
    includeTargets: [included(GROUPS.staff, { isUsableForSignIn: true })],
    excludeTargets: [excluded(GROUPS.privileged)],
  },
  versions: ['v1.0'],
  interference: { state: 'disabled' },
  shownAs: 'state: "enabled" → "disabled"',
});

describeTargets(method, { isUsableForSignIn: false });
