import type { Declared, DeclaredObject } from '../../../../provider/reading';
import { printLiteral } from './literals';

/** An expression that is written as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An object by its properties, or a call of a function with one. */
export class Properties {
  readonly members: readonly Member[];
  readonly callee: string | undefined;

  constructor(members: readonly Member[], callee?: string) {
    this.members = members;
    this.callee = callee;
  }
}

/** What can be written. */
export type Printable = Code | Properties | string | number | boolean | readonly Printable[];

/** A property: its key as it is written, and its value. */
export type Member = readonly [string, Printable];

/** Attributes under the names of the bindings. */
export const membersOf = (attributes: DeclaredObject): Member[] =>
  Object.entries(attributes).map(([name, value]): Member => [camelCase(name), printable(value)]);

/** A declared value; keys that an author chose stay as they are. */
function printable(value: Declared): Printable {
  if (typeof value !== 'object') return value;
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, Declared>)];
    return new Properties(
      entries.map(([key, element]): Member => [printKey(key), printable(element)]),
    );
  }
  if (Array.isArray(value)) return (value as readonly Declared[]).map(printable);
  return new Properties(membersOf(value as DeclaredObject));
}

/** A key that an author chose, as it is written. */
export const printKey = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? key : printLiteral(key);

/** The name of an attribute in the bindings. */
const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
