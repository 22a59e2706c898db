import { type Command, InvalidArgumentError, Option } from 'commander';

/** As whom a command about keys reaches the tenant. */
export interface IdentityOptions {
  /** @default 'operator' */
  readonly as?: 'operator' | 'application';
  /**
   * Whether a browser is opened for the sign-in.
   *
   * @default true
   */
  readonly browser?: boolean;
  /** Port that the browser comes back to. */
  readonly port?: number;
}

/** Adds the options of {@link IdentityOptions} to a command. */
export function addIdentityOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--as <identity>',
        'as whom the tenant is reached: the operator signs in in a browser, the application is that of ARM_CLIENT_ID and its companions',
      )
        .choices(['operator', 'application'])
        .default('operator'),
    )
    .option('--no-browser', 'open no browser; the address to sign in at is told in any case')
    .option(
      '--port <number>',
      'port of this machine that the browser comes back to; default: any free one',
      portOf,
    );
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a port from 1 to 65535.');
}
