import { Diagnostics } from '../../../provider/framework/diagnostics';
import { validateObject } from '../../../provider/framework/validation';
import type { ObjectValue } from '../../../provider/framework/value';
import { resources } from '../../../provider/resources';
import { ADA, STAFF } from './define/method/states';
import { statesOf } from './states';

/** What `validate` of Terraform says, without a tenant. */
function problemsOf(typeName: string, attributes: object): string[] {
  const found = resources.find((resource) => resource.typeName === typeName);
  if (found === undefined) throw new Error(`there is no ${typeName}`);
  const config = statesOf(found.schema)(attributes) as unknown as ObjectValue;
  const diagnostics = new Diagnostics();
  validateObject(found.schema, config, diagnostics);
  found.validate?.(config, diagnostics);
  return diagnostics.toWire().map(({ detail }) => detail);
}

const campaign = (overrides: object): object => ({ registration_campaign: overrides });
const preferences = (overrides: object): object => ({ system_credential_preferences: overrides });
const groups = (...ids: string[]): object[] => ids.map((group_id) => ({ group_id }));
const OTHER = '9a0f0000-0000-4000-8000-000000000002';

const context = (overrides: object): object => ({
  context_id: 'c1',
  display_name: 'Payroll',
  ...overrides,
});
const SETTING = { client_id: 'entra', discovery_url: 'https://adatum.example/' };
const external = (overrides: object): object => ({
  display_name: 'Adatum',
  app_id: OTHER,
  open_id_connect_setting: SETTING,
  ...overrides,
});
const managed = (overrides: object): object => ({ policy_id: OTHER, ...overrides });

