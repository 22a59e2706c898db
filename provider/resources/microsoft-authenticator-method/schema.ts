import type { ConfigOf } from '../../framework/schema';
import { methodAttributes } from '../define/method/attributes';
import type { MethodWords } from '../define/method/words';
import type { RuleOf } from '../define/rules';
import { beta } from '../define/wire/form';
import { feature } from './feature';

/** How texts speak of the method. */
export const words: MethodWords = {
  one: 'a Microsoft Authenticator app',
  many: 'Microsoft Authenticator apps',
  obtain: 'register',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration',
};

const kept = { optional: true, computed: true, keepState: true, nullable: true } as const;

/** What the app shows and who may approve with it. */
const featureSettings = {
  display_app_information_required_state: feature(
    'Whether the app names the application that is signed in to.',
  ),
  display_location_information_required_state: feature(
    'Whether the app shows where the request comes from.',
  ),
  number_matching_required_state: {
    ...feature('Whether a user types the number that the sign-in page shows.'),
    ...beta,
  },
  companion_app_allowed_state: {
    ...feature('Whether users may approve in other apps of Microsoft, such as Outlook Mobile.'),
    ...beta,
  },
} as const;

/** Attributes of `entra_microsoft_authenticator_method`, without those of every singleton. */
export const schema = {
  ...methodAttributes(words, {
    authentication_mode: {
      type: 'string',
      oneOf: ['any', 'push', 'deviceBasedPush'],
      optional: true,
      computed: true,
      keepState: true,
      default: 'any',
      description:
        'What the target’s users may use the app for: `push` a second factor, `deviceBasedPush` sign-in without a password, `any` both.',
    },
  }),
  is_software_oath_enabled: {
    type: 'bool',
    ...kept,
    description: 'Whether the one-time codes of the app may be used.',
  },
  feature_settings: {
    type: 'object',
    attributes: featureSettings,
    ...kept,
    description: 'What the app shows, and which other apps approve. What is left out stays.',
  },
} as const;

/** Names of the features. */
export const FEATURES = Object.keys(featureSettings) as (keyof typeof featureSettings)[];

/** Any value may be unknown. */
export type MicrosoftAuthenticatorConfig = ConfigOf<typeof schema>;
/** A rule about Microsoft Authenticator. */
export type MicrosoftAuthenticatorRule = RuleOf<typeof schema>;
