import { bareObjectId } from '../../../model/object-id';
import { quote } from '../../../model/quote';
import { DiagnosticError } from '../../framework/diagnostics';
import type { Value } from '../../framework/value';

/** What kind of object is looked for. */
export interface Kind<T> {
  /** What messages call one, such as `group`. */
  readonly kind: string;
  /** The attribute that takes the name. */
  readonly nameAttribute: string;
  readonly nameOf: (found: T) => string;
}

/** How objects are found that people know by their names, and references by their ids. */
export interface Finder<T> {
  /** @returns null where nothing has the id, which is bare and in lower case */
  readonly byId: (id: string) => Promise<T | null>;
  /** Every object of the name. */
  readonly byName: (name: string) => Promise<readonly T[]>;
  /** Names like one that nothing has. */
  readonly similar: (name: string) => Promise<readonly string[]>;
}

/** Matches that a message lists. */
const MOST_MATCHES = 20;

/**
 * The one object that a configuration names by `id` or by its name, of which exactly one is set.
 *
 * @throws DiagnosticError when there is none, or more than one.
 */
export async function lookUp<T extends { readonly id: string }>(
  config: Readonly<Record<string, Value>>,
  kind: Kind<T>,
  { byId, byName, similar }: Finder<T>,
): Promise<T> {
  const { id: given, [kind.nameAttribute]: name } = config;
  if (typeof given === 'string' && typeof name !== 'string') {
    const id = bareObjectId(given);
    const found = await byId(id);
    if (found === null) throw notFound(kind, id);
    return found;
  }
  if (typeof name === 'string' && typeof given !== 'string') {
    const matches = await byName(name);
    const [match, ...others] = matches;
    // Names are an extra: what keeps them from being read is not what went wrong.
    if (match === undefined) throw nobody(kind, name, await similar(name).catch(() => []));
    if (others.length > 0) throw ambiguous(kind, name, matches);
    return match;
  }
  throw new TypeError(`a ${kind.kind} was looked for by nothing, or by two things`);
}

const notFound = <T>({ kind }: Kind<T>, id: string): DiagnosticError =>
  new DiagnosticError({
    summary: `${capitalised(kind)} not found`,
    detail: `The tenant has no ${kind} ${id}. Correct the id.`,
    path: ['id'],
  });

function nobody<T>(
  { kind, nameAttribute }: Kind<T>,
  name: string,
  similar: readonly string[],
): DiagnosticError {
  const names = [...new Set(similar)].map(quote);
  const offered = names.length === 0 ? '' : ` Similar: ${names.join(', ')}.`;
  return new DiagnosticError({
    summary: `${capitalised(kind)} not found`,
    detail: `The tenant has no ${kind} whose ${nameAttribute} is ${quote(name)}.${offered} Correct it; a ${kind} that the same apply creates is found by its id, as names are found with a delay.`,
    path: [nameAttribute],
  });
}

function ambiguous<T extends { readonly id: string }>(
  { kind, nameAttribute, nameOf }: Kind<T>,
  name: string,
  matches: readonly T[],
): DiagnosticError {
  const listed = matches
    .slice(0, MOST_MATCHES)
    .map((match) => `${match.id} (${quote(nameOf(match))})`);
  const rest = matches.length - listed.length;
  return new DiagnosticError({
    summary: `Ambiguous ${kind}`,
    detail: `${matches.length} objects have the ${nameAttribute} ${quote(name)}: ${listed.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}. Set id to the one that is meant, instead of ${nameAttribute}.`,
    path: [nameAttribute],
  });
}

const capitalised = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/** Whether two names are the same, whatever the case of their letters. */
export const isSameName = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase();
