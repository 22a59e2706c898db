import {
  type DataSource,
  type DataSourceSpec,
  defineDataSource,
} from '../../framework/data-source';
import type { Attributes } from '../../framework/schema';
import type { EntraClient } from '../../resources/define/client';

/** A data source of Entra, with what its documentation page needs beside the schema. */
export interface EntraDataSource extends DataSource<EntraClient> {
  /** Heading of the documentation that lists it. */
  readonly subcategory: string;
}

/** A data source before its schema's types are forgotten. */
interface Spec<S extends Attributes> extends DataSourceSpec<EntraClient, S> {
  readonly subcategory: string;
}

/** Declares a data source of Entra. */
export const defineEntraDataSource = <const S extends Attributes>(
  spec: Spec<S>,
): EntraDataSource => ({
  ...defineDataSource<EntraClient, S>(spec),
  subcategory: spec.subcategory,
});
