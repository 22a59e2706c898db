import { areas } from './areas';
import type { Declarations } from './declaration';
import type { Unmanageable } from './inventory/found';
import type { Told } from './proof/told';
import type { Format } from './rendering';

/** What came of an import. */
export interface Outcome extends Declarations {
  /** What the tenant does not have. */
  readonly absent: readonly string[];
  /** What the engine warned about when it planned what was written. */
  readonly told: readonly Told[];
}

/** The file that lies beside what was written. */
const REPORT = 'IMPORT.md';

/** What a terminal shows in the end. */
export function summaryOf(
  outcome: Outcome,
  { where, format, name }: { where: string; format: Format; name: string },
): string[] {
  const { told, unmanageable } = outcome;
  const run =
    format === 'hcl'
      ? `cd ${typed(where)} && terraform init && terraform apply`
      : `npx tsx ${typed(`${where}/main.ts`)}, then terraform init and apply in cdktf.out/stacks/${name}`;
  return [
    `${where} is written. Its plan imports, and changes nothing:`,
    ...countsOf(outcome).map((line) => `  ${line}`),
    ...(unmanageable.length === 0 ? [] : ['Not managed:']),
    ...unmanageable.map((one) => `  ${lineOf(one)}`),
    ...(told.length === 0 ? [] : [`Kept with a warning: ${told.length}, see ${where}/${REPORT}.`]),
    'No account for emergencies is declared: nothing checks yet that a change leaves one a way in.',
    `Next: declare them, then ${run} takes the objects into the state.`,
  ];
}

/** A path as it is typed into a shell. */
const typed = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** Objects that were imported by area, as counts for people. */
const countsOf = ({ declarations }: Declarations): string[] =>
  areas.flatMap((area) => {
    const { length } = declarations.filter((one) => one.area === area);
    return length === 0 ? [] : [`${area.title}: ${length}`];
  });

const lineOf = ({ subject, reason }: Unmanageable): string => `${subject}: ${reason}`;

/** The report that lies beside what was written. */
export function reportOf(outcome: Outcome): string {
  const { absent, told, unmanageable } = outcome;
  return [
    '# Import\n\nWhat was read of the tenant. A plan of these files imports it and changes nothing: that was proved before they were written.\n',
    section('Imported', countsOf(outcome)),
    section('Not managed', unmanageable.map(lineOf)),
    section('Not there', absent),
    section('Kept with a warning', told.map(warning)),
  ].join('');
}

const warning = ({ address, summary, detail }: Told): string =>
  `${address === undefined ? '' : `\`${address}\`: `}${summary}. ${detail}`;

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `\n## ${title}\n\n${lines.map((line) => `- ${harmless(line)}\n`).join('')}`;

/** One line of Markdown in which nothing is HTML. */
const harmless = (line: string): string => line.replaceAll('\n', ' ').replaceAll('<', '&lt;');
