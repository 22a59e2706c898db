/**
 * The echo provider: the transport of this project with nothing behind it. What it costs is what
 * any provider on this transport costs; what the framework adds is the difference.
 *
 * @module
 */
import { serveResident } from '../../../../provider/protocol/resident';
import { serveSpawned } from '../../../../provider/protocol/spawned';
import { reportCpu } from '../cpu-report';
import { ADDRESSES } from '../shapes';
import { openEcho } from './session';

async function main(): Promise<void> {
  reportCpu();
  if (process.argv[2] === 'resident') {
    const { reattach } = await serveResident(openEcho, ADDRESSES);
    process.stdout.write(`TF_REATTACH_PROVIDERS='${reattach}'\n`);
    // A signal alone would leave the socket's directory behind.
    process.once('SIGTERM', () => process.exit(0));
    return;
  }
  await serveSpawned(openEcho, {
    environment: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    exit: () => process.exit(0),
  });
}

void main();
