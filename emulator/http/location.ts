import type { Version } from '../schema/type';

/** A request's path, split into Graph's version and the rest. */
export interface Location {
  readonly version: Version | undefined;
  /** Without the version, decoded, in its own case. */
  readonly path: string;
}

export function locate(url: string): Location {
  const path = withKeySegments(decoded(new URL(url).pathname));
  const found = /^\/(v1\.0|beta)(?=\/|$)/i.exec(path);
  if (!found?.[1]) return { version: undefined, path };
  const version = found[1].toLowerCase() === 'beta' ? 'beta' : 'v1.0';
  return { version, path: path.slice(found[0].length) || '/' };
}

/** The path as routes are matched: it does not depend on case, nor on a function's empty brackets. */
export function routingPath(url: string): string {
  return withKeySegments(decoded(new URL(url).pathname))
    .toLowerCase()
    .replace(/\(\)$/, '');
}

/** A key may stand in parentheses or be a segment (fact key-parentheses); routes know segments alone. */
function withKeySegments(path: string): string {
  return path.replace(/\(('[^'/]*'|roletemplateid=[^)/]*)\)/gi, (_, key: string) => {
    return `/${key.replace(/^'|'$/g, '')}`;
  });
}

/** Values of a route's `:names`, in the case they were sent in. */
export function idsOf(route: string, path: string): Record<string, string> {
  const segments = path.split('/');
  const ids = route
    .split('/')
    .map((name, index) => [name, segments[index] ?? ''] as const)
    .filter(([name]) => name.startsWith(':'))
    .map(([name, value]) => [name.slice(1).replace(/\{.*$/, ''), value] as const);
  return Object.fromEntries(ids);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
