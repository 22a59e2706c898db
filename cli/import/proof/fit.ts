import { isDeepStrictEqual } from 'node:util';
import type { Declaration } from '../declaration';
import { renderTypeScript, type Waiver } from '../render/typescript';
import { candidatesFor } from '../render/typescript/constructs';
import { printResource, type Statement } from '../render/typescript/statement';
import type { Written } from '../render/written';
import { synthesise } from './synthesise';

/** What synthesis makes of a declaration. */
type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null;

/**
 * The statement that says what a declaration says: a construct where its synthesis is the one of the
 * resource, else the resource.
 */
export function chooseStatement(
  written: Written,
  waiver: Waiver,
  outdir: string,
): (declaration: Declaration) => Statement {
  return (declaration) => {
    const resource = printResource(declaration, written.tenantId);
    const candidates = candidatesFor(declaration, written.tenantId);
    if (candidates.length === 0) return resource;
    const synthesised = (statement: Statement): Json | undefined =>
      synthesisOf({ ...written, declarations: [declaration] }, statement, { waiver, outdir });
    const wanted = synthesised(resource);
    const fitting = candidates.find((candidate) => {
      const made = synthesised(candidate);
      return made !== undefined && says(made, wanted ?? null);
    });
    return fitting ?? resource;
  };
}

/** What a statement becomes in a stack of its own; undefined where a construct refuses it. */
function synthesisOf(
  written: Written,
  statement: Statement,
  { waiver, outdir }: { readonly waiver: Waiver; readonly outdir: string },
): Json | undefined {
  const [declaration] = written.declarations;
  if (declaration === undefined) return undefined;
  try {
    const text = synthesise(
      renderTypeScript(written, waiver, () => statement),
      outdir,
    );
    const stack = JSON.parse(text) as {
      readonly import: Json;
      readonly resource: Readonly<Record<string, Readonly<Record<string, Json>>>>;
    };
    const { typeName, logicalName } = declaration;
    const attributes = stack.resource[typeName]?.[logicalName];
    return attributes === undefined ? undefined : { import: stack.import, attributes };
  } catch (error) {
    // A construct that does not take the values is no construct for them.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/**
 * Attributes that the resource declares and a construct has no word for: it leaves them as they
 * are, and the plan is the same.
 */
const WORDLESS: Readonly<Record<string, readonly string[]>> = {
  attributes: ['opt_in_to_profiles'],
  default_profile: ['name'],
};
/** What a construct says, and the resource leaves out because it means the same. */
const OMITTED: Readonly<Record<string, Json>> = { is_trusted: false };
/** What is about the graph of Terraform, and not about the tenant. */
const META = ['lifecycle', '//'];

const says = (made: Json, wanted: Json): boolean =>
  isDeepStrictEqual(comparable(made, ''), comparable(wanted, ''));

/** A value in which order, and what is empty anyway, do not count. */
function comparable(value: Json, place: string): unknown {
  if (Array.isArray(value)) {
    const elements = (value as readonly Json[]).map((one) => comparable(one, place));
    return elements
      .map((element) => ({ element, key: JSON.stringify(element) }))
      .sort((left, right) => (left.key < right.key ? -1 : 1))
      .map(({ element }) => element);
  }
  if (typeof value !== 'object' || value === null) return value;
  const left = [...META, ...(WORDLESS[place] ?? [])];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, one]) => !left.includes(name) && !isEmpty(one) && OMITTED[name] !== one)
      .map(([name, one]): [string, unknown] => [name, comparable(one, name)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const isEmpty = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
