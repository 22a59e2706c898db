import type { Declared, DeclaredObject } from '../../../../provider/reading';
import { withVisible } from '../text';

/** Columns that a line may have. */
const WIDTH = 100;

/** A value as TypeScript, from a column on; `after` is how much still follows on its last line. */
export function printValue(value: Declared, indent: number, column: number, after = 1): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object') return String(value);
  const flat = flatValue(value);
  if (flat !== undefined && column + flat.length + after <= WIDTH) return flat;
  if (Array.isArray(value)) return brokenArray(value as readonly Declared[], indent);
  return printMembers(membersOf(value as DeclaredObject | ReadonlyMap<string, Declared>), indent);
}

/** A value on one line; undefined where it is better read on several. */
function flatValue(value: Declared): string | undefined {
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const elements = (value as readonly Declared[]).map(flatValue);
    const isTable = elements.length > 1 && value.every(isLarge);
    return isTable || elements.includes(undefined) ? undefined : `[${elements.join(', ')}]`;
  }
  const members = membersOf(value as DeclaredObject | ReadonlyMap<string, Declared>);
  if (members.length === 0) return '{}';
  // Objects within objects, and long ones, are lists of lines.
  const isPlain = members.every(([, member]) => typeof member !== 'object');
  if (!isPlain || members.length > 3) return undefined;
  return `{ ${members.map(([key, member]) => `${key}: ${flatValue(member) ?? ''}`).join(', ')} }`;
}

/** Prettier breaks a list of objects with more than one property, whatever its length. */
const isLarge = (value: Declared): boolean =>
  typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 1;

function brokenArray(elements: readonly Declared[], indent: number): string {
  const inner = indent + 2;
  const lines = elements.map(
    (element) => `${' '.repeat(inner)}${printValue(element, inner, inner)},\n`,
  );
  return `[\n${lines.join('')}${' '.repeat(indent)}]`;
}

/** Properties on lines of their own. */
export function printMembers(
  members: readonly (readonly [string, Declared])[],
  indent: number,
): string {
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

/** Attributes under the names of the bindings; keys that an author chose stay as they are. */
export const membersOf = (
  value: DeclaredObject | ReadonlyMap<string, Declared>,
): (readonly [string, Declared])[] =>
  value instanceof Map
    ? [...(value as ReadonlyMap<string, Declared>)].map(
        ([key, member]) => [printKey(key), member] as const,
      )
    : Object.entries(value as DeclaredObject).map(
        ([name, member]) => [camelCase(name), member] as const,
      );

const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key));

/** The name of an attribute in the bindings. */
export const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * A text in which neither Terraform reads a template nor cdktf a token of its own, as TypeScript.
 * Nothing escapes a token, so Terraform puts such a text together.
 */
export const printText = (text: string): string =>
  printLiteral(
    text.replace(/([$%#&])\{(TfToken\[)?/g, (found, sign: string, token?: string) => {
      if (token !== undefined) return `\${"${sign}"}{${token}`;
      return sign === '$' || sign === '%' ? `${sign}${found}` : found;
    }),
  );

/** A text as TypeScript, in the quotation marks that it has fewer of. */
export function printLiteral(text: string): string {
  const singles = text.split("'").length;
  const quote = singles > text.split('"').length ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${withVisible(escaped, (code) => `\\u{${code}}`)}${quote}`;
}
