import {
  type NestedObject,
  NestingMode,
  type Schema,
  type SchemaAttribute,
  StringKind,
} from '../protocol/wire/terraform';
import { describeConstraint } from './constraint';
import type { Attribute, Attributes, ElementType, ValueType } from './schema';

/** The version of every schema: none has changed its shape since it was published. */
export const SCHEMA_VERSION = 0n;

/** A schema as Terraform reads it. */
export function toSchemaMessage(description: string, attributes: Attributes): Schema {
  return {
    version: SCHEMA_VERSION,
    block: {
      version: SCHEMA_VERSION,
      attributes: toAttributeMessages(attributes),
      description,
      descriptionKind: StringKind.STRING_KIND_MARKDOWN,
    },
  };
}

const toAttributeMessages = (attributes: Attributes): SchemaAttribute[] =>
  Object.entries(attributes).map(([name, attribute]) => toAttributeMessage(name, attribute));

function toAttributeMessage(name: string, attribute: Attribute): SchemaAttribute {
  const nestedType = toNestedObject(attribute);
  const constraint = describeConstraint(attribute);
  return {
    name,
    type: nestedType === undefined ? typeJson(attribute) : Buffer.alloc(0),
    nestedType,
    description: [attribute.description, ...constraint].join(' '),
    descriptionKind: StringKind.STRING_KIND_MARKDOWN,
    required: attribute.required === true,
    optional: attribute.optional === true,
    computed: attribute.computed === true,
    sensitive: attribute.sensitive === true,
  };
}

const nestings = {
  list: NestingMode.NESTING_LIST,
  set: NestingMode.NESTING_SET,
  map: NestingMode.NESTING_MAP,
} as const;

function toNestedObject(type: ValueType): NestedObject | undefined {
  if (type.type === 'object') {
    return {
      attributes: toAttributeMessages(type.attributes),
      nesting: NestingMode.NESTING_SINGLE,
    };
  }
  if (!('element' in type) || type.element.type !== 'object') return undefined;
  return {
    attributes: toAttributeMessages(type.element.attributes),
    nesting: nestings[type.type],
  };
}

/** cty's JSON notation of a type: `"string"`, `["set","string"]`. */
export const typeJson = (type: ValueType): Buffer =>
  Buffer.from(JSON.stringify(typeNotation(type)));

function typeNotation(type: ValueType | ElementType): unknown {
  switch (type.type) {
    case 'string':
    case 'bool':
      return type.type;
    case 'int64':
    case 'number':
      return 'number';
    case 'list':
    case 'set':
    case 'map':
      return [type.type, typeNotation(type.element)];
    case 'object':
      throw new TypeError('an object is declared as a nested type');
  }
}
