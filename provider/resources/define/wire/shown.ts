import type { Attribute, Attributes, ElementType } from '../../../framework/schema';
import { formOf, type WiredAttributes } from './form';

/** What only an author's value needs. */
const FOR_AUTHORS = ['required', 'optional', 'default', 'keepState'];

/** The same attributes where Graph alone sets them: they are shown, and never sent. */
export function shown(attributes: Attributes): WiredAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, shownAttribute(attribute)]),
  );
}

function shownAttribute(attribute: Attribute): Attribute {
  const kept = Object.entries(attribute).filter(([key]) => !FOR_AUTHORS.includes(key));
  return {
    ...Object.fromEntries(kept),
    ...(attribute.type === 'object' && { attributes: shown(attribute.attributes) }),
    ...('element' in attribute && { element: shownElement(attribute.element) }),
    computed: true,
    keepState: true,
    nullable: true,
    graph: { ...formOf(attribute), readOnly: true },
  } as unknown as Attribute;
}

const shownElement = (element: ElementType): ElementType =>
  element.type === 'object' ? { ...element, attributes: shown(element.attributes) } : element;
