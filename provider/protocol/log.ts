/**
 * The provider's log: JSON lines on standard error, which Terraform files under its own levels.
 *
 * @see https://developer.hashicorp.com/terraform/internals/debugging
 * @module
 */
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error'] as const;

/** Severity of a line, from the most talkative to the gravest. */
export type Level = (typeof LEVELS)[number];

/** Facts of a line. Never a secret: every value is written as it is. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Writes a line when its level is wanted. */
export type Logger = (level: Level, message: string, facts?: Facts) => void;

/** go-plugin reads six digits and files a line with any other time as plain text. */
const microseconds = (at: Date): string => at.toISOString().replace('Z', '000Z');

/**
 * A logger that honours `TF_LOG_PROVIDER` and `TF_LOG`. Without either nothing is written;
 * `JSON` counts as `trace`, as in Terraform, and so does a level that nobody knows.
 */
export function createLogger(
  environment: Readonly<Record<string, string | undefined>>,
  write: (line: string) => void,
): Logger {
  const wanted = (environment['TF_LOG_PROVIDER'] || environment['TF_LOG'] || 'off').toLowerCase();
  if (wanted === 'off') return () => undefined;
  const from = Math.max(0, LEVELS.indexOf(wanted as Level));
  return (level, message, facts = {}) => {
    if (LEVELS.indexOf(level) < from) return;
    const line = {
      '@level': level,
      '@timestamp': microseconds(new Date()),
      '@module': 'entra',
      '@message': message,
      ...facts,
    };
    write(`${JSON.stringify(line)}\n`);
  };
}
