import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const NOBODY = '00000000-0000-0000-0000-000000000000';

const feature = (
  state: string,
  includeTarget: object = { id: 'all_users', targetType: 'group' },
) => ({
  state,
  includeTarget,
  excludeTarget: { id: NOBODY, targetType: 'group' },
});

const features = {
  displayAppInformationRequiredState: feature('default'),
  displayLocationInformationRequiredState: feature('default'),
  numberMatchingRequiredState: feature('enabled'),
  companionAppAllowedState: feature('default'),
};

const method = methodSubject('entra_microsoft_authenticator_method', 'MicrosoftAuthenticator', {
  state: 'disabled',
  includeTargets: [toEveryone({ authenticationMode: 'any' })],
  excludeTargets: [],
  isSoftwareOathEnabled: true,
  featureSettings: features,
});

describeLife({
  ...method,
  title: 'Microsoft Authenticator method',
  declared: {
    state: 'enabled',
    is_software_oath_enabled: false,
    include_targets: [{ group_id: GROUPS.staff, authentication_mode: 'push' }],
    feature_settings: {
      display_app_information_required_state: {
        state: 'enabled',
        include_target: { group_id: GROUPS.staff },
      },
      companion_app_allowed_state: { state: 'disabled' },
    },
  },
  becomes: {
    state: 'enabled',
    isSoftwareOathEnabled: false,
    includeTargets: [included(GROUPS.staff, { authenticationMode: 'push' })],
    featureSettings: {
      ...features,
      displayAppInformationRequiredState: feature('enabled', excluded(GROUPS.staff)),
      companionAppAllowedState: feature('disabled'),
    },
  },
  changed: {
    exclude_group_ids: [GROUPS.privileged],
    feature_settings: {
      display_app_information_required_state: {
        state: 'default',
        include_target: { all_users: true },
        exclude_target: { group_id: GROUPS.privileged },
      },
    },
  },
  becomesThen: {
    featureSettings: {
      ...features,
      displayAppInformationRequiredState: {
        ...feature('default'),
        excludeTarget: excluded(GROUPS.privileged),
      },
      companionAppAllowedState: feature('disabled'),
    },
    excludeTargets: [excluded(GROUPS.privileged)],
  },
  versions: ['v1.0', 'beta'],
  interference: { isSoftwareOathEnabled: true },
  shownAs: 'is_software_oath_enabled: false → true',
});

describeTargets(method, { authenticationMode: 'any' });