const cases: readonly [string, object, string][] = [
  [
    'entra_temporary_access_pass_method',
    { default_length: 7n },
    'default_length is 7: expected 8 to 48',
  ],
  [
    'entra_temporary_access_pass_method',
    { default_length: 49n },
    'default_length is 49: expected 8 to 48',
  ],
  [
    'entra_temporary_access_pass_method',
    { maximum_lifetime_in_minutes: 43_201n },
    'maximum_lifetime_in_minutes is 43201: expected 10 to 43200',
  ],
  [
    'entra_temporary_access_pass_method',
    { minimum_lifetime_in_minutes: 9n },
    'minimum_lifetime_in_minutes is 9: expected 10 to 43200',
  ],
  ['entra_qr_code_pin_method', { pin_length: 7n }, 'pin_length is 7: expected 8 to 20'],
  ['entra_qr_code_pin_method', { pin_length: 21n }, 'pin_length is 21: expected 8 to 20'],
  [
    'entra_qr_code_pin_method',
    { standard_qr_code_lifetime_in_days: 396n },
    'standard_qr_code_lifetime_in_days is 396: expected 1 to 395',
  ],
  [
    'entra_sms_method',
    { state: 'default' },
    'state is "default": expected one of "enabled", "disabled"',
  ],
  [
    'entra_email_method',
    { allow_external_id_to_use_email_otp: 'on' },
    'allow_external_id_to_use_email_otp is "on": expected one of "default", "enabled", "disabled"',
  ],
  [
    'entra_microsoft_authenticator_method',
    { include_targets: [{ group_id: STAFF, authentication_mode: 'all' }] },
    'include_targets[*].authentication_mode is "all": expected one of "any", "push", "deviceBasedPush"',
  ],
  [
    'entra_microsoft_authenticator_method',
    { feature_settings: { companion_app_allowed_state: { include_target: {} } } },
    'A target sets none of all_users, group_id, administrative_unit_id, role_id',
  ],
  [
    'entra_verifiable_credentials_method',
    { include_targets: [{ group_id: STAFF, verified_id_profiles: ['recovery'] }] },
    'include_targets[*].verified_id_profiles[*] is "recovery": expected a GUID',
  ],
  [
    'entra_x509_certificate_method',
    {
      certificate_user_bindings: [
        { x509_certificate_field: 'PrincipalName', user_property: 'upn', priority: -1n },
      ],
    },
    'certificate_user_bindings[*].priority is -1: expected 0 to 2147483647',
  ],
  [
    'entra_x509_certificate_method',
    {
      authentication_mode_configuration: {
        x509_certificate_authentication_default_mode: 'multiFactor',
      },
    },
    'x509_certificate_authentication_default_mode is "multiFactor": expected one of',
  ],
  [
    'entra_x509_certificate_method',
    {
      certificate_authority_scopes: [
        { subject_key_identifier: 'a', include_targets: [{ group_id: STAFF, user_id: ADA }] },
      ],
    },
    'A target sets group_id and user_id of all_users, group_id and user_id. Set exactly one.',
  ],
  [
    'entra_authentication_methods_policy',
    campaign({ snooze_duration_in_days: 15n }),
    'snooze_duration_in_days is 15: expected 0 to 14',
  ],
  [
    'entra_authentication_methods_policy',
    campaign({ snooze_duration_in_days: -1n }),
    'snooze_duration_in_days is -1: expected 0 to 14',
  ],
  [
    'entra_authentication_methods_policy',
    campaign({ include_targets: [{ group_id: STAFF, targeted_authentication_method: 'sms' }] }),
    'targeted_authentication_method is "sms": expected one of "microsoftAuthenticator", "fido2"',
  ],
  [
    'entra_authentication_methods_policy',
    campaign({ include_targets: [{ group_id: STAFF, targeted_authentication_method: null }] }),
    'targeted_authentication_method is null: expected a value',
  ],
  [
    'entra_authentication_methods_policy',
    preferences({ include_targets: groups(STAFF, OTHER) }),
    'include_targets is 2 elements: expected at most 1',
  ],
  [
    'entra_authentication_methods_policy',
    preferences({ exclude_group_ids: [STAFF, OTHER] }),
    'exclude_group_ids is 2 elements: expected at most 1',
  ],
  [
    'entra_authentication_methods_policy',
    {
      report_suspicious_activity_settings: { include_target: { all_users: true, group_id: STAFF } },
    },
    'A target sets all_users and group_id of all_users, group_id and user_id. Set exactly one.',
  ],
  [
    'entra_authentication_methods_policy',
    { policy_migration_state: 'done' },
    'policy_migration_state is "done": expected one of',
  ],
  [
    'entra_authorization_policy',
    { guest_user_role_id: STAFF },
    `guest_user_role_id is "${STAFF}": expected the template id of a role for guests`,
  ],
  [
    'entra_authorization_policy',
    { allow_invites_from: 'all' },
    'allow_invites_from is "all": expected one of "none"',
  ],
  [
    'entra_authorization_policy',
    {
      default_user_role_permissions: {
        permission_grant_policies_assigned: ['microsoft-user-default-low'],
      },
    },
    'permission_grant_policies_assigned[*] is "microsoft-user-default-low": expected "managePermissionGrantsForSelf."',
  ],
  [
    'entra_conditional_access_settings',
    { user_action_exclusions: [{ user_action: '', state: 'enabled' }] },
    'user_action_exclusions[*].user_action is "": expected the name of a user action',
  ],
  [
    'entra_conditional_access_settings',
    { user_action_exclusions: [{ user_action: 'accountrecovery', state: 'reportOnly' }] },
    'user_action_exclusions[*].state is "reportOnly": expected one of "enabled", "disabled", "enabledForReportingButNotEnforced"',
  ],
  ...['c0', 'c100', 'c01', '1', '', 'c1 '].map((context_id): [string, object, string] => [
    'entra_authentication_context',
    context({ context_id }),
    `context_id is "${context_id}": expected the id of an authentication context, "c1" to "c99"`,
  ]),
  [
    'entra_authentication_context',
    context({ display_name: ' ' }),
    'display_name is " ": expected a text that is not empty',
  ],
  [
    'entra_authentication_context',
    context({ description: '' }),
    'description is "": expected a text that is not empty',
  ],
  [
    'entra_external_authentication_method',
    external({ display_name: '' }),
    'display_name is "": expected a text that is not empty',
  ],
  [
    'entra_external_authentication_method',
    external({ app_id: 'adatum' }),
    'app_id is "adatum": expected a GUID',
  ],
  [
    'entra_external_authentication_method',
    external({ open_id_connect_setting: { ...SETTING, client_id: '' } }),
    'open_id_connect_setting.client_id is "": expected a text that is not empty',
  ],
  [
    'entra_external_authentication_method',
    external({
      open_id_connect_setting: { ...SETTING, discovery_url: 'http://adatum.example/' },
    }),
    'open_id_connect_setting.discovery_url is "http://adatum.example/": expected a URL that begins with "https://"',
  ],
  [
    'entra_external_authentication_method',
    external({ state: 'default' }),
    'state is "default": expected one of "enabled", "disabled"',
  ],
  [
    'entra_external_authentication_method',
    external({ include_targets: [...groups(STAFF), { all_users: true, user_id: ADA }] }),
    'A target sets all_users and user_id of all_users, group_id and user_id. Set exactly one.',
  ],
  [
    'entra_external_authentication_method',
    external({ exclude_group_ids: [STAFF, `/groups/${STAFF.toUpperCase()}`] }),
    'it means the same as',
  ],
  [
    'entra_managed_conditional_access_policy',
    managed({ policy_id: 'Block legacy authentication' }),
    'policy_id is "Block legacy authentication": expected an object id',
  ],
  [
    'entra_managed_conditional_access_policy',
    managed({ exclude_groups: ['All'] }),
    'exclude_groups[*] is "All": expected an object id',
  ],
  [
    'entra_managed_conditional_access_policy',
    managed({ exclude_users: ['ada@fabrikam.example'] }),
    'exclude_users[*] is "ada@fabrikam.example": expected an object id, or a word of Graph',
  ],
  [
    'entra_managed_conditional_access_policy',
    managed({ display_name: 'Ours' }),
    'display_name is "Ours": expected no value, as only the provider sets it',
  ],
];

describe('a value that nothing can be made of', () => {
  it.each(cases)('is refused by %s: %p', (typeName, attributes, detail) => {
    expect(problemsOf(typeName, attributes)).toEqual([expect.stringContaining(detail)]);
  });

  it.each([
    [
      'entra_temporary_access_pass_method',
      { default_length: 8n, maximum_lifetime_in_minutes: 10n },
    ],
    ['entra_qr_code_pin_method', { pin_length: 20n, standard_qr_code_lifetime_in_days: 395n }],
    ['entra_authentication_methods_policy', campaign({ snooze_duration_in_days: 0n })],
    ['entra_authentication_methods_policy', campaign({ snooze_duration_in_days: 14n })],
  ])('is none at the limit: %s', (typeName, attributes) => {
    expect(problemsOf(typeName, attributes)).toEqual([]);
  });
});
