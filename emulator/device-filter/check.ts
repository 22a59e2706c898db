import { deviceAttribute } from './attributes';
import { parseRule } from './parse';
import { type Rule, RuleError } from './syntax';

/** What is wrong with a device filter, completing "expected …"; `undefined` for nothing. */
export function deviceRuleProblem(text: string): string | undefined {
  return problemOf(text, (rule) => {
    for (const { operand, operator } of comparisonsOf(rule)) {
      const attribute = deviceAttribute(operand);
      if (!attribute) return `a documented device attribute, at "${operand}"`;
      if (!attribute.operators.includes(operator)) {
        return `${attribute.operators.map((name) => `-${name}`).join(', ')} for ${operand}, at "${operator}"`;
      }
    }
    return undefined;
  });
}

/** The same for a filter on custom security attributes. */
export function attributeRuleProblem(text: string): string | undefined {
  return problemOf(text, (rule) => {
    const other = comparisonsOf(rule).find(
      ({ operand }) => !/^customsecurityattribute\./i.test(operand),
    );
    return other && `CustomSecurityAttribute.<set>_<attribute>, at "${other.operand}"`;
  });
}

function problemOf(text: string, judge: (rule: Rule) => string | undefined): string | undefined {
  try {
    return judge(parseRule(text));
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
}

type Comparison = Extract<Rule, { kind: 'compare' }>;

function comparisonsOf(rule: Rule): readonly Comparison[] {
  if (rule.kind === 'compare') return [rule];
  if (rule.kind === 'not') return comparisonsOf(rule.rule);
  return [...comparisonsOf(rule.left), ...comparisonsOf(rule.right)];
}
