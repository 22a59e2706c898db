import { createLogger } from '../protocol/log';
import { type Resident, serveResident } from '../protocol/resident';
import { serveSpawned } from '../protocol/spawned';
import { StartupError } from '../protocol/startup-error';
import type { Provider } from './provider';
import { sessionsOf } from './session';

/** The argument that starts a provider in resident mode. */
const RESIDENT = 'resident';

/**
 * Runs a provider as this process: for the Terraform that started it, or with the argument
 * `resident` for any number of them, until it is told to stop.
 *
 * @param addresses - source addresses with host, under which a resident provider is found
 */
export async function serve<Client>(
  provider: Provider<Client>,
  addresses: readonly string[],
): Promise<void> {
  const log = createLogger(process.env, (line) => process.stderr.write(line));
  const open = sessionsOf(provider, log);
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
