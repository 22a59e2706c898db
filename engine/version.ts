/** A version of an engine, `1.11.4`, `1.11.0-beta1` or `1.11.4+build`. */
export type Version = string;

/** Whether `version` is `floor` or newer. A pre-release counts as its release, and so does a build of it. */
export function isAtLeast(version: Version, floor: Version): boolean {
  const [left, right] = [numbers(version), numbers(floor)];
  for (const [position, wanted] of right.entries()) {
    const given = left[position] ?? 0;
    if (given !== wanted) return given > wanted;
  }
  return true;
}

const numbers = (version: Version): number[] =>
  (/^[^-+]*/.exec(version)?.[0] ?? '').split('.').map(Number);
