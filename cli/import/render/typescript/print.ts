import { printText } from './literals';
import { Code, type Member, type Printable, Properties } from './printable';

/** Columns that a line may have. */
const WIDTH = 100;

/** A value as TypeScript, as prettier would break it, from a column on; a comma follows. */
function printValue(value: Printable, indent: number, column: number): string {
  const flat = flatValue(value);
  if (flat !== undefined && (!isBreakable(value) || column + flat.length < WIDTH)) return flat;
  if (value instanceof Properties) {
    const members = printMembers(value.members, indent);
    return value.callee === undefined ? members : `${value.callee}(${members})`;
  }
  return brokenArray(value as readonly Printable[], indent);
}

const isBreakable = (value: Printable): boolean =>
  typeof value === 'object' && !(value instanceof Code);

/** A value on one line; undefined where it is better read on several. */
function flatValue(value: Printable): string | undefined {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Properties) return flatProperties(value);
  const elements = value.map(flatValue);
  const isTable = elements.length > 1 && value.every(isLarge);
  return isTable || elements.includes(undefined) ? undefined : `[${elements.join(', ')}]`;
}

function flatProperties({ members, callee }: Properties): string | undefined {
  if (callee !== undefined) return `${callee}(${flatMembers(members)})`;
  // Objects within objects, and long ones, are lists of lines.
  const isShort = members.length <= 3 && members.every(([, value]) => !isBreakable(value));
  return isShort ? flatMembers(members) : undefined;
}

const flatMembers = (members: readonly Member[]): string =>
  members.length === 0
    ? '{}'
    : `{ ${members.map(([key, value]) => `${key}: ${flatValue(value) ?? ''}`).join(', ')} }`;

/** Prettier breaks a list of objects with more than one property, whatever its length. */
const isLarge = (value: Printable): boolean =>
  value instanceof Properties && value.callee === undefined && value.members.length > 1;

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
