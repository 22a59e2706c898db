import type { Diagnostics } from './diagnostics';
import type { Call } from './resource';
import type { Attributes, ConfigOf, StateOf } from './schema';
import type { ObjectValue } from './value';

/** What a data source can use. */
export type DataCall<Client> = Omit<Call<Client>, 'privateState'>;

/** A data source: its schema and how it is read. */
export interface DataSourceSpec<Client, S extends Attributes> {
  /** Terraform's name, `entra_…`. */
  readonly typeName: string;
  /** Markdown: what it finds, and what is an error. */
  readonly description: string;
  readonly schema: S;
  /** Checks across attributes that need no tenant. Every value may be unknown. */
  validate?(config: ConfigOf<S>, diagnostics: Diagnostics): void;
  /** Reads; every configured value is known. An object that is not found is an error. */
  read(call: DataCall<Client>, config: ConfigOf<S>): Promise<StateOf<S>>;
}

/** A data source whose schema's types are forgotten, so that many fit into one list. */
export interface DataSource<Client> {
  readonly typeName: string;
  readonly description: string;
  readonly schema: Attributes;
  validate?(config: ObjectValue, diagnostics: Diagnostics): void;
  read(call: DataCall<Client>, config: ObjectValue): Promise<ObjectValue>;
}

/** Declares a data source. */
export function defineDataSource<Client, const S extends Attributes>(
  spec: DataSourceSpec<Client, S>,
): DataSource<Client> {
  // The framework reads every value by `schema`, so the values are what `read` expects.
  return spec;
}
