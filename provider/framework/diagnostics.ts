import { Severity, type Diagnostic } from '../protocol/wire/terraform';
import { type Path, toAttributePath } from './path';

/** A text for Terraform's user. */
export interface Message {
  /** A short title without full stop. */
  readonly summary: string;
  /** Sentences: the cause, then what to do. */
  readonly detail: string;
  /** The attribute at fault. */
  readonly path?: Path;
}

/** A mistake that a verb cannot go past; the framework shows it to the user. */
export class DiagnosticError extends Error {
  override readonly name = 'DiagnosticError';
  readonly diagnostic: Message;

  constructor(diagnostic: Message, options?: ErrorOptions) {
    super(`${diagnostic.summary}: ${diagnostic.detail}`, options);
    this.diagnostic = diagnostic;
  }
}

/** Turns an error of the provider's own rooms into a message, or declines. */
export type Explain = (error: unknown) => Message | undefined;

/** Collects what a call tells the user. */
export class Diagnostics {
  readonly #found: Diagnostic[] = [];

  error(message: Message): void {
    this.#found.push(toDiagnostic(Severity.SEVERITY_ERROR, message));
  }

  warn(message: Message): void {
    this.#found.push(toDiagnostic(Severity.SEVERITY_WARNING, message));
  }

  /** Whether the call failed. */
  get failed(): boolean {
    return this.#found.some(({ severity }) => severity === Severity.SEVERITY_ERROR);
  }

  /** Records an error that was thrown; one that nobody explains is a defect of this provider. */
  caught(error: unknown, explain: Explain): void {
    if (error instanceof DiagnosticError) this.error(error.diagnostic);
    else this.error(explain(error) ?? defect(error));
  }

  toWire(): Diagnostic[] {
    return [...this.#found];
  }
}

function defect(error: unknown): Message {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    summary: 'The provider failed',
    detail: `This is a defect of the provider, not of your configuration. Please report it with this text:\n\n${trace}`,
  };
}

/** Control characters but line breaks and tabs, and those that turn the direction of text. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A message may quote anybody; it must not steer the terminal that shows it. */
const harmless = (text: string): string => text.replaceAll(UNPRINTABLE, '\uFFFD');

function toDiagnostic(severity: Severity, { summary, detail, path }: Message): Diagnostic {
  return {
    severity,
    summary: harmless(summary),
    detail: harmless(detail),
    attribute: path === undefined ? undefined : toAttributePath(path),
  };
}
