import type { Attributes } from '../../framework/schema';
import { isObjectValue, type ObjectValue, UNKNOWN, type Value } from '../../framework/value';

/**
 * A planned state with what the plan left open taken from a live one. Everything that was planned
 * stays: Terraform takes another value for a defect, and would replace what was just created.
 */
export function settle(
  attributes: Attributes,
  planned: ObjectValue,
  live: ObjectValue,
): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const wanted: Value = planned[name] ?? null;
      const found: Value = live[name] ?? null;
      return [
        name,
        attribute.type === 'object'
          ? settleObject(attribute.attributes, wanted, found)
          : open(wanted, found),
      ];
    }),
  );
}

const open = (wanted: Value, found: Value): Value => (wanted === UNKNOWN ? found : wanted);

function settleObject(attributes: Attributes, wanted: Value, found: Value): Value {
  if (wanted === UNKNOWN || !isObjectValue(wanted)) return open(wanted, found);
  return settle(attributes, wanted, isObjectValue(found) ? found : {});
}
