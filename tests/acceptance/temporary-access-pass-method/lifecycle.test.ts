import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const method = methodSubject('entra_temporary_access_pass_method', 'TemporaryAccessPass', {
  state: 'disabled',
  includeTargets: [toEveryone()],
  excludeTargets: [],
  defaultLength: 8,
  defaultLifetimeInMinutes: 60,
  minimumLifetimeInMinutes: 60,
  maximumLifetimeInMinutes: 480,
  isUsableOnce: false,
});

describeLife({
  ...method,
  title: 'Temporary Access Pass method',
  declared: {
    state: 'enabled',
    default_length: 48,
    minimum_lifetime_in_minutes: 10,
    default_lifetime_in_minutes: 30,
    is_usable_once: true,
    include_targets: [{ group_id: GROUPS.staff }],
  },
  becomes: {
    state: 'enabled',
    defaultLength: 48,
    minimumLifetimeInMinutes: 10,
    defaultLifetimeInMinutes: 30,
    maximumLifetimeInMinutes: 480,
    isUsableOnce: true,
    includeTargets: [included(GROUPS.staff)],
  },
  changed: { maximum_lifetime_in_minutes: 43200, exclude_group_ids: [GROUPS.privileged] },
  becomesThen: { maximumLifetimeInMinutes: 43_200, excludeTargets: [excluded(GROUPS.privileged)] },
  versions: ['v1.0'],
  interference: { defaultLength: 8 },
  shownAs: 'default_length: 48 → 8',
});

describeTargets(method);
