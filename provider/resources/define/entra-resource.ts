import type { Resource } from '../../framework/resource';
import type { EntraClient } from './client';

/** A resource of Entra, with what its documentation page needs beside the schema. */
export interface EntraResource extends Resource<EntraClient> {
  /** Heading of the documentation that lists it. */
  readonly subcategory: string;
  /** What is judged at plan. */
  readonly rules: readonly DocumentedRule[];
}

/** A rule as its readers know it. */
export interface DocumentedRule {
  readonly name: string;
  readonly claim: string;
  readonly source: string;
}
