import type { ObjectType } from '../../../framework/schema';
import { notEmpty } from '../formats';

const attributes = {
  mode: {
    type: 'string',
    oneOf: ['include', 'exclude'],
    open: true,
    required: true,
    description: 'Whether what the rule matches is included or left out.',
  },
  rule: {
    type: 'string',
    format: notEmpty,
    required: true,
    description: 'The rule, in the language of filters.',
  },
} as const;

type Filter = ObjectType & {
  readonly attributes: typeof attributes;
  readonly optional: true;
  readonly description: string;
};

/** A filter by a rule. */
export const filter = (description: string): Filter => ({
  type: 'object',
  optional: true,
  description,
  attributes,
});
