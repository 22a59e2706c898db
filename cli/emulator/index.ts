import { once } from 'node:events';
import { InvalidArgumentError } from 'commander';
import {
  EmulatorError,
  type Fault,
  parseFault,
  parseLag,
  parsePort,
  parseThrottle,
  startEmulator,
  type ThrottleMode,
} from '../../emulator';
import type { AddCommand, Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';

interface Options {
  readonly port: number;
  readonly state?: string;
  readonly seed?: string;
  readonly lag: number;
  readonly throttle: ThrottleMode;
  readonly fault: readonly Fault[];
}

/** `entra-policy emulator`: a local Entra tenant, until it is interrupted. */
export const addEmulator: AddCommand = (program, terminal) => {
  program
    .command('emulator')
    .summary('run a local Entra tenant')
    .description(
      'Runs a local Entra tenant over HTTPS: sign-in, Microsoft Graph and cloud metadata. When it is ready, it prints one line of JSON with its endpoints, its CA file and the credentials of its tenants; then it logs requests to standard error until it is interrupted.',
    )
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', checked(parsePort), 0)
    .option('--state <folder>', 'keep keys and tenants in this folder; default: in memory')
    .option('--seed <file>', 'tenants to start with; default: three tenants of a company')
    .option(
      '--lag <milliseconds>',
      'how long replicas disagree after a write',
      checked(parseLag),
      0,
    )
    .option(
      '--throttle <mode>',
      '"real" applies Microsoft\'s limits',
      checked(parseThrottle),
      'off',
    )
    .option(
      '--fault <spec>',
      'inject a fault, for example "503:path=/policies/*:count=2"; repeatable',
      (spec: string, before: readonly Fault[]) => [...before, checked(parseFault)(spec)],
      [],
    )
    .action((options: Options) => run(options, terminal));
};

async function run(options: Options, { print, note, signal }: Terminal): Promise<void> {
  try {
    const emulator = await startEmulator({
      port: options.port,
      lagMs: options.lag,
      throttle: options.throttle,
      faults: [...options.fault],
      ...(options.state !== undefined && { stateDir: options.state }),
      ...(options.seed !== undefined && { seed: options.seed }),
      log: (entry) => {
        note(JSON.stringify(entry));
      },
    });
    print(JSON.stringify(emulator.ready));
    if (!signal.aborted) await once(signal, 'abort');
    await emulator.close();
  } catch (error) {
    if (!(error instanceof EmulatorError)) throw error;
    throw new ExitError(error.message, EXIT.toolError, { cause: error });
  }
}

/** Shows a parser's message as commander shows its own. */
const checked =
  <T>(parse: (text: string) => T) =>
  (text: string): T => {
    try {
      return parse(text);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  };
