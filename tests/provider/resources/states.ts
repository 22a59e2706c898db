import type { Attributes, ConfigOf, StateOf } from '../../../provider/framework/schema';
import type { Finding, RuleOf } from '../../../provider/resources/define/rules';

/** A planned state that is live as well. */
type Both<S extends Attributes> = ConfigOf<S> & StateOf<S>;

/**
 * Makes states of a schema: whatever a test does not say is null, also within the objects that it
 * gives. Any value may be unknown.
 */
export const statesOf =
  <S extends Attributes>(schema: S) =>
  (values: object = {}): Both<S> =>
    complete(schema, values) as Both<S>;

function complete(attributes: Attributes, values: object): object {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const value = (values as Readonly<Record<string, unknown>>)[name] ?? null;
      const inner =
        attribute.type === 'object'
          ? attribute.attributes
          : 'element' in attribute && attribute.element.type === 'object'
            ? attribute.element.attributes
            : undefined;
      if (inner === undefined || typeof value !== 'object' || value === null) return [name, value];
      return [
        name,
        Array.isArray(value)
          ? value.map((one: unknown) =>
              typeof one === 'object' && one !== null ? complete(inner, one) : one,
            )
          : complete(inner, value),
      ];
    }),
  );
}

/** What a rule says about a change; where no current state is given, about one that is live. */
export const findings = <S extends Attributes>(
  rule: RuleOf<S>,
  planned: Both<S>,
  current: Both<S> = planned,
): readonly Finding[] => [...rule.check(planned, current)];
