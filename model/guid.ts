const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is a GUID: 8-4-4-4-12 hexadecimal digits, in either case. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}
