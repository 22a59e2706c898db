import { bareObjectId } from '../../../../model/object-id';
import { ELEMENT, formatPath, type Path, type Step } from '../../../framework/path';
import type { Attributes, ValueType } from '../../../framework/schema';
import {
  isMap,
  isObjectValue,
  isSequence,
  type ObjectValue,
  type Value,
} from '../../../framework/value';
import { groupId } from '../formats';

/** A group that a state names, and where. */
export interface GroupReference {
  /** In lower case. */
  readonly id: string;
  readonly path: Path;
}

/** The groups that a state names, wherever its schema says that an id is a group's. */
export function groupReferences(attributes: Attributes, state: ObjectValue): GroupReference[] {
  return inObject(attributes, state, []);
}

/** The groups that a change brings to places where they were not. */
export function newGroups(
  attributes: Attributes,
  planned: ObjectValue,
  current: ObjectValue,
): GroupReference[] {
  const keyOf = ({ id, path }: GroupReference): string => `${formatPath(path)} ${id}`;
  const before = new Set(groupReferences(attributes, current).map(keyOf));
  return groupReferences(attributes, planned).filter((one) => !before.has(keyOf(one)));
}

const inObject = (attributes: Attributes, value: ObjectValue, path: Path): GroupReference[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    inValue(attribute, value[name] ?? null, [...path, name]),
  );

function inValue(type: ValueType, value: Value, path: Path): GroupReference[] {
  if (type.type === 'string') {
    const isGroup = type.format === groupId && typeof value === 'string';
    return isGroup ? [{ id: bareObjectId(value), path }] : [];
  }
  if (type.type === 'object') {
    return isObjectValue(value) ? inObject(type.attributes, value, path) : [];
  }
  if (!('element' in type)) return [];
  return elementsOf(type.type, value).flatMap(([step, element]) =>
    inValue(type.element, element, step === undefined ? path : [...path, step]),
  );
}

/** Ids in a set have the path of the set: Terraform has no address for its elements. */
function elementsOf(kind: 'list' | 'set' | 'map', value: Value): [Step | undefined, Value][] {
  if (isMap(value)) return [...value].map(([key, element]) => [{ key }, element]);
  if (!isSequence(value)) return [];
  return value.map((element, index) => [
    kind === 'list' ? { index } : isObjectValue(element) ? ELEMENT : undefined,
    element,
  ]);
}
