import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const PROFILE = '5b8a1f3e-0c7d-4a52-9d6e-2f1c8b7a9e01';

const method = methodSubject('entra_verifiable_credentials_method', 'VerifiableCredentials', {
  state: 'disabled',
  includeTargets: [toEveryone({ verifiedIdProfiles: [] })],
  excludeTargets: [],
});

describeLife({
  ...method,
  title: 'Verified ID method',
  declared: {
    state: 'enabled',
    include_targets: [{ group_id: GROUPS.staff, verified_id_profiles: [PROFILE.toUpperCase()] }],
  },
  becomes: {
    state: 'enabled',
    includeTargets: [included(GROUPS.staff, { verifiedIdProfiles: [PROFILE] })],
  },
  changed: { exclude_group_ids: [GROUPS.privileged] },
  becomesThen: {
    includeTargets: [included(GROUPS.staff, { verifiedIdProfiles: [PROFILE] })],
    excludeTargets: [excluded(GROUPS.privileged)],
  },
  versions: ['v1.0'],
  interference: { state: 'disabled' },
  shownAs: 'state: "enabled" → "disabled"',
});

describeTargets(method, { verifiedIdProfiles: [] });
