const DIGITS = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/;

/** The GUID in the form that Graph returns, or `undefined` where the text is none. */
export function canonicalGuid(text: string): string | undefined {
  const lower = text.toLowerCase();
  const groups = DIGITS.exec(lower)?.slice(1);
  const dashes = lower.length - 32;
  return groups && (dashes === 0 || dashes === 4) ? groups.join('-') : undefined;
}
