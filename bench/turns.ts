/** What is measured in turns, by name; each call is one run. */
export type Contestants<Name extends string, Sample> = Readonly<
  Record<Name, () => Promise<Sample>>
>;

/** So few rounds are either long ones, where warm caches are no matter, or only for show. */
const FEW = 3;

/**
 * Runs every contestant once a round. A machine that is busy for a while then disturbs all of
 * them, and their ratio stays. With more than a few rounds, one before them does not count: it
 * fills caches.
 *
 * @returns the samples of each contestant
 */
export async function inTurns<Name extends string, Sample>(
  contestants: Contestants<Name, Sample>,
  rounds: number,
): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(contestants) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Sample[]
  >;
  for (let round = rounds > FEW ? 0 : 1; round <= rounds; round += 1) {
    // Another one begins each time: whoever follows a heavy run finds warmer caches.
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const sample = await contestants[name]();
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
}
