import type { Graph } from '../../../graph';
import type { Attributes, StateOf, StringFormat } from '../../framework/schema';
import { objectId } from '../../resources/define/formats';
import { defineEntraDataSource, type EntraDataSource } from './define';
import { requireExactlyOne } from './exactly-one';
import { type Finder, lookUp } from './look-up';
import { displayName } from './name-formats';

/** Longest name of a directory object. */
const MOST_CHARACTERS = 256;

/** The attribute `id` of an object that can be found by its name as well. */
export const idAttribute = (kind: string, nameAttribute: string, format: StringFormat = objectId) =>
  ({
    type: 'string',
    format,
    optional: true,
    computed: true,
    description: `Id of the ${kind}. Exactly one of \`id\` and \`${nameAttribute}\` is set.`,
  }) as const;

/** The attribute that an object is found by in place of its id. */
export const nameAttribute = (description: string, format: StringFormat = displayName) =>
  ({
    type: 'string',
    format,
    maxLength: MOST_CHARACTERS,
    optional: true,
    computed: true,
    description,
  }) as const;

/** A data source that finds one object by its id or its name. */
interface Spec<T, S extends Attributes> {
  readonly typeName: string;
  readonly subcategory: string;
  readonly description: string;
  /** What messages call an object, such as `group`. */
  readonly kind: string;
  /** The attribute that takes the name. */
  readonly nameAttribute: string;
  /** Has `id` and the attribute of the name. */
  readonly schema: S;
  readonly nameOf: (found: T) => string;
  readonly finder: (graph: Graph, signal: AbortSignal) => Finder<T>;
  readonly fromGraph: (found: T) => StateOf<S>;
}

/** Declares a data source that finds one object by its id or its name. */
export const defineLookup = <T extends { readonly id: string }, const S extends Attributes>({
  kind,
  nameAttribute,
  nameOf,
  finder,
  fromGraph,
  ...spec
}: Spec<T, S>): EntraDataSource =>
  defineEntraDataSource<S>({
    ...spec,
    validate(config, diagnostics) {
      requireExactlyOne(config, ['id', nameAttribute], diagnostics);
    },
    async read({ client, signal }, config) {
      const kindOf = { kind, nameAttribute, nameOf };
      const graph = await client.graph();
      return fromGraph(await lookUp(config, kindOf, finder(graph, signal)));
    },
  });
