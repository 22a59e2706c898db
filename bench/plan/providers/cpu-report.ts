import { appendFileSync } from 'node:fs';

/** Names the file to which a process adds its CPU time, in microseconds, when it ends. */
export const CPU_LOG = 'ENTRA_POLICY_BENCH_CPU_LOG';

/** Tells the CPU time of this process: at its end, and to a parent that asks. */
export function reportCpu(): void {
  const log = process.env[CPU_LOG];
  if (log !== undefined) {
    process.once('exit', () => {
      appendFileSync(log, `${cpuMicroseconds()}\n`);
    });
  }
  process.on('message', () => process.send?.(cpuMicroseconds()));
}

function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
