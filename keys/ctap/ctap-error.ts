import { type Blame, codeOf, type CtapCode, type Meaning, MEANINGS } from './status';

/** What was asked, and of which key: the subject of an error. */
export interface Subject {
  /** The operation, in the specification's word. */
  readonly operation: string;
  /** The device node or path. */
  readonly device: string;
}

/** What an error may carry besides its code. */
export interface CtapErrorFacts {
  /** The status on the wire, where it has no name. */
  readonly status?: number;
  /** What this case adds to what the code says; never a PIN. */
  readonly detail?: string;
  /** What to do, where it is more precise than what the code says. */
  readonly advice?: string;
  readonly cause?: unknown;
}

/**
 * A security key that did not do what it was asked for.
 *
 * `blame` tells apart who can help: the `operator` by doing something else, another `key`, or the
 * makers of this `client`. No message holds a PIN.
 */
export class CtapError extends Error {
  override readonly name = 'CtapError';
  readonly code: CtapCode;
  readonly blame: Blame;
  /** The number that the key sent, where it sent one. */
  readonly status: number | undefined;
  /** The one step that helps, as a sentence without its full stop. */
  readonly advice: string;
  readonly operation: string;
  readonly device: string;
  /** What this case adds to what the code says. */
  readonly detail: string | undefined;

  constructor(subject: Subject, code: CtapCode, facts: CtapErrorFacts = {}) {
    const meaning: Meaning = MEANINGS[code];
    const status = facts.status ?? meaning.status;
    const advice = facts.advice ?? meaning.advice;
    super(
      `${subject.operation} on ${subject.device}: ${sentence(meaning, code, status, facts.detail)}. ${advice}`,
      { cause: facts.cause },
    );
    this.code = code;
    this.blame = meaning.blame;
    this.status = status;
    this.advice = advice;
    this.operation = subject.operation;
    this.device = subject.device;
    this.detail = facts.detail;
  }

  /** The same error, told of the operation during which it happened. */
  during(subject: Subject): CtapError {
    const { code, status, detail, advice, cause } = this;
    return new CtapError(subject, code, {
      advice,
      cause,
      ...(status !== undefined && { status }),
      ...(detail !== undefined && { detail }),
    });
  }

  /** The error for a status that a key sent. */
  static ofStatus(subject: Subject, status: number, facts: CtapErrorFacts = {}): CtapError {
    return new CtapError(subject, codeOf(status), { ...facts, status });
  }
}

function sentence(meaning: Meaning, code: CtapCode, status?: number, detail?: string): string {
  const number = status === undefined ? '' : `, 0x${status.toString(16).padStart(2, '0')}`;
  const more = detail === undefined ? '' : `: ${detail}`;
  return `${meaning.says}${more} (${code}${number})`;
}
