import type { Graph } from '../../../graph';
import type { CollectionAccess } from '../../../graph/collection/entity';
import type { Diagnostics } from '../../framework/diagnostics';
import type { Path } from '../../framework/path';
import type { Call, Move, PlanCall } from '../../framework/resource';
import type { Side } from './break-glass/turns';
import type { EntraClient } from './client';
import type { ErasedMoments, Moments } from './moments';
import type { Rule } from './rules';
import type { WireBody } from './wire/to-wire';
import type { JsonObject, WiredAttributes } from './wire/form';

/** A planned creation or change of an object. */
export interface CollectionChange<T extends Moments> {
  readonly config: T['config'];
  readonly planned: T['config'];
  /** The stored state; null where the object is to be created. */
  readonly current: T['state'] | null;
  /** Whether the plan leaves the object as it is. */
  readonly isUnchanged: boolean;
}

/** A creation or change right before it is sent. */
export interface CollectionWrite<T extends Moments> {
  readonly planned: T['planned'];
  /** Null where the object is to be created. */
  readonly current: T['state'] | null;
}

/** Another provider's resource whose state names an object of the collection. */
export interface MovedFrom extends Pick<Move<object>, 'provider' | 'typeName'> {
  /**
   * Its attribute that holds the id.
   *
   * @default 'id'
   */
  readonly idAttribute?: string;
}

/** Ids of a collection, where they are no GUIDs. */
export interface IdFormat {
  /** Completes the sentence "expected …". */
  readonly expected: string;
  /** The id in the spelling of Graph; undefined where the text is none. */
  readonly parse: (text: string) => string | undefined;
}

/** An object of a collection, as its resource declares it. */
export interface CollectionSpec<T extends Moments, Wire extends { id: string }> {
  /** Terraform's name, `entra_…`. */
  readonly typeName: string;
  /** What messages call one: `Named location`. */
  readonly title: string;
  /** Heading of the documentation that lists it. */
  readonly subcategory: string;
  /** Markdown: what it manages, and the behaviour that would surprise. */
  readonly description: string;
  /** Its attributes, without those that every object has. */
  readonly schema: WiredAttributes;
  /** Whether a destroy needs an earlier apply that allows it. */
  readonly isProtected: boolean;
  readonly rules: readonly Rule<T['config'], (T['config'] & T['state']) | null>[];
  /**
   * Attributes that exclude somebody: emptying one, or leaving one out of an object that was
   * adopted, is refused until `allow_empty_exclusions` says that it is meant.
   *
   * @default - none
   */
  readonly exclusions?: readonly Path[];
  /** States of other providers' resources that it takes over. */
  readonly moves?: readonly MovedFrom[];
  /**
   * What an import id is.
   *
   * @default - a GUID, or the path form of the azuread provider
   */
  readonly ids?: IdFormat;
  /** Why a live object cannot be managed, if so: one that Microsoft built in, for example. */
  refuseAdoption?(live: Wire): string | undefined;
  /** What an import takes for declared of attributes that Graph does not hold. */
  adoptedAttributes?(live: Wire): Partial<T['config']>;
  /**
   * What is left of an object that somebody else deleted, as a sentence.
   *
   * @default - nothing is said of it
   */
  readonly afterDeletion?: string;
  /** Finds the collection in what a tenant has. */
  access(graph: Graph): CollectionAccess<Wire>;
  /** Checks across attributes that need no tenant. */
  validate?(config: T['config'], diagnostics: Diagnostics): void;
  /**
   * A live object as state.
   *
   * @default - as the schema says
   */
  fromGraph?(live: Wire): Partial<T['state']>;
  /**
   * A state as the body of a creation, or of a change of `live`.
   *
   * @default - as the schema says
   */
  toGraph?(state: T['planned'], live: Wire | undefined): WireBody;
  /**
   * Whether a value of an object exists in beta only, in a body or in what is live. Properties are
   * found by the schema.
   *
   * @default - none does
   */
  hasBetaValue?(object: JsonObject): boolean;
  /** What Graph's 400 to a creation or change may mean, as a sentence for the author. */
  explainRefusal?(planned: T['planned']): string | undefined;
  /** Plans computed values that follow from others; may not change configured ones. */
  complete?(change: Omit<CollectionChange<T>, 'isUnchanged'>): T['config'];
  /** Checks at plan what only the tenant knows. */
  inspect?(call: PlanCall<EntraClient>, graph: Graph, change: CollectionChange<T>): Promise<void>;
  /** Checks right before a write what a plan may not have known. @throws DiagnosticError */
  guard?(call: Call<EntraClient>, graph: Graph, write: CollectionWrite<T>): Promise<void>;
  /**
   * Writes that {@link guard} holds against accounts for emergencies with those of the other side.
   *
   * @default - none
   */
  readonly side?: Side;
  /** Says at plan what a destroy ends. */
  inspectDestroy?(call: PlanCall<EntraClient>, graph: Graph, prior: T['prior']): Promise<void>;
  /** Checks right before a deletion. @throws DiagnosticError */
  guardDestroy?(call: Call<EntraClient>, graph: Graph, prior: T['state']): Promise<void>;
}

/** An object whose schema's types are forgotten, with everything that has a default. */
export type ErasedCollection<Wire extends { id: string }> = CollectionSpec<ErasedMoments, Wire> &
  Required<Pick<CollectionSpec<ErasedMoments, Wire>, 'fromGraph' | 'toGraph' | 'exclusions'>>;
