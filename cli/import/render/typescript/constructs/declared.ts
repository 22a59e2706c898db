import type { Declared, DeclaredObject } from '../../../../../provider/reading';
import { printLiteral } from '../literals';
import { Code } from '../printable';

/** Whether a declared value has attributes. */
export const isObject = (value: Declared | undefined): value is DeclaredObject =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Map);

/** The texts of a set or list; none where it is something else. */
export const textsOf = (value: Declared | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The objects of a set or list. */
export const objectsOf = (value: Declared | undefined): readonly DeclaredObject[] =>
  Array.isArray(value) ? (value as readonly Declared[]).filter(isObject) : [];

/** A model as the constructs take it. */
export const parsed = (model: string): Code => new Code(`parseAaguid(${printLiteral(model)})`);
