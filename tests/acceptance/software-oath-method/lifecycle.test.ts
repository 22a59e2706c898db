import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const method = methodSubject('entra_software_oath_method', 'SoftwareOath', {
  state: 'disabled',
  includeTargets: [toEveryone()],
  excludeTargets: [],
});

describeLife({
  ...method,
  title: 'software OATH method',
  declared: { state: 'enabled', include_targets: [{ group_id: GROUPS.staff }] },
  becomes: { state: 'enabled', includeTargets: [included(GROUPS.staff)], excludeTargets: [] },
  changed: { exclude_group_ids: [GROUPS.privileged] },
  becomesThen: { state: 'enabled', excludeTargets: [excluded(GROUPS.privileged)] },
  versions: ['v1.0'],
  interference: { state: 'disabled' },
  shownAs: 'state: "enabled" → "disabled"',
});

describeTargets(method);
