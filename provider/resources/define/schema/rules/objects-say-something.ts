import { formatPath, type Path } from '../../../../framework/path';
import type { Attributes } from '../../../../framework/schema';
import { isObjectValue, isWhollyKnown, type ObjectValue } from '../../../../framework/value';
import type { Finding, Rule } from '../../rules';
import { formOf } from '../../wire/form';
import { isEmpty } from '../../wire/from-wire';

/**
 * The rule that an object in which nothing is set is left out, where Graph keeps none for it: the
 * next read would not have it, and every plan would bring it back.
 */
export const objectsSaySomething = (
  attributes: Attributes,
  source: string,
): Rule<ObjectValue, ObjectValue | null> => ({
  name: 'objects-say-something',
  claim: 'Graph keeps nothing for an object in which nothing is set.',
  source,
  check: (planned) => findingsIn(attributes, planned, []),
});

function* findingsIn(attributes: Attributes, state: ObjectValue, path: Path): Iterable<Finding> {
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = state[name] ?? null;
    if (attribute.type !== 'object' || !isObjectValue(value)) continue;
    const here = [...path, name];
    if (formOf(attribute).emptyIsNone === true && isWhollyKnown(value) && isEmpty(value)) {
      yield {
        verdict: 'refuse',
        summary: 'An object in which nothing is set',
        detail: `Nothing is set in ${formatPath(here)}, and Graph keeps none for that. Leave ${formatPath(here)} out, or set something in it.`,
        path: here,
      };
    } else {
      yield* findingsIn(attribute.attributes, value, here);
    }
  }
}
