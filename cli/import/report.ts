import { areas } from './areas';
import type { Declarations } from './declaration';
import type { Told } from './proof/told';

/** What came of an import. */
export interface Outcome extends Declarations {
  /** What the tenant does not have. */
  readonly absent: readonly string[];
  /** What the engine warned about when it planned what was written. */
  readonly told: readonly Told[];
}

/** Objects that were imported by area, as counts for people. */
export const countsOf = ({ declarations }: Declarations): string[] =>
  areas.flatMap((area) => {
    const { length } = declarations.filter((one) => one.area === area);
    return length === 0 ? [] : [`${area.title}: ${length}`];
  });

/** The report that lies beside what was written. */
export function reportOf(outcome: Outcome): string {
  const { absent, told, unmanageable } = outcome;
  return [
    '# Import\n\nWhat was read of the tenant. A plan of these files changes nothing: that was proved before they were written.\n',
    section('Imported', countsOf(outcome)),
    section(
      'Not managed',
      unmanageable.map(({ subject, reason }) => `${subject}: ${reason}`),
    ),
    section('Not there', absent),
    section('Warnings: kept as it is', told.map(warning)),
  ]
    .filter((part) => part !== undefined)
    .join('');
}

const warning = ({ address, summary, detail }: Told): string =>
  `${address === undefined ? '' : `\`${address}\`: `}${summary}. ${detail}`;

const section = (title: string, lines: readonly string[]): string | undefined =>
  lines.length === 0
    ? undefined
    : `\n## ${title}\n\n${lines.map((line) => `- ${safe(line)}\n`).join('')}`;

/** One line of Markdown in which nothing is HTML. */
const safe = (line: string): string => line.replaceAll('\n', ' ').replaceAll('<', '&lt;');
