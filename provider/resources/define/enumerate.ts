/** Longer lists are cut: a message has to stay readable. */
const SHOWN = 10;

/** Texts as one, `a, b and 3 more`. */
export function enumerate(texts: readonly string[]): string {
  const more = texts.length - SHOWN;
  return `${texts.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
