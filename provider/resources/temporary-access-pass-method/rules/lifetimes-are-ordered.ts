import { words, type TemporaryAccessPassRule } from '../schema';

/** Attributes in the order that their values have. */
const ORDERED = [
  ['minimum_lifetime_in_minutes', 'default_lifetime_in_minutes'],
  ['default_lifetime_in_minutes', 'maximum_lifetime_in_minutes'],
  ['minimum_lifetime_in_minutes', 'maximum_lifetime_in_minutes'],
] as const;

export const lifetimesAreOrdered: TemporaryAccessPassRule = {
  name: 'lifetimes-are-ordered',
  claim: 'The default lifetime lies between the shortest and the longest.',
  source: words.page,
  *check(planned) {
    for (const [shorter, longer] of ORDERED) {
      const [low, high] = [planned[shorter], planned[longer]];
      if (typeof low !== 'bigint' || typeof high !== 'bigint' || low <= high) continue;
      yield {
        verdict: 'refuse',
        summary: 'Lifetimes out of order',
        detail: `${shorter} is ${low.toString()} and ${longer} is ${high.toString()}; expected the first to be no longer than the second. Change one of them.`,
        path: [longer],
      };
    }
  },
};
