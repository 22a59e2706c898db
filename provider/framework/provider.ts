import type { Logger } from '../protocol/log';
import type { Surroundings } from '../protocol/session';
import type { DataSource } from './data-source';
import type { Diagnostics, Explain } from './diagnostics';
import type { ProviderFunction } from './function';
import type { Resource } from './resource';
import type { Attributes, ConfigOf } from './schema';
import type { ObjectValue } from './value';

/** What `configure` can use. */
export interface Configuration<S extends Attributes> extends Surroundings {
  /** Values may be unknown at plan, where they come from a resource that is not created yet. */
  readonly config: ConfigOf<S>;
  readonly diagnostics: Diagnostics;
  readonly log: Logger;
}

/** A provider: its configuration, its resources, and how its errors read. */
export interface ProviderSpec<Client, S extends Attributes> {
  /** Markdown for the documentation's first page. */
  readonly description: string;
  readonly schema: S;
  readonly resources: readonly Resource<Client>[];
  readonly dataSources: readonly DataSource<Client>[];
  readonly functions: readonly ProviderFunction[];
  /** Checks across attributes that need neither environment nor tenant. */
  validate?(config: ConfigOf<S>, diagnostics: Diagnostics): void;
  /** Makes the client; undefined while the configuration is not known. Must not use the network. */
  configure(configuration: Configuration<S>): Client | undefined;
  readonly explain: Explain;
}

/** A provider whose configuration's types are forgotten. */
export interface Provider<Client> {
  readonly description: string;
  readonly schema: Attributes;
  readonly resources: readonly Resource<Client>[];
  readonly dataSources: readonly DataSource<Client>[];
  readonly functions: readonly ProviderFunction[];
  validate?(config: ObjectValue, diagnostics: Diagnostics): void;
  configure(configuration: Surroundings & ErasedConfiguration): Client | undefined;
  readonly explain: Explain;
}

interface ErasedConfiguration {
  readonly config: ObjectValue;
  readonly diagnostics: Diagnostics;
  readonly log: Logger;
}

/** Declares a provider. */
export function defineProvider<Client, const S extends Attributes>(
  spec: ProviderSpec<Client, S>,
): Provider<Client> {
  // The framework reads the configuration by `schema`, so it is what `configure` expects.
  return spec;
}
