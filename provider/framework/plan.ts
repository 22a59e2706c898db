/**
 * What a change will store: configuration where there is any, otherwise a default, the prior
 * value, or "known after apply".
 *
 * @see https://developer.hashicorp.com/terraform/plugin/framework/resources/plan-modification
 * @module
 */
import { identityOf, isSame, objectIdentity } from './identity';
import type { Attribute, Attributes, ElementType, ObjectType, ValueType } from './schema';
import { isMap, isSequence, type ObjectValue, UNKNOWN, type Value } from './value';

/**
 * Plans an object from its configuration.
 *
 * Where nothing means anything else than before, the prior object is returned as it is, so that
 * an unchanged configuration never plans a change.
 *
 * @param prior - the stored object; null when it is to be created
 */
export function planObject(
  attributes: Attributes,
  config: ObjectValue,
  prior: ObjectValue | null,
): ObjectValue {
  const carried = planAttributes(attributes, config, prior, 'carry');
  if (prior === null) return carried;
  return objectIdentity(attributes, carried) === objectIdentity(attributes, prior)
    ? prior
    : planAttributes(attributes, config, prior, 'refresh');
}

/** Whether a computed value that the author does not give is kept, or awaits the change. */
type Computed = 'carry' | 'refresh';

function planAttributes(
  attributes: Attributes,
  config: ObjectValue,
  prior: ObjectValue | null,
  computed: Computed,
): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      planAttribute(attribute, config[name] ?? null, prior?.[name], computed),
    ]),
  );
}

/** `prior` is undefined where the object around it does not exist yet. */
function planAttribute(
  attribute: Attribute,
  config: Value,
  prior: Value | undefined,
  computed: Computed,
): Value {
  if (config !== null) return planValue(attribute, config, prior ?? null, computed);
  const isKept = attribute.keepState === true && prior !== undefined;
  if (attribute.default !== undefined && !isKept) return attribute.default;
  if (attribute.computed !== true) return null;
  if (prior === undefined) return UNKNOWN;
  return computed === 'carry' || isKept ? prior : UNKNOWN;
}

/**
 * Terraform accepts the configured value or the whole prior one, never a mixture: text keeps its
 * prior spelling only where the attribute as a whole means the same.
 */
function planValue(type: ValueType, config: Value, prior: Value, computed: Computed): Value {
  if (config === UNKNOWN) return UNKNOWN;
  if (type.type === 'object') {
    return planAttributes(
      type.attributes,
      config as ObjectValue,
      prior as ObjectValue | null,
      computed,
    );
  }
  if ('element' in type && type.element.type === 'object') {
    return planElements(type.type, type.element, config, prior, computed);
  }
  return isSame(type, config, prior) ? prior : config;
}

function planElements(
  kind: 'list' | 'set' | 'map',
  element: ObjectType,
  config: Value,
  prior: Value,
  computed: Computed,
): Value {
  const plan = (configured: Value, before: Value | undefined): Value =>
    configured === UNKNOWN || configured === null
      ? configured
      : planAttributes(
          element.attributes,
          configured as ObjectValue,
          isPresent(before) ? before : null,
          computed,
        );
  if (isMap(config)) {
    const before = isMap(prior) ? prior : new Map<string, Value>();
    return new Map([...config].map(([key, value]) => [key, plan(value, before.get(key))]));
  }
  const configured = config as readonly Value[];
  const before = isSequence(prior) ? prior : [];
  if (kind === 'list') return configured.map((value, index) => plan(value, before[index]));
  const partner = partners(element, before);
  return configured.map((value) => plan(value, partner(value)));
}

const isPresent = (value: Value | undefined): value is ObjectValue =>
  value !== undefined && value !== null && value !== UNKNOWN;

/**
 * Finds the prior element of a set that a configured one stands for: the only one that agrees on
 * every member the author gave. Sets have no order, so an index says nothing.
 */
function partners(
  element: ElementType,
  prior: readonly Value[],
): (value: Value) => Value | undefined {
  if (element.type !== 'object') return () => undefined;
  const attributes = Object.entries(element.attributes);
  return (value) => {
    if (!isPresent(value)) return undefined;
    const given = attributes.filter(([name]) => value[name] !== null);
    const agreeing = prior.filter(
      (candidate) =>
        isPresent(candidate) &&
        given.every(
          ([name, attribute]) =>
            identityOf(attribute, value[name] ?? null) ===
            identityOf(attribute, candidate[name] ?? null),
        ),
    );
    return agreeing.length === 1 ? agreeing[0] : undefined;
  };
}
