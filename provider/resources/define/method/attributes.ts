import type { Attributes } from '../../../framework/schema';
import {
  allowEmptyExclusions,
  exclusionAttributes,
  KEPT,
  NOBODY,
  type Omission,
  targetAttributes,
} from '../targets/attributes';
import { targets } from '../targets/wire';
import type { MethodWords } from './words';

const state = (words: MethodWords) =>
  ({
    type: 'string',
    oneOf: ['enabled', 'disabled'],
    description: `Whether users in scope may ${words.obtain} and use ${words.many}.`,
  }) as const;

const reach = <const Own extends Attributes, O extends Omission>(
  words: MethodWords,
  own: Own,
  omission: O,
) =>
  ({
    include_targets: {
      type: 'set',
      element: { type: 'object', attributes: { ...targetAttributes, ...own } },
      ...omission,
      description: `Who may use ${words.many}: exactly one of \`all_users\`, \`group_id\` and \`user_id\` each.`,
      // Kept as found; nothing but Microsoft's own flows sets it.
      graph: { codec: targets(own, { isRegistrationRequired: false }) },
    },
    ...exclusionAttributes(
      `Groups that may not use ${words.many}. Exclusion beats inclusion.`,
      `Users that may not use ${words.many}; none can be added.`,
      omission,
    ),
    ...allowEmptyExclusions,
  }) as const;

/**
 * What every method has.
 *
 * @param own - attributes that a target has beside its kind
 */
export const methodAttributes = <const Own extends Attributes>(words: MethodWords, own: Own) =>
  ({ state: { ...state(words), ...KEPT }, ...reach(words, own, KEPT) }) as const;

/** What a method has that a resource creates: off and for nobody, unless it is declared. */
export const createdMethodAttributes = (words: MethodWords) =>
  ({
    state: { ...state(words), optional: true, computed: true, default: 'disabled' },
    ...reach(words, {}, NOBODY),
  }) as const;
