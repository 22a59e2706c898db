import { isGuid } from './guid';

/**
 * Whether a text names a directory object or policy: its GUID, or the path form that the azuread
 * provider exports, such as `/groups/<guid>`.
 */
export function isObjectId(text: string): boolean {
  return isGuid(lastSegment(text));
}

/**
 * The bare GUID in lower case, as Graph returns it. A text that is no object id is returned as
 * it is.
 */
export function bareObjectId(text: string): string {
  return isObjectId(text) ? lastSegment(text).toLowerCase() : text;
}

/** azuread's ids start with a slash; a bare one has none. */
const lastSegment = (text: string): string =>
  text.startsWith('/') ? text.slice(text.lastIndexOf('/') + 1) : text;
