/** More than any message of Graph says. */
const MOST_CHARACTERS = 2_000;

/** Control characters, and those that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Somebody else's text on one line of a message: it may hold what a user typed, and ends on a
 * terminal.
 */
export function printable(text: string): string {
  const line = text
    .slice(0, MOST_CHARACTERS + 1)
    .replaceAll(UNPRINTABLE, ' ')
    .trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}
