import { directoryFacts } from '../facts/directory';
import { Refusal } from '../graph/refusal';
import { type Json, type JsonObject, own } from '../json';
import type { ObjectType } from '../schema/type';

const EQUALS = /^(\w+) +eq +('(?:[^']|'')*'|true|false|null)$/i;
const STARTS_WITH = /^startswith\( *(\w+) *, *('(?:[^']|'')*') *\)$/i;
/** Splits at "and" outside quotes. */
const AND = / +and +(?=(?:[^']*'[^']*')*[^']*$)/i;

type Test = (object: JsonObject) => boolean;

/**
 * The test that a `$filter` expresses.
 *
 * @throws Refusal for any expression outside the documented subset
 */
export function parseFilter(type: ObjectType, filter: string): Test {
  const tests = filter
    .trim()
    .split(AND)
    .map((clause) => parseClause(type, clause.trim(), filter));
  return (object) => tests.every((test) => test(object));
}

function parseClause(type: ObjectType, clause: string, filter: string): Test {
  const equals = EQUALS.exec(clause);
  const startsWith = STARTS_WITH.exec(clause);
  const [, name = '', literal = ''] = equals ?? startsWith ?? [];
  const property = [...type.properties.keys()].find(
    (candidate) => candidate.toLowerCase() === name.toLowerCase(),
  );
  if (property === undefined) {
    throw new Refusal(
      'badRequest',
      `Unsupported or invalid query filter clause specified for '${clause}' in '${filter}'; expected "property eq value" or "startswith(property,'value')", joined by "and".`,
      directoryFacts.filter,
    );
  }
  const wanted = literalValue(literal);
  if (equals) return (object) => folded(own(object, property) ?? null) === folded(wanted);
  const prefix = folded(wanted);
  return (object) => {
    const value = folded(own(object, property));
    return typeof value === 'string' && typeof prefix === 'string' && value.startsWith(prefix);
  };
}

function literalValue(literal: string): Json {
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  const lower = literal.toLowerCase();
  return lower === 'null' ? null : lower === 'true';
}

/** The directory compares texts without case. */
function folded(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
