import { type Json, isArray, isObject } from '../json';
import { all, any, not, type Truth } from '../truth';
import type { Operator, Rule } from './syntax';

/** An attribute's value: `null` where the device has none, `undefined` where it is not known. */
export type AttributeValue = (operand: string) => Json | undefined;

/** Whether the rule matches, as far as the attributes are known. */
export function matchesRule(rule: Rule, valueOf: AttributeValue): Truth {
  switch (rule.kind) {
    case 'and':
      return all([matchesRule(rule.left, valueOf), matchesRule(rule.right, valueOf)]);
    case 'or':
      return any([matchesRule(rule.left, valueOf), matchesRule(rule.right, valueOf)]);
    case 'not':
      return not(matchesRule(rule.rule, valueOf));
    case 'compare':
      return compares(rule.operator, valueOf(rule.operand), rule.values);
  }
}

function compares(
  operator: Operator,
  actual: Json | undefined,
  values: readonly (string | null)[],
): Truth {
  if (actual === undefined) return undefined;
  const positive = opposites[operator];
  const holds = values.some((value) => holdsOne(positive ?? operator, actual, value));
  return positive === undefined ? holds : !holds;
}

type Positive = 'eq' | 'startswith' | 'endswith' | 'contains' | 'in';

/** Operators that say the opposite of another one. */
const opposites: Readonly<Partial<Record<Operator, Positive>>> = {
  ne: 'eq',
  notstartswith: 'startswith',
  notendswith: 'endswith',
  notcontains: 'contains',
  notin: 'in',
};

/** Fact what-if-unregistered: no positive operator holds for an attribute that is null. */
function holdsOne(operator: Operator, actual: Json, value: string | null): boolean {
  if (value === null) return operator === 'eq' && actual === null;
  if (actual === null || isObject(actual)) return false;
  const wanted = value.toLowerCase();
  // A list of texts contains a text that it has as a whole.
  if (isArray(actual)) {
    return actual.some((item) => typeof item === 'string' && item.toLowerCase() === wanted);
  }
  const text = String(actual).toLowerCase();
  if (operator === 'startswith') return text.startsWith(wanted);
  if (operator === 'endswith') return text.endsWith(wanted);
  return operator === 'contains' ? text.includes(wanted) : text === wanted;
}
