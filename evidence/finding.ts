import { quote } from '../model/quote';

/** What a rule says about one value of an evidence file: nothing is taken from a file with one. */
export interface Finding {
  /** The rule's name; it is the name of the rule's file, too, where it has one. */
  readonly rule: string;
  /** What the finding is about. */
  readonly subject: string;
  /** What was given. */
  readonly given: string;
  /** What was expected. */
  readonly expected: string;
  /** The one step that helps. */
  readonly step: string;
}

/** Longest given text that a finding repeats. */
const SHOWN = 80;

/** A finding as one line. */
export function findingText({ subject, given, expected, step }: Finding): string {
  return `${subject} is ${given}; expected ${expected}. ${step}`;
}

/** A given text for people to read: in quotation marks, and of a length that fits a terminal. */
export function shown(text: string): string {
  return quote(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

/** A file, or a part of it, from which nothing can be taken. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Why, at least one. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    super(findings.map(findingText).join('\n'), options);
    this.findings = findings;
  }
}

/**
 * Ends the reading of a file with one finding.
 *
 * @throws Refusal always.
 */
export function refuse(finding: Finding, cause?: unknown): never {
  throw new Refusal([finding], { cause });
}
