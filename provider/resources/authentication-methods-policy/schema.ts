import type { ConfigOf } from '../../framework/schema';
import { int32 } from '../define/numbers';
import type { RuleOf } from '../define/rules';
import {
  allowEmptyExclusions,
  exclusionAttributes,
  targetAttributes,
} from '../define/targets/attributes';
import { target, targets } from '../define/targets/wire';
import { beta } from '../define/wire/form';

const kept = { optional: true, computed: true, keepState: true } as const;
const maybe = { ...kept, nullable: true } as const;
const state = { type: 'string', oneOf: ['default', 'enabled', 'disabled'] } as const;
const aimed = { type: 'set', element: { type: 'object', attributes: targetAttributes } } as const;

const campaignTargetAttributes = {
  targeted_authentication_method: {
    type: 'string',
    oneOf: ['microsoftAuthenticator', 'fido2'],
    required: true,
    description: 'The method that users are asked to register.',
  },
} as const;

const campaignAttributes = {
  state: {
    ...state,
    ...maybe,
    description:
      '`default` leaves the campaign to Microsoft, who then chooses the method and how it may be put off.',
  },
  snooze_duration_in_days: {
    type: 'int64',
    min: 0,
    max: 14,
    ...maybe,
    description: 'Days after which users who put it off are asked again; 0 asks at every sign-in.',
  },
  enforce_registration_after_allowed_snoozes: {
    type: 'bool',
    ...maybe,
    description: 'Whether users may put it off three times only.',
    ...beta,
  },
  include_targets: {
    type: 'set',
    element: {
      type: 'object',
      attributes: { ...targetAttributes, ...campaignTargetAttributes },
    },
    ...kept,
    description:
      'Who is asked to register what: exactly one of `all_users`, `group_id` and `user_id` each.',
    graph: { codec: targets(campaignTargetAttributes) },
  },
  ...exclusionAttributes(
    'Groups that are not asked. Exclusion beats inclusion.',
    'Users that are not asked; none can be added.',
  ),
} as const;

const reportAttributes = {
  state: {
    ...state,
    ...maybe,
    description: 'Whether users may report a request. `default` means disabled.',
  },
  include_target: {
    type: 'object',
    attributes: targetAttributes,
    ...maybe,
    description: 'Who may: exactly one of `all_users`, `group_id` and `user_id`.',
    graph: { codec: target() },
  },
  voice_reporting_code: {
    ...int32,
    ...maybe,
    description: 'Number that a user types to report a voice call.',
  },
} as const;

const exclusions = exclusionAttributes(
  'Groups that are left out, at most one.',
  'Users that are left out; none can be added.',
);

const preferenceAttributes = {
  state: {
    ...state,
    ...maybe,
    description:
      '`enabled` chooses the second factor, `default` leaves it to Microsoft, who chooses the first one as well.',
  },
  include_targets: {
    ...aimed,
    maxItems: 1,
    ...kept,
    description: 'Whom it is for: exactly one of `all_users`, `group_id` and `user_id`.',
    graph: { codec: targets() },
  },
  ...exclusions,
  exclude_group_ids: { ...exclusions.exclude_group_ids, maxItems: 1 },
} as const;

const appPinAttributes = {
  include_targets: {
    ...aimed,
    ...kept,
    description: 'Who has to: exactly one of `all_users`, `group_id` and `user_id` each.',
    graph: { codec: targets() },
  },
  ...exclusionAttributes(
    'Groups that need not. Exclusion beats inclusion.',
    'Users that need not; none can be added.',
  ),
} as const;

/** Attributes of `entra_authentication_methods_policy`, without those of every singleton. */
export const schema = {
  policy_migration_state: {
    type: 'string',
    oneOf: ['preMigration', 'migrationInProgress', 'migrationComplete'],
    ...maybe,
    description:
      'How far the tenant has come from the older policies for multifactor authentication and password reset. `migrationComplete` ignores what these say of methods.',
  },
  reconfirmation_in_days: {
    ...int32,
    ...maybe,
    description: 'Days after which users are asked whether their methods are still right.',
  },
  registration_campaign: {
    type: 'object',
    attributes: campaignAttributes,
    ...maybe,
    description: 'Asks users at sign-in to register a method.',
    graph: { name: 'registrationEnforcement.authenticationMethodsRegistrationCampaign' },
  },
  report_suspicious_activity_settings: {
    type: 'object',
    attributes: reportAttributes,
    ...maybe,
    description:
      'Lets users report a request to confirm a sign-in that they did not start. Who does has a high user risk from then on.',
    ...beta,
  },
  system_credential_preferences: {
    type: 'object',
    attributes: preferenceAttributes,
    ...maybe,
    description: 'Offers users the strongest method that they have, first.',
    ...beta,
  },
  microsoft_authenticator_platform_settings: {
    type: 'object',
    attributes: {
      enforce_app_pin: {
        type: 'object',
        attributes: appPinAttributes,
        ...maybe,
        description: 'Asks for a PIN of the app.',
        graph: { name: 'enforceAppPIN' },
      },
    },
    ...maybe,
    description: 'Settings of Microsoft Authenticator that hold for every method in it.',
    ...beta,
  },
  ...allowEmptyExclusions,
} as const;

/** The places that say whom something is for. */
export const PLACES = [
  ['registration_campaign'],
  ['report_suspicious_activity_settings'],
  ['system_credential_preferences'],
  ['microsoft_authenticator_platform_settings', 'enforce_app_pin'],
] as const;

/** Any value may be unknown. */
export type PolicyConfig = ConfigOf<typeof schema>;
/** A rule about the policy. */
export type PolicyRule = RuleOf<typeof schema>;
