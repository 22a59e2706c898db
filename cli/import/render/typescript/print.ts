import type { Declared, DeclaredObject } from '../../../../provider/reading';
import { printLiteral, printText } from './literals';

/** Columns that a line may have. */
const WIDTH = 100;

/** An expression that is written as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A call of a function with properties. */
export class Call {
  readonly callee: string;
  readonly members: readonly Member[];

  constructor(callee: string, members: readonly Member[]) {
    this.callee = callee;
    this.members = members;
  }
}

/** What can be written. */
export type Printable =
  | Code
  | Call
  | Exclude<Declared, object>
  | readonly Printable[]
  | ReadonlyMap<string, Printable>
  | { readonly [attribute: string]: Printable };

/** A property: its key as it is written, and its value. */
export type Member = readonly [string, Printable];

/** A value as TypeScript, as prettier would break it, from a column on. */
function printValue(value: Printable, indent: number, column: number): string {
  const flat = flatValue(value);
  // A comma follows.
  if (flat !== undefined && (!isBreakable(value) || column + flat.length < WIDTH)) return flat;
  if (value instanceof Call) return `${value.callee}(${printMembers(value.members, indent)})`;
  if (Array.isArray(value)) return brokenArray(value as readonly Printable[], indent);
  return printMembers(membersOf(value as Members), indent);
}

const isBreakable = (value: Printable): boolean =>
  typeof value === 'object' && !(value instanceof Code);

/** A value on one line; undefined where it is better read on several. */
function flatValue(value: Printable): string | undefined {
  if (value instanceof Code) return value.text;
  if (value instanceof Call) return `${value.callee}(${flatMembers(value.members) ?? ''})`;
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const elements = (value as readonly Printable[]).map(flatValue);
    const isTable = elements.length > 1 && value.every(isLarge);
    return isTable || elements.includes(undefined) ? undefined : `[${elements.join(', ')}]`;
  }
  const members = membersOf(value as Members);
  // Objects within objects, and long ones, are lists of lines.
  const isShort = members.length <= 3 && members.every(([, member]) => !isBreakable(member));
  return isShort ? flatMembers(members) : undefined;
}

function flatMembers(members: readonly Member[]): string | undefined {
  if (members.length === 0) return '{}';
  const flat = members.map(([key, value]) => ({ key, text: flatValue(value) }));
  if (flat.some(({ text }) => text === undefined)) return undefined;
  return `{ ${flat.map(({ key, text }) => `${key}: ${text ?? ''}`).join(', ')} }`;
}

/** Prettier breaks a list of objects with more than one property, whatever its length. */
const isLarge = (value: Printable): boolean =>
  isBreakable(value) &&
  !Array.isArray(value) &&
  !(value instanceof Call) &&
  membersOf(value as Members).length > 1;

function brokenArray(elements: readonly Printable[], indent: number): string {
  const inner = indent + 2;
  const lines = elements.map(
    (element) => `${' '.repeat(inner)}${printValue(element, inner, inner)},\n`,
  );
  return `[\n${lines.join('')}${' '.repeat(indent)}]`;
}

/** Properties on lines of their own. */
export function printMembers(members: readonly Member[], indent: number): string {
  if (members.length === 0) return '{}';
  const inner = indent + 2;
  const lines = members.map(([key, value]) => {
    const head = `${' '.repeat(inner)}${key}: `;
    const text = printValue(value, inner, head.length);
    const isLong = typeof value === 'string' && head.length + text.length + 1 > WIDTH;
    return isLong ? `${head.trimEnd()}\n${' '.repeat(inner + 2)}${text},\n` : `${head}${text},\n`;
  });
  return `{\n${lines.join('')}${' '.repeat(indent)}}`;
}

type Members = ReadonlyMap<string, Printable> | { readonly [attribute: string]: Printable };

/** Attributes under the names of the bindings; keys that an author chose stay as they are. */
export const membersOf = (value: Members | DeclaredObject): Member[] =>
  value instanceof Map
    ? [...(value as ReadonlyMap<string, Printable>)].map(([key, member]): Member => [
        printKey(key),
        member,
      ])
    : Object.entries(value as Readonly<Record<string, Printable>>).map(([name, member]): Member => [
        camelCase(name),
        member,
      ]);

const printKey = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? key : printLiteral(key);

/** The name of an attribute in the bindings. */
const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
