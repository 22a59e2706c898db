/** A statement that may be open: what decides it is not known, or not known yet. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Whether one of the statements holds. */
export function anyOf(truths: Iterable<Truth>): Truth {
  let found: Truth = 'no';
  for (const truth of truths) {
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') found = 'unknown';
  }
  return found;
}

/** Whether all of the statements hold. */
export function allOf(truths: Iterable<Truth>): Truth {
  let found: Truth = 'yes';
  for (const truth of truths) {
    if (truth === 'no') return 'no';
    if (truth === 'unknown') found = 'unknown';
  }
  return found;
}

/** The opposite of a statement. */
export const not = (truth: Truth): Truth =>
  truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes';

/** A statement that is decided. */
export const known = (holds: boolean): Truth => (holds ? 'yes' : 'no');
