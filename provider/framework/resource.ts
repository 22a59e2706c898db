import type { Logger } from '../protocol/log';
import type { Diagnostics } from './diagnostics';
import type { PrivateState } from './private-state';
import type { Attributes, ConfigOf, PlannedOf, PriorOf, StateOf } from './schema';
import type { ObjectValue } from './value';

/** What every verb of a resource can use. */
export interface Call<Client> {
  /** What `configure` made of the provider's configuration. */
  readonly client: Client;
  readonly diagnostics: Diagnostics;
  /** Remembered beside the state; a verb's changes are stored with its result. */
  readonly privateState: PrivateState;
  /** Aborts when Terraform stops the provider. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** A call at plan: the client is missing while the provider's configuration is unknown. */
export type PlanCall<Client> = Omit<Call<Client>, 'client'> & {
  readonly client: Client | undefined;
};

/** A change as plan sees it. */
export interface Change<S extends Attributes> {
  readonly config: ConfigOf<S>;
  /** The stored state; null when the object is to be created. */
  readonly prior: PriorOf<S> | null;
  /** What the framework planned from the two; `prior` itself where nothing changes. */
  readonly planned: ConfigOf<S>;
}

/** The state of another provider's resource that a resource takes over by a `moved` block. */
export interface Move<State extends object> {
  /** Source address without host: `hashicorp/azuread`. */
  readonly provider: string;
  /** The other resource's type. */
  readonly typeName: string;
  /**
   * The attributes that `read` needs to find the object.
   *
   * @throws DiagnosticError when the state is of no use.
   */
  take(state: Readonly<Record<string, unknown>>, privateState: PrivateState): State;
}

/**
 * A resource: its schema and its verbs. A verb throws what went wrong; the framework makes the
 * diagnostic.
 */
export interface ResourceSpec<Client, S extends Attributes> {
  /** Terraform's name, `entra_…`. */
  readonly typeName: string;
  /** Markdown: what it manages, and the behaviour that would surprise. */
  readonly description: string;
  readonly schema: S;
  /** States of other resources that it takes over. */
  readonly moves?: readonly Move<Partial<StateOf<S>>>[];
  /** Checks across attributes that need no tenant. Every value may be unknown. */
  validate?(config: ConfigOf<S>, diagnostics: Diagnostics): void;
  /** Completes a plan; may fill computed values, not change configured ones. */
  plan?(call: PlanCall<Client>, change: Change<S>): Promise<ConfigOf<S>>;
  /** Checks a destroy before it is offered. */
  planDestroy?(call: PlanCall<Client>, prior: PriorOf<S>): Promise<void>;
  create(call: Call<Client>, planned: PlannedOf<S>, config: ConfigOf<S>): Promise<StateOf<S>>;
  /** Null when the object is gone. */
  read(call: Call<Client>, prior: PriorOf<S>): Promise<StateOf<S> | null>;
  update(
    call: Call<Client>,
    planned: PlannedOf<S>,
    prior: StateOf<S>,
    config: ConfigOf<S>,
  ): Promise<StateOf<S>>;
  delete(call: Call<Client>, prior: StateOf<S>): Promise<void>;
  /** The attributes that `read` needs to find the object; the others stay null. */
  importState(call: Call<Client>, id: string): Promise<Partial<StateOf<S>>>;
}

/** A resource whose schema's types are forgotten, so that many fit into one list. */
export interface Resource<Client> {
  readonly typeName: string;
  readonly description: string;
  readonly schema: Attributes;
  readonly moves?: readonly Move<ObjectValue>[];
  validate?(config: ObjectValue, diagnostics: Diagnostics): void;
  plan?(call: PlanCall<Client>, change: ErasedChange): Promise<ObjectValue>;
  planDestroy?(call: PlanCall<Client>, prior: ObjectValue): Promise<void>;
  create(call: Call<Client>, planned: ObjectValue, config: ObjectValue): Promise<ObjectValue>;
  read(call: Call<Client>, prior: ObjectValue): Promise<ObjectValue | null>;
  update(
    call: Call<Client>,
    planned: ObjectValue,
    prior: ObjectValue,
    config: ObjectValue,
  ): Promise<ObjectValue>;
  delete(call: Call<Client>, prior: ObjectValue): Promise<void>;
  importState(call: Call<Client>, id: string): Promise<ObjectValue>;
}

interface ErasedChange {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
}

/** Declares a resource. The types of its states follow from its schema. */
export function defineResource<Client, const S extends Attributes>(
  spec: ResourceSpec<Client, S>,
): Resource<Client> {
  // The framework reads every value by `schema`, so the values are what the verbs expect.
  return spec as unknown as Resource<Client>;
}
