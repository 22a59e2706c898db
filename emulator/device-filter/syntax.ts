/** Operators that compare one attribute with a value or a list, in lower case. */
export const operators = [
  'eq',
  'ne',
  'startswith',
  'notstartswith',
  'endswith',
  'notendswith',
  'contains',
  'notcontains',
  'in',
  'notin',
] as const;

export type Operator = (typeof operators)[number];

/** A filter rule as a tree. */
export type Rule =
  | { readonly kind: 'and' | 'or'; readonly left: Rule; readonly right: Rule }
  | { readonly kind: 'not'; readonly rule: Rule }
  | {
      readonly kind: 'compare';
      /** Like `device.trustType`, as written. */
      readonly operand: string;
      readonly operator: Operator;
      /** Texts to compare with; `null` stands for the word null. */
      readonly values: readonly (string | null)[];
    };

/** Why a text is no rule. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}
