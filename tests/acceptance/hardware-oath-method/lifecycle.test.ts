import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const method = methodSubject('entra_hardware_oath_method', 'HardwareOath', {
  state: 'disabled',
  includeTargets: [toEveryone()],
  excludeTargets: [],
});

describeLife({
  ...method,
  title: 'hardware OATH method',
  declared: { state: 'enabled', include_targets: [{ group_id: GROUPS.staff }] },
  becomes: { state: 'enabled', includeTargets: [included(GROUPS.staff)], excludeTargets: [] },
  changed: { exclude_group_ids: [GROUPS.privileged] },
  becomesThen: { state: 'enabled', excludeTargets: [excluded(GROUPS.privileged)] },
  versions: ['beta'],
  interference: { state: 'disabled' },
  shownAs: 'state: "enabled" → "disabled"',
});

describeTargets(method);
