/** An emulator in a process of its own, for tests that kill it: prints the ready object. */
import { startEmulator } from '../../../emulator';

const [stateDir = '', port = '0'] = process.argv.slice(2);
startEmulator({ stateDir, port: Number(port) }).then(
  ({ ready }) => process.stdout.write(`${JSON.stringify(ready)}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
