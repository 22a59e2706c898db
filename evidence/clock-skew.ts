/** How far the clocks of a workstation and a pipeline may be apart. */
export const CLOCK_SKEW_MS = 5 * 60_000;
