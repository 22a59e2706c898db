/**
 * States as the azuread provider 3.9 wrote them, and the one of its combination configurations as
 * 3.10 documents it. Only ids are put in.
 *
 * @see https://registry.terraform.io/providers/hashicorp/azuread/latest/docs
 * @module
 */

/** A conditional access policy. */
export const recordedPolicy = (id: string, strengthId: string, groupId: string): object => ({
  conditions: [
    {
      applications: [
        {
          excluded_applications: null,
          filter: [],
          included_applications: ['All'],
          included_user_actions: null,
        },
      ],
      authentication_flow_transfer_methods: null,
      client_app_types: ['all'],
      client_applications: [],
      devices: [],
      insider_risk_levels: '',
      locations: [],
      platforms: [],
      service_principal_risk_levels: null,
      sign_in_risk_levels: null,
      user_risk_levels: null,
      users: [
        {
          excluded_groups: [groupId],
          excluded_guests_or_external_users: [],
          excluded_roles: null,
          excluded_users: null,
          included_groups: null,
          included_guests_or_external_users: [],
          included_roles: null,
          included_users: ['All'],
        },
      ],
    },
  ],
  display_name: 'Keys for everybody',
  grant_controls: [
    {
      authentication_strength_policy_id: `/policies/authenticationStrengthPolicies/${strengthId}`,
      built_in_controls: null,
      custom_authentication_factors: null,
      operator: 'OR',
      terms_of_use: null,
    },
  ],
  id: `/identity/conditionalAccess/policies/${id}`,
  object_id: id,
  session_controls: [],
  state: 'disabled',
  timeouts: null,
});

/** What a policy has as `session_controls` that asks for a sign-in every four hours. */
export const recordedFrequency: object = {
  application_enforced_restrictions_enabled: false,
  cloud_app_security_policy: '',
  disable_resilience_defaults: false,
  persistent_browser_mode: '',
  sign_in_frequency: 4,
  sign_in_frequency_authentication_type: 'primaryAndSecondaryAuthentication',
  sign_in_frequency_interval: 'timeBased',
  sign_in_frequency_period: 'hours',
};

/** A strength, whose restrictions that provider keeps elsewhere. */
export const recordedStrength = (id: string): object => ({
  allowed_combinations: ['fido2', 'x509CertificateMultiFactor'],
  description: 'First',
  display_name: 'Attested keys',
  id: `/policies/authenticationStrengthPolicies/${id}`,
  object_id: id,
  timeouts: null,
});

/** The restriction of a strength to models. */
export const recordedConfiguration = (strengthId: string): object => ({
  allowed_aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'],
  authentication_strength_policy_id: strengthId,
  id: `/policies/authenticationStrengthPolicies/${strengthId}/combinationConfigurations/be06cace-ce2c-48a5-90c9-83ff7ef7fbb9`,
  timeouts: null,
});

/** A location of IP ranges. */
export const recordedLocation = (id: string): object => ({
  country: [],
  display_name: 'Office',
  id: `/identity/conditionalAccess/namedLocations/${id}`,
  ip: [{ ip_ranges: ['1.1.1.1/32', '2.2.2.2/32'], trusted: true }],
  object_id: id,
  timeouts: null,
});
