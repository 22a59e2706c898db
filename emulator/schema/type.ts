import type { Fact } from '../facts/fact';
import type { Json, JsonObject } from '../json';

/** A version of Microsoft Graph, as in its paths. */
export type Version = 'v1.0' | 'beta';

export type Type = PrimitiveType | EnumType | ObjectType | CollectionType;

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: 'Edm.String' | 'Edm.Boolean' | 'Edm.Int32' | 'Edm.Guid' | 'Edm.DateTimeOffset';
  /** A string that the service reads and writes as a GUID. */
  readonly format?: 'guid';
}

export interface EnumType {
  readonly kind: 'enum';
  readonly name: string;
  /** Members in the order of their values; a flags value is written in this order. */
  readonly members: readonly string[];
  /** Those of the members that stand behind the sentinel unknownFutureValue. */
  readonly late: readonly string[];
  readonly flags: boolean;
}

export interface ObjectType {
  readonly kind: 'object';
  readonly name: string;
  /** Entities of one collection are told apart by id; complex values are not. */
  readonly entity: boolean;
  readonly properties: ReadonlyMap<string, Property>;
  /** The types that an abstract one stands for. */
  readonly derived?: Derivation;
}

/** How the concrete type of a value is found where an abstract one is declared. */
export interface Derivation {
  readonly types: readonly ObjectType[];
  /** The name of the type of a value that does not say it by `@odata.type`. */
  readonly infer?: (value: JsonObject) => string | undefined;
}

export interface CollectionType {
  readonly kind: 'collection';
  readonly of: PrimitiveType | EnumType | ObjectType;
}

export interface Property {
  readonly type: Type;
  readonly nullable?: false;
  readonly readOnly?: true;
  /** The version that has it; both by default. */
  readonly only?: Version;
  /** What a collection's element, or an object being created, gets where it is omitted. */
  readonly default?: Json;
  /** Must be present in a collection's element, and why. */
  readonly required?: Fact;
  readonly limit?: Limit;
  /** Returned only when a query selects it. */
  readonly onSelect?: true;
  /** Accepted in requests and never returned. */
  readonly writeOnly?: true;
  /** PATCH replaces the value: members that it leaves out do not keep theirs. */
  readonly whole?: true;
  /** Left out of a value that is replaced, this member keeps its own. */
  readonly stays?: true;
}

/** What a value must satisfy beyond its type. */
export interface Limit {
  readonly fact: Fact;
  /** What is expected, completing the sentence "expected …". */
  readonly expected: string;
  readonly holds: (value: Json) => boolean;
}

const primitive = (name: PrimitiveType['name']): PrimitiveType => ({ kind: 'primitive', name });

export const edm = {
  string: primitive('Edm.String'),
  boolean: primitive('Edm.Boolean'),
  int32: primitive('Edm.Int32'),
  guid: primitive('Edm.Guid'),
  dateTimeOffset: primitive('Edm.DateTimeOffset'),
  guidText: { kind: 'primitive', name: 'Edm.String', format: 'guid' },
} as const satisfies Record<string, PrimitiveType>;

export function collection(of: CollectionType['of']): CollectionType {
  return { kind: 'collection', of };
}

/** @param late - members that the CSDL declares behind the sentinel */
export function enumeration(
  name: string,
  members: readonly string[],
  late: readonly string[] = [],
): EnumType {
  return { kind: 'enum', name, members: [...members, ...late], late, flags: false };
}

/** @param late - members that the CSDL declares behind the sentinel */
export function flags(
  name: string,
  members: readonly string[],
  late: readonly string[] = [],
): EnumType {
  return { kind: 'enum', name, members: [...members, ...late], late, flags: true };
}

export function complex(name: string, properties: Record<string, Property>): ObjectType {
  return { kind: 'object', name, entity: false, properties: new Map(Object.entries(properties)) };
}

/** An entity type; `base` gives the properties it inherits. */
export function entity(
  name: string,
  properties: Record<string, Property>,
  base?: ObjectType,
): ObjectType {
  const inherited = base ? [...base.properties] : [];
  return {
    kind: 'object',
    name,
    entity: true,
    properties: new Map([...inherited, ...Object.entries(properties)]),
  };
}

/** An abstract type: a value is of one of the derived types, and says of which. */
export function abstract(
  name: string,
  types: readonly ObjectType[],
  infer?: Derivation['infer'],
): ObjectType {
  const derived = { types, ...(infer && { infer }) };
  const isEntity = types.some(({ entity: one }) => one);
  return { kind: 'object', name, entity: isEntity, properties: new Map(), derived };
}

export function typeName(type: Type): string {
  if (type.kind === 'collection') return `Collection(${typeName(type.of)})`;
  return type.kind === 'primitive' ? type.name : `microsoft.graph.${type.name}`;
}
