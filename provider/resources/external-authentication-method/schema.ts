import type { ConfigOf, StateOf } from '../../framework/schema';
import { guid, text } from '../define/formats';
import { createdMethodAttributes } from '../define/method/attributes';
import type { MethodWords } from '../define/method/words';
import { discoveryUrl } from './discovery-url';

/** How texts speak of the method. */
export const words: MethodWords = {
  one: 'an external method',
  many: 'external methods',
  obtain: 'register for',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/externalauthenticationmethodconfiguration',
};

/** Attributes of `entra_external_authentication_method`, without those that every object has. */
export const schema = {
  display_name: {
    type: 'string',
    format: text,
    required: true,
    description:
      'Name that users see when they choose a method. No other method has it, and it never changes.',
  },
  app_id: {
    type: 'string',
    format: guid,
    required: true,
    description:
      'Application of the provider: the id under which it is registered in Entra. An administrator has to consent to it.',
  },
  open_id_connect_setting: {
    type: 'object',
    required: true,
    description: 'How Entra reaches the provider.',
    attributes: {
      client_id: {
        type: 'string',
        format: text,
        required: true,
        description: 'Id by which the provider knows Entra.',
      },
      discovery_url: {
        type: 'string',
        format: discoveryUrl,
        required: true,
        description: 'Where the provider publishes its OpenID Connect metadata: the whole URL.',
      },
    },
  },
  ...createdMethodAttributes(words),
} as const;

/** The schema's type. */
export type Schema = typeof schema;
/** Every value known. */
export type ExternalState = StateOf<Schema>;
/** Any value may be unknown. */
export type ExternalConfig = ConfigOf<Schema>;
