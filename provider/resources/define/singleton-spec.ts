import type { Graph } from '../../../graph';
import type { SingletonAccess } from '../../../graph/singleton';
import type { Diagnostics } from '../../framework/diagnostics';
import type { Json } from '../../framework/private-state';
import type { Call, PlanCall } from '../../framework/resource';
import type { Path } from '../../framework/path';
import type { Attributes } from '../../framework/schema';
import type { Side } from './break-glass/turns';
import type { EntraClient } from './client';
import type { ErasedMoments, Moments } from './moments';
import type { Rule } from './rules';
import type { Identity } from './singleton-identity';

/** A planned change of a singleton, with what the tenant holds. */
export interface SingletonChange<T extends Moments> {
  readonly config: T['config'];
  readonly planned: T['config'];
  /** The stored state; where there is none, the live one. */
  readonly current: T['state'];
}

/** A change of a singleton right before it is sent. */
export interface SingletonWrite<T extends Moments> {
  readonly planned: T['config'];
  /** Whether the tenant would change: it may hold already what is planned. */
  readonly isNeeded: () => Promise<boolean>;
}

/** Reading and writing an object that is there without Terraform. */
export interface StandingAccess<Wire> extends Pick<SingletonAccess<Wire>, 'write'> {
  /** Null where the tenant has no such object. */
  read(signal: AbortSignal): Promise<Wire | null>;
}

/**
 * A singleton, as its resource declares it: an object that is there without Terraform, once in a
 * tenant or once for each id. `Wire` is Graph's type, `Memory` what Graph cannot
 * know and an earlier plan or read has to remember.
 */
export interface SingletonSpec<T extends Moments, Wire extends object, Memory> {
  /** Terraform's name, `entra_…`. */
  readonly typeName: string;
  /** What messages call it: `Passkey (FIDO2) method`. */
  readonly title: string;
  /** Heading of the documentation that lists it. */
  readonly subcategory: string;
  /** Markdown: what it manages, and the behaviour that would surprise. */
  readonly description: string;
  /** Its attributes, without those that every singleton has. */
  readonly schema: Attributes;
  readonly rules: readonly Rule<T['config'], T['config'] & T['state']>[];
  /**
   * Attributes that exclude somebody: emptying one is refused until `allow_empty_exclusions` says
   * that it is meant.
   *
   * @default - none
   */
  readonly exclusions?: readonly Path[];
  /**
   * Which object is meant.
   *
   * @default - the only one of the tenant
   */
  readonly identity?: Identity;
  /** Why a live object cannot be managed, if so: one of another kind, for example. */
  refuseAdoption?(live: Wire): string | undefined;
  /** Finds it among what a tenant has. */
  access(graph: Graph, id: string): StandingAccess<Wire>;
  /** Checks across attributes that need no tenant. */
  validate?(config: T['config'], diagnostics: Diagnostics): void;
  /** Takes up what was remembered. `stored` is what {@link remember} returned. */
  recall(prior: T['prior'] | null, stored: Json | undefined): Memory;
  /** What to remember beside the state, now that `state` was stored for `config`. */
  remember(state: T['state'], config: T['config']): Json;
  /** A live object as state; attributes that Graph does not hold are left out. */
  fromGraph(live: Wire, memory: Memory): Partial<T['state']>;
  /** A state as the properties of a PATCH. */
  toGraph(state: T['state'], live: Wire): Partial<Wire>;
  /** Plans computed values that follow from others; may not change configured ones. */
  complete(change: SingletonChange<T>, memory: Memory): T['config'];
  /** The current state under the names that a plan gives, where names are not Graph's. */
  align?(current: T['state'], planned: T['config']): T['state'];
  /** Gives values to what the plan left open. */
  resolve(planned: T['planned'], tenantId: string): T['state'];
  /** Checks what only the tenant knows, such as groups that a change brings in. */
  inspect?(call: PlanCall<EntraClient>, graph: Graph, change: SingletonChange<T>): Promise<void>;
  /** Checks what only the tenant knows of an object that the plan leaves as it is. */
  inspectUnchanged?(
    call: PlanCall<EntraClient>,
    graph: Graph,
    change: SingletonChange<T>,
  ): Promise<void>;
  /** Checks right before a write what a plan may not have known. @throws DiagnosticError */
  guard?(call: Call<EntraClient>, graph: Graph, write: SingletonWrite<T>): Promise<void>;
  /**
   * Writes that {@link guard} holds against accounts for emergencies with those of the other side.
   *
   * @default - none
   */
  readonly side?: Side;
  /** Checks at the plan of a destroy what only the tenant knows of what it will bring back. */
  inspectRestore?(call: PlanCall<EntraClient>, graph: Graph, restored: T['config']): Promise<void>;
  /** The properties of a PATCH that brings `baseline` back. */
  restore(baseline: Wire, live: Wire, memory: Memory): Partial<Wire>;
  /** Why `baseline` cannot be brought back to a tenant that holds `current`, if so. */
  refuseRestore?(baseline: Wire, current: T['prior']): string | undefined;
}

/** A singleton whose schema's types are forgotten, with what has a default. */
export type ErasedSingleton<Wire extends object, Memory> = SingletonSpec<
  ErasedMoments,
  Wire,
  Memory
> & { readonly identity: Identity };
