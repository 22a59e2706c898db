/**
 * How a resource declares its attributes. One declaration is the Terraform schema, the
 * documentation, the validation of configuration, and the TypeScript type of the state.
 *
 * @module
 */
import type { Unknown } from '../protocol/dynamic-value';

/** A syntax for text, and when two spellings mean the same. */
export interface StringFormat {
  /** What one value is called in messages: `AAGUID`. */
  readonly name: string;
  /** What a correct value looks like, completing "expected …". */
  readonly expected: string;
  /** Whether `text` is one. */
  readonly accepts: (text: string) => boolean;
  /** The one spelling that stands for all equal ones. */
  readonly canonical: (text: string) => string;
}

/** Text. */
export interface StringType {
  readonly type: 'string';
  /** The values that configuration may use. State may hold others, which a newer Graph returned. */
  readonly oneOf?: readonly string[];
  /**
   * Whether configuration may use others than `oneOf` as well, because an object may hold them that
   * a newer service made. The resource judges them.
   */
  readonly open?: true;
  readonly format?: StringFormat;
  /** Most characters that configuration may use. */
  readonly maxLength?: number;
}

/** True or false. */
export interface BoolType {
  readonly type: 'bool';
  /** The only value that configuration may use, where the other one has no meaning. */
  readonly only?: boolean;
}

/** A whole number of at most 64 bits, in TypeScript a `bigint`. */
export interface Int64Type {
  readonly type: 'int64';
  readonly min?: number;
  readonly max?: number;
}

/** A number: a fraction of at most 15 significant digits, or a whole one of any size, which is a
 * `bigint` beyond 2^53. */
export interface NumberType {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
}

/** Named attributes, each of a type of its own. */
export interface ObjectType {
  readonly type: 'object';
  readonly attributes: Attributes;
}

/** What a collection can hold. */
export type ElementType = StringType | BoolType | Int64Type | NumberType | ObjectType;

/** Elements in order. */
export interface ListType {
  readonly type: 'list';
  readonly element: ElementType;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Elements without order; two that are equal under their format are an error. */
export interface SetType {
  readonly type: 'set';
  readonly element: ElementType;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Elements by key, in TypeScript a `Map`. */
export interface MapType {
  readonly type: 'map';
  readonly element: ElementType;
  /** The keys that configuration may use. */
  readonly key?: StringFormat;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A value of any type. */
export type ValueType = ElementType | ListType | SetType | MapType;

/** Who gives the value: the author must, the author may, or the provider does. */
type Presence =
  | { readonly required: true; readonly optional?: never; readonly computed?: never }
  | { readonly optional: true; readonly required?: never; readonly computed?: true }
  | { readonly computed: true; readonly required?: never; readonly optional?: never };

interface Behaviour {
  /** Markdown: what it is, its unit, what an omission means. Allowed values are added. */
  readonly description: string;
  /** A sentence that belongs to more than this attribute; documentation puts it at the end. */
  readonly notice?: string;
  /** Keep it out of Terraform's output and of our messages. */
  readonly sensitive?: true;
  /** A computed value that the service may leave out. */
  readonly nullable?: true;
  /** Plan the prior value while the author gives none: a change of other attributes leaves it. */
  readonly keepState?: true;
  /**
   * What stands when the author gives no value; needs `optional` and `computed`. With `keepState`
   * it stands in what is new.
   */
  readonly default?: string | boolean | bigint | number | readonly never[];
}

/** One attribute. */
export type Attribute = ValueType & Presence & Behaviour;

/** Attributes by their Terraform name. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** When a state is looked at decides which values can be missing. */
type Moment = 'state' | 'prior' | 'planned' | 'config';

type Scalar<T extends ElementType> = T extends { type: 'string' }
  ? string
  : T extends { type: 'bool' }
    ? boolean
    : T extends { type: 'int64' }
      ? bigint
      : number | bigint;

type TypedValue<T extends ValueType, M extends Moment> = T extends ObjectType
  ? ObjectOf<T['attributes'], M>
  : T extends ListType | SetType
    ? readonly ElementOf<T['element'], M>[]
    : T extends MapType
      ? ReadonlyMap<string, ElementOf<T['element'], M>>
      : T extends ElementType
        ? Scalar<T>
        : never;

type ElementOf<T extends ElementType, M extends Moment> =
  TypedValue<T, M> | (M extends 'config' ? Unknown : never);

/** The values that stand beside the typed one at a moment. */
type Absence<A extends Attribute, M extends Moment> = M extends 'config'
  ? Unknown | (A extends { required: true } ? never : null)
  : M extends 'prior'
    ? null
    : | (A extends { required: true }
          ? never
          : A extends { computed: true; nullable?: never }
            ? never
            : null)
      | (M extends 'planned' ? (A extends { computed: true } ? Unknown : never) : never);

type ObjectOf<S extends Attributes, M extends Moment> = {
  readonly [K in keyof S]: TypedValue<S[K], M> | Absence<S[K], M>;
};

/** What a resource stores: every value known. */
export type StateOf<S extends Attributes> = ObjectOf<S, 'state'>;

/** A stored state that may be an import's: nothing but its id needs to be there. */
export type PriorOf<S extends Attributes> = ObjectOf<S, 'prior'>;

/** What apply receives: configured values known, computed ones perhaps not. */
export type PlannedOf<S extends Attributes> = ObjectOf<S, 'planned'>;

/** What plan and validation receive: any value may be unknown. */
export type ConfigOf<S extends Attributes> = ObjectOf<S, 'config'>;
