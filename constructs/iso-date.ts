/**
 * Whether a text is a day of the calendar, as `YYYY-MM-DD`. Whether it has passed is never asked
 * here: the same commit always synthesises the same. Days compare as texts.
 */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Checks a day.
 *
 * @param what - what messages call it: `the last drill`
 * @throws Error when it is none.
 */
export function assertDay(text: string, what: string): void {
  if (!isDay(text)) throw new Error(notADay(text, what));
}

/** Days from one day to another; negative where the other one comes first. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Says that a text is no day. */
export const notADay = (text: string, what: string): string =>
  `${what} is "${text}"; expected a day as YYYY-MM-DD`;
