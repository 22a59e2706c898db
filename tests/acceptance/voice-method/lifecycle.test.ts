import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const method = methodSubject('entra_voice_method', 'Voice', {
  state: 'disabled',
  includeTargets: [toEveryone()],
  excludeTargets: [],
  isOfficePhoneAllowed: false,
});

describeLife({
  ...method,
  title: 'voice method',
  declared: {
    state: 'enabled',
    is_office_phone_allowed: true,
    include_targets: [{ group_id: GROUPS.staff }],
  },
  becomes: {
    state: 'enabled',
    isOfficePhoneAllowed: true,
    includeTargets: [included(GROUPS.staff)],
  },
  changed: { is_office_phone_allowed: false, exclude_group_ids: [GROUPS.privileged] },
  becomesThen: { isOfficePhoneAllowed: false, excludeTargets: [excluded(GROUPS.privileged)] },
  versions: ['v1.0'],
  interference: { state: 'disabled' },
  shownAs: 'state: "enabled" → "disabled"',
});

describeTargets(method);
