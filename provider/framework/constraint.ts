import type { Attribute, ValueType } from './schema';

/** What the declaration of an attribute says about its values, as sentences of documentation. */
export function describeConstraint(attribute: Attribute): string[] {
  return [
    ...describeType(attribute),
    ...describeDefault(attribute),
    ...(attribute.notice === undefined ? [] : [attribute.notice]),
  ];
}

function describeType(type: ValueType): string[] {
  switch (type.type) {
    case 'string':
      return [
        ...(type.oneOf === undefined ? [] : [oneOf(type.oneOf)]),
        ...(type.format === undefined ? [] : [`Format: ${type.format.expected}.`]),
        ...(type.maxLength === undefined ? [] : [`At most ${type.maxLength} characters.`]),
      ];
    case 'bool':
      return type.only === undefined ? [] : [`Only \`${String(type.only)}\`.`];
    case 'int64':
    case 'number':
      return range(type);
    case 'list':
    case 'set':
    case 'map':
      return [
        ...(type.type !== 'map' || type.key === undefined
          ? []
          : [`Format of keys: ${type.key.expected}.`]),
        ...(type.element.type === 'object' ? [] : describeType(type.element)),
        ...items('At least', type.minItems),
        ...items('At most', type.maxItems),
      ];
    case 'object':
      return [];
  }
}

const items = (bound: string, number: number | undefined): string[] =>
  number === undefined ? [] : [`${bound} ${number} element${number === 1 ? '' : 's'}.`];

const oneOf = (options: readonly string[]): string =>
  `One of ${options.map((option) => `\`${option}\``).join(', ')}.`;

function range({ min, max }: { readonly min?: number; readonly max?: number }): string[] {
  if (min === undefined && max === undefined) return [];
  if (min === undefined) return [`At most ${String(max)}.`];
  return max === undefined ? [`At least ${min}.`] : [`From ${min} to ${max}.`];
}

function describeDefault({ default: value, keepState }: Attribute): string[] {
  if (value === undefined) return [];
  const shown = Array.isArray(value)
    ? '[]'
    : typeof value === 'string'
      ? `"${value}"`
      : String(value);
  return keepState === true
    ? [`An omission leaves it as it is; what is new has \`${shown}\`.`]
    : [`Default: \`${shown}\`.`];
}
