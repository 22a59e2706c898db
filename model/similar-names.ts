/** Names that a message offers. */
const MOST_NAMES = 8;

/** Names with most of the words of another one, the best first, each once. */
export function similarNames(wanted: string, names: readonly string[]): string[] {
  const words = wanted
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const scored = [...new Set(names)].map((name) => {
    const text = name.toLowerCase();
    return { name, hits: words.filter((word) => text.includes(word)).length };
  });
  return scored
    .filter(({ hits }) => hits > 0)
    .sort((left, right) => right.hits - left.hits || left.name.length - right.name.length)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}
