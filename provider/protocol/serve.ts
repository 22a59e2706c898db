import { createLogger, type Logger } from './log';
import { type Resident, serveResident } from './resident';
import { serveSpawned } from './spawned';
import { StartupError } from './startup-error';
import type { OpenSession } from './session';

/** The argument that starts a provider in resident mode. */
const RESIDENT = 'resident';

/**
 * Runs a provider as this process: for the Terraform that started it, or with the argument
 * `resident` for any number of them, until it is told to stop.
 *
 * @param load - gives the provider's sessions; called once, when the socket listens: Terraform
 * waits for the handshake, and connects while the rest is loaded
 * @param addresses - source addresses with host, under which a resident provider is found
 */
export async function serve(
  load: (log: Logger) => Promise<OpenSession>,
  addresses: readonly string[],
): Promise<void> {
  const log = createLogger(process.env, (line) => process.stderr.write(line));
  let loading: Promise<OpenSession> | undefined;
  const loaded = (): Promise<OpenSession> => (loading ??= load(log));
  const open: OpenSession = async (surroundings) => (await loaded())(surroundings);
  try {
    if (process.argv[2] === RESIDENT) {
      await runResident(() => serveResident(open, addresses));
      return;
    }
    // Ctrl-C reaches the whole process group; Terraform decides when the provider stops.
    process.on('SIGINT', () => undefined);
    await serveSpawned(open, {
      environment: process.env,
      print: (line) => process.stdout.write(`${line}\n`),
      exit: () => process.exit(0),
    });
    await loaded();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stdout.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Says how to attach, then serves until a signal ends it. */
async function runResident(start: () => Promise<Resident>): Promise<void> {
  // Heard from the start: whoever reads the line may end this process at once.
  const told = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const resident = await start();
  process.stderr.write('The provider is resident. Attach Terraform or OpenTofu with:\n');
  process.stdout.write(`TF_REATTACH_PROVIDERS='${resident.reattach}'\n`);
  await told;
  await resident.close();
  process.exit(0);
}
