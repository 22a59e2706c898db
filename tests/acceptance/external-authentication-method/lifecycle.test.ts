import { GROUPS } from '../../support/tenant';
import { describeLife } from '../collection/life';
import { adatum, externalMethods } from './subject';

const target = (id: string): object => ({
  id,
  targetType: 'group',
  isRegistrationRequired: false,
});

describeLife({
  ...externalMethods,
  declared: adatum({
    state: 'enabled',
    include_targets: [{ group_id: GROUPS.staff }],
    exclude_group_ids: [`/groups/${GROUPS.privileged.toUpperCase()}`],
  }),
  becomes: {
    displayName: 'Adatum',
    appId: '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca',
    state: 'enabled',
    includeTargets: [target(GROUPS.staff)],
    excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }],
  },
  changed: {
    include_targets: [{ all_users: true }],
    open_id_connect_setting: {
      client_id: 'entra',
      discovery_url: 'https://adatum.example/2/.well-known/openid-configuration',
    },
  },
  becomesThen: {
    state: 'enabled',
    includeTargets: [target('all_users')],
    openIdConnectSetting: {
      clientId: 'entra',
      discoveryUrl: 'https://adatum.example/2/.well-known/openid-configuration',
    },
  },
  interference: { state: 'disabled' },
  shownAs: 'state: "enabled" → "disabled"',
  spellings: (id) => [
    id,
    id.toUpperCase(),
    `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/${id}`,
  ],
  strangers: [
    ['9a0f0000-0000-4000-8000-00000000dead', 'External method not found'],
    ['Sms', '"Sms" is not the id of an external method; expected a GUID'],
  ],
  path: '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations',
});
