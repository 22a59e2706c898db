import { int32 } from '../numbers';
import { beta, emptyIsNone } from '../wire/form';

const isEnabled = { type: 'bool', required: true, description: 'Whether it counts.' } as const;

const mode = (oneOf: readonly string[], description: string) =>
  ({ type: 'string', oneOf, open: true, optional: true, description }) as const;

/** A live policy may hold null, whose meaning is not documented: it is taken for the default (assumed). */
const assumed = (value: string) =>
  ({
    computed: true,
    default: value,
    notice: `Where a policy holds none, that is read as \`"${value}"\` (assumed).`,
    graph: { whenNull: value },
  }) as const;

/** What a policy does to sessions that it lets in. */
export const sessionControls = {
  type: 'object',
  optional: true,
  description: 'What the policy does to sessions. It demands nothing of the sign-in.',
  attributes: {
    application_enforced_restrictions: {
      type: 'object',
      optional: true,
      description: 'Restrictions that applications enforce themselves.',
      attributes: { is_enabled: isEnabled },
    },
    cloud_app_security: {
      type: 'object',
      optional: true,
      description: 'Control by Microsoft Defender for Cloud Apps.',
      attributes: {
        is_enabled: isEnabled,
        cloud_app_security_type: mode(['mcasConfigured', 'monitorOnly', 'blockDownloads'], 'How.'),
      },
    },
    disable_resilience_defaults: {
      type: 'bool',
      optional: true,
      description:
        'Whether sessions end during an outage where the policy could not be evaluated again.',
    },
    persistent_browser: {
      type: 'object',
      optional: true,
      description: 'Whether a browser stays signed in after it was closed.',
      attributes: { is_enabled: isEnabled, mode: mode(['always', 'never'], 'Whether it does.') },
    },
    secure_sign_in_session: {
      type: 'object',
      optional: true,
      description: 'Token protection: a session is bound to its device.',
      attributes: { is_enabled: isEnabled },
    },
    sign_in_frequency: {
      type: 'object',
      optional: true,
      description: 'How often a user has to sign in again.',
      attributes: {
        is_enabled: isEnabled,
        value: { ...int32, min: 1, optional: true, description: 'Number of `type`.' },
        type: mode(['days', 'hours'], 'Unit of `value`; both stand with `timeBased` alone.'),
        authentication_type: {
          ...mode(['primaryAndSecondaryAuthentication', 'secondaryAuthentication'], 'What counts.'),
          ...assumed('primaryAndSecondaryAuthentication'),
        },
        frequency_interval: {
          ...mode(['timeBased', 'everyTime'], 'Whether after a while, or at every sign-in.'),
          ...assumed('timeBased'),
        },
      },
    },
    continuous_access_evaluation: {
      type: 'object',
      optional: true,
      description: 'How continuous access evaluation is enforced.',
      attributes: {
        mode: {
          type: 'string',
          oneOf: ['strictEnforcement', 'disabled', 'strictLocation'],
          open: true,
          required: true,
          description: 'How.',
        },
      },
      ...beta,
    },
    global_secure_access_filtering_profile: {
      type: 'object',
      optional: true,
      description: 'Profile of Global Secure Access that filters traffic.',
      attributes: {
        is_enabled: isEnabled,
        profile_id: { type: 'string', optional: true, description: 'Id of the profile.' },
      },
      ...beta,
    },
  },
  ...emptyIsNone,
} as const;
