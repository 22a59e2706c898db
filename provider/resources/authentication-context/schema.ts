import type { ConfigOf, StateOf } from '../../framework/schema';
import { contextId, text } from '../define/formats';
import { emptyIsNone, type WireCodec } from '../define/wire/form';

/** Graph knows one spelling of an id. */
const lowerCase: WireCodec = {
  toWire: (value) => (typeof value === 'string' ? contextId.canonical(value) : null),
  fromWire: (wire) => (typeof wire === 'string' ? wire : null),
};

/** Attributes of `entra_authentication_context`, without those that every object has. */
export const schema = {
  context_id: {
    type: 'string',
    format: contextId,
    required: true,
    description:
      'The id that applications demand and policies name, `c1` to `c99`. It never changes.',
    graph: { name: 'id', codec: lowerCase },
  },
  display_name: {
    type: 'string',
    format: text,
    required: true,
    description: 'Name that administrators and owners of resources choose it by.',
  },
  description: {
    type: 'string',
    format: text,
    optional: true,
    description: 'What policies demand for it.',
    ...emptyIsNone,
  },
  is_available: {
    type: 'bool',
    optional: true,
    computed: true,
    default: false,
    description:
      'Whether it is published: applications, sites and roles can be made to demand it. Policies can name it either way.',
  },
} as const;

/** The schema's type. */
export type Schema = typeof schema;
/** Every value known. */
export type ContextState = StateOf<Schema>;
/** Any value may be unknown. */
export type ContextConfig = ConfigOf<Schema>;
