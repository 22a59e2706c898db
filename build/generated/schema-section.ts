import { describeConstraint } from '../../provider/framework/constraint';
import type { Attribute, Attributes, ValueType } from '../../provider/framework/schema';

/** The section of a page that lists attributes, in the form of the Terraform Registry. */
export function schemaSection(attributes: Attributes): string {
  const nested: string[] = [];
  const own = attributeGroups(attributes, '###', [], nested);
  return ['## Schema', own, ...nested].join('\n\n');
}

const groups = [
  { title: 'Required', has: (one: Attribute) => one.required === true },
  { title: 'Optional', has: (one: Attribute) => one.optional === true },
  { title: 'Read-Only', has: (one: Attribute) => !one.required && !one.optional },
] as const;

function attributeGroups(
  attributes: Attributes,
  heading: string,
  path: readonly string[],
  nested: string[],
): string {
  return groups
    .map(({ title, has }) => {
      const members = Object.entries(attributes)
        .filter(([, attribute]) => has(attribute))
        .sort(([left], [right]) => left.localeCompare(right));
      if (members.length === 0) return '';
      const lines = members.map(([name, attribute]) => line(name, attribute, path, nested));
      const header = heading === '' ? `${title}:` : `${heading} ${title}`;
      return `${header}\n\n${lines.join('\n')}`;
    })
    .filter((section) => section !== '')
    .join('\n\n');
}

function line(
  name: string,
  attribute: Attribute,
  path: readonly string[],
  nested: string[],
): string {
  const text = [attribute.description, ...describeConstraint(attribute)].join(' ');
  const inner = innerAttributes(attribute);
  const marks = [nameOfType(attribute), ...(attribute.sensitive === true ? ['Sensitive'] : [])];
  const head = `- \`${name}\` (${marks.join(', ')}) ${text}`;
  if (inner === undefined) return head;
  const here = [...path, name];
  const anchor = `nestedatt--${here.join('--')}`;
  const below: string[] = [];
  const body = attributeGroups(inner, '', here, below);
  nested.push(
    `<a id="${anchor}"></a>\n\n### Nested Schema for \`${here.join('.')}\`\n\n${body}`,
    ...below,
  );
  return `${head} (see [below for nested schema](#${anchor}))`;
}

const scalars = { string: 'String', bool: 'Boolean', int64: 'Number', number: 'Number' } as const;
const collections = { list: 'List', set: 'Set', map: 'Map' } as const;

/** A type in the words of the Terraform Registry. */
export function nameOfType(type: ValueType): string {
  switch (type.type) {
    case 'string':
    case 'bool':
    case 'int64':
    case 'number':
      return scalars[type.type];
    case 'object':
      return 'Attributes';
    case 'list':
    case 'set':
    case 'map':
      return type.element.type === 'object'
        ? `Attributes ${collections[type.type]}`
        : `${collections[type.type]} of ${scalars[type.element.type]}`;
  }
}

function innerAttributes(type: ValueType): Attributes | undefined {
  if (type.type === 'object') return type.attributes;
  return 'element' in type && type.element.type === 'object' ? type.element.attributes : undefined;
}
