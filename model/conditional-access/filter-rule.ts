/**
 * Rules of filters, as far as what makes one impossible to read: the language is documented by
 * examples alone, so whatever may be meant passes.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices
 * @module
 */

/** How a text may hold the quotes that it stands in: nobody documents which of these counts. */
const READINGS: readonly RegExp[] = [
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs,
  /"(?:[^"`]|`.)*"|'(?:[^'`]|`.)*'/gs,
  /"[^"]*"|'[^']*'/g,
];

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * What does not end in a rule, however it is read: completes "has a …". Undefined where it may
 * be read.
 */
export function whatDoesNotEnd(rule: string): string | undefined {
  const problems = READINGS.map((quoted) => problemOf(rule.replace(quoted, '""')));
  return problems.every((problem) => problem !== undefined) ? problems[0] : undefined;
}

function problemOf(bare: string): string | undefined {
  // An apostrophe within a word may be one.
  if (bare.replaceAll('""', '').includes('"')) return 'text in quotes that does not end';
  if (/(?:^|[\s([,])'/.test(bare)) return 'text in quotes that does not end';
  const open: string[] = [];
  for (const [mark] of bare.matchAll(/[()[\]]/g)) {
    const opening = CLOSES[mark];
    if (opening === undefined) open.push(mark);
    else if (open.pop() !== opening) return `bracket "${mark}" that nothing opens`;
  }
  const [left] = open.reverse();
  return left === undefined ? undefined : `bracket "${left}" that nothing closes`;
}

/** Whether a rule compares an attribute of a device with anything, by whatever operator. */
export const comparesDevice = (rule: string): boolean => /\bdevice\.\w+\b\s*-?\w/i.test(rule);
