import { directoryFacts } from '../facts/directory';
import { type Json, type JsonObject, isArray, isObject, own } from '../json';
import type { ObjectType, Type } from '../schema/type';
import { type Comparison, fits, isLiteral, literalValue, satisfies } from './filter-literal';
import type { Call } from './operation';
import { Refusal } from './refusal';

const OPERATORS = /^([\w/]+) +(eq|ge|le) +(.+)$/is;
const IN = /^([\w/]+) +in +\((.+)\)$/is;
/** Splits at commas outside quotes. */
const COMMA = / *, *(?=(?:[^']*'[^']*')*[^']*$)/;
/** Values that "in" takes. */
const MOST_VALUES = 15;
const STARTS_WITH = /^startswith\( *([\w/]+) *, *('(?:[^']|'')*') *\)$/i;
const ANY = /^([\w/]+)\/any\( *(\w+) *: *(.+) *\)$/is;
/** Splits at "and" outside quotes. */
const AND = / +and +(?=(?:[^']*'[^']*')*[^']*$)/i;

type Test = (object: JsonObject) => boolean;
type ValueTest = (value: Json) => boolean;

/**
 * The objects that the request's `$filter` admits; all where it has none.
 *
 * @throws Refusal for an expression outside the documented subset
 */
export function filtered(
  type: ObjectType,
  { query: { filter } }: Call,
  all: readonly JsonObject[],
): readonly JsonObject[] {
  return filter === undefined ? all : all.filter(parseFilter(type, filter));
}

/**
 * The test that a `$filter` expresses.
 *
 * @throws Refusal for any expression outside the documented subset
 */
export function parseFilter(type: ObjectType, filter: string): Test {
  const tests = filter
    .trim()
    .split(AND)
    .map((clause) => {
      const test = parseClause(type, clause.trim());
      if (test) return test;
      throw new Refusal(
        'badRequest',
        `Unsupported or invalid query filter clause specified for '${clause}' in '${filter}'; expected "property eq value", ge, le, "property in (values)", "startswith(property,'value')" or "property/any(x:x eq 'value')", joined by "and".`,
        directoryFacts.filter,
      );
    });
  return (object) => tests.every((test) => test(object));
}

function parseClause(type: Type, clause: string): ValueTest | undefined {
  const [, collection, variable, inner] = ANY.exec(clause) ?? [];
  if (collection !== undefined) return parseAny(type, collection, variable ?? '', inner ?? '');
  const [, member, values] = IN.exec(clause) ?? [];
  if (member !== undefined) return parseIn(type, member, values ?? '');
  const [, prefixed, prefix] = STARTS_WITH.exec(clause) ?? [];
  const [, compared, operator, literal] = OPERATORS.exec(clause) ?? [];
  const found = resolve(type, prefixed ?? compared ?? '');
  const text = prefix ?? literal ?? '';
  if (!found || !isLiteral(text) || !fits(text, found.type)) return undefined;
  const comparison = prefixed === undefined ? operator?.toLowerCase() : 'startswith';
  const wanted = literalValue(text);
  return (value) =>
    satisfies(comparison as Comparison, valueAt(value, found.names), wanted, found.type);
}

function parseIn(type: Type, path: string, text: string): ValueTest | undefined {
  const values = text.trim().split(COMMA);
  if (values.length > MOST_VALUES) {
    throw new Refusal(
      'badRequest',
      `Too many values: "in" has ${values.length}; expected at most ${MOST_VALUES}.`,
      directoryFacts.filterIn,
    );
  }
  const tests = values.map((value) => parseClause(type, `${path} eq ${value}`));
  if (tests.includes(undefined)) return undefined;
  return (object) => tests.some((test) => test?.(object) === true);
}

function parseAny(
  type: Type,
  collection: string,
  variable: string,
  inner: string,
): ValueTest | undefined {
  const found = resolve(type, collection);
  if (found?.type?.kind !== 'collection') return undefined;
  const element = found.type.of;
  // "x/id eq …" of an object becomes "id eq …", "x eq …" of a scalar "value eq …".
  const clause = inner.replace(new RegExp(`\\b${variable}(/|\\b)`), (_, slash: string) =>
    slash === '/' ? '' : 'value',
  );
  const test = parseClause(element.kind === 'object' ? element : itself(element), clause);
  if (!test) return undefined;
  return (value) => {
    const items = valueAt(value, found.names);
    if (!isArray(items)) return false;
    return items.some((item) => test(element.kind === 'object' ? item : { value: item }));
  };
}

/** An object whose one property is the element, so that one grammar serves both. */
function itself(type: Type): ObjectType {
  return { kind: 'object', name: '', entity: false, properties: new Map([['value', { type }]]) };
}

interface Resolved {
  readonly names: readonly string[];
  readonly type: Type | undefined;
}

/** A path of properties in the spelling of the type, or `undefined` where there is none. */
function resolve(type: Type, path: string): Resolved | undefined {
  let at: Type | undefined = type;
  const names: string[] = [];
  for (const segment of path.split('/')) {
    if (at?.kind !== 'object') return undefined;
    const found: string | undefined = [...at.properties.keys()].find(
      (name) => name.toLowerCase() === segment.toLowerCase(),
    );
    if (found === undefined) return undefined;
    names.push(found);
    at = at.properties.get(found)?.type;
  }
  return { names, type: at };
}

function valueAt(value: Json, names: readonly string[]): Json {
  return names.reduce<Json>((at, name) => (isObject(at) ? (own(at, name) ?? null) : null), value);
}
