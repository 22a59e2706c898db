import type { Json } from '../json';
import type { Type } from '../schema/type';

export type Comparison = 'eq' | 'ge' | 'le' | 'startswith';

const TEXT = /^'(?:[^']|'')*'$/;
const BARE =
  /^(?:true|false|null|-?\d+(?:\.\d+)?|\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Whether the text is a value as `$filter` writes one. */
export function isLiteral(text: string): boolean {
  return TEXT.test(text) || BARE.test(text);
}

/** Whether a property of the type can be compared with the literal at all. */
export function fits(literal: string, type: Type | undefined): boolean {
  const value = literalValue(literal);
  if (value === null || type?.kind !== 'primitive') return true;
  const quoted = literal.startsWith("'");
  switch (type.name) {
    case 'Edm.Boolean':
      return typeof value === 'boolean';
    case 'Edm.Int32':
      return typeof value === 'number';
    case 'Edm.DateTimeOffset':
      return !quoted && typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'Edm.String':
    case 'Edm.Guid':
      return quoted === (type.name === 'Edm.String');
  }
}

export function literalValue(literal: string): Json {
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  const lower = literal.toLowerCase();
  if (lower === 'null') return null;
  if (lower === 'true' || lower === 'false') return lower === 'true';
  return /^-?\d+(\.\d+)?$/.test(literal) ? Number(literal) : literal;
}

/** Compares as the directory does: texts without case, times as instants. */
export function satisfies(
  comparison: Comparison,
  value: Json,
  wanted: Json,
  type: Type | undefined,
): boolean {
  const isTime = type?.kind === 'primitive' && type.name === 'Edm.DateTimeOffset';
  const [left, right] = [value, wanted].map((side) => comparable(side, isTime));
  if (comparison === 'eq') return left === right;
  if (comparison === 'startswith') {
    return typeof left === 'string' && typeof right === 'string' && left.startsWith(right);
  }
  if (left === null || right === null || typeof left !== typeof right) return false;
  return comparison === 'ge' ? Number(left) >= Number(right) : Number(left) <= Number(right);
}

function comparable(value: Json, isTime: boolean): Json {
  if (typeof value !== 'string') return value;
  return isTime ? Date.parse(value) : value.toLowerCase();
}
