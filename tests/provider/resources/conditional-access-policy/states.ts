import type { Attributes } from '../../../../provider/framework/schema';
import { isObjectValue, type ObjectValue, type Value } from '../../../../provider/framework/value';
import type {
  CurrentPolicy,
  PolicyRule,
} from '../../../../provider/resources/conditional-access-policy/rules/rule';
import { schema } from '../../../../provider/resources/conditional-access-policy/schema';
import type { Finding } from '../../../../provider/resources/define/rules';

export const STAFF = '9a0f0000-0000-4000-8000-000000000001';
export const PARTNERS = '9a0f0000-0000-4000-8000-000000000002';
export const EMERGENCY = '9a0f0000-0000-4000-8000-00000000000e';
export const ADA = '05e40000-0000-4000-8000-000000000001';
export const STRENGTH = '57e40000-0000-4000-8000-000000000001';
export const PHISHING_RESISTANT = '00000000-0000-0000-0000-000000000004';

/** What a test says of a policy; at any depth, and any value may be unknown. */
export type Given = Readonly<Record<string, unknown>>;

/** A policy with these parts; what is left out of them is what a configuration leaves out. */
export const policy = ({ conditions = {}, ...parts }: Given = {}): CurrentPolicy =>
  filled(schema, {
    display_name: 'Everybody',
    state: 'enabled',
    grant_controls: { operator: 'OR', built_in_controls: ['mfa'] },
    conditions:
      typeof conditions === 'object'
        ? {
            applications: { include_applications: ['All'] },
            users: { include_users: ['All'], exclude_groups: [EMERGENCY] },
            client_app_types: ['all'],
            ...conditions,
          }
        : conditions,
    ...parts,
  } as ObjectValue) as CurrentPolicy;

/** A policy about these targets. */
export const about = (applications: Given, parts: Given = {}): CurrentPolicy =>
  policy({ conditions: { applications }, ...parts });

/** A policy with one more condition. */
export const when = (condition: Given, parts: Given = {}): CurrentPolicy =>
  policy({ conditions: condition, ...parts });

/** A policy with this assignment. */
export const forUsers = (users: Given, parts: Given = {}): CurrentPolicy =>
  policy({ conditions: { users }, ...parts });

/** A policy that demands this. */
export const demanding = (
  built_in_controls: unknown,
  more: Given = {},
  parts: Given = {},
): CurrentPolicy =>
  policy({ grant_controls: { operator: 'AND', built_in_controls, ...more }, ...parts });

/** A policy with these session controls. */
export const limiting = (session_controls: unknown, parts: Given = {}): CurrentPolicy =>
  policy({ session_controls, ...parts });

/** What a rule says of a creation, or of a change of `current`. */
export const findings = (
  rule: PolicyRule,
  planned: CurrentPolicy,
  current: CurrentPolicy | null = null,
): Finding[] => [...rule.check(planned, current)];

function filled(attributes: Attributes, given: ObjectValue): ObjectValue {
  const unheardOf = Object.keys(given).filter((name) => !(name in attributes));
  if (unheardOf.length > 0) throw new TypeError(`no such attribute: ${unheardOf.join(', ')}`);
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]): [string, Value] => {
      const value = given[name] ?? attribute.default ?? null;
      return [
        name,
        attribute.type === 'object' && isObjectValue(value)
          ? filled(attribute.attributes, value)
          : value,
      ];
    }),
  );
}
