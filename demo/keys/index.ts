import { join } from 'node:path';
import type { DemoTenant } from '../entra';
import { overview } from '../overview';
import type { Steps } from '../steps';
import type { TenantRun } from '../tenant-run';
import { holdCeremony } from './ceremony';
import { keysCommand } from './command';
import { type DemoDesk, HOLDER } from './desk';
import { synthesiseRoster } from './roster';

/** One security key, from a work order to an empty plan; nobody touches it, as it is software. */
export async function provideKey(
  desk: DemoDesk,
  { name, environment }: DemoTenant,
  runOf: (folder: string, stack: string) => TenantRun,
  steps: Steps,
): Promise<void> {
  const keys = (...args: string[]): Promise<readonly string[]> =>
    keysCommand(args, desk.folder, environment);
  const evidence = `${HOLDER.id}-${HOLDER.slot}.dsse.json`;
  await steps.step(`${name}: a security key for ${HOLDER.name} is ordered and made`, async () => {
    await keys(
      ...['order', '--as', 'application', '--manifest', 'keys.csv'],
      ...['--signing-key', 'pipeline.pem', '--output', 'orders'],
    );
    await holdCeremony(desk);
    await keys('export', '--run', 'run', '--evidence', 'evidence');
  });
  steps.say('A pipeline signs the order; a desk without rights in the tenant makes the key.');
  const seen = await steps.step(`${name}: somebody else approves the evidence`, async () => {
    const file = join('evidence', evidence);
    const shown = await keys('approve', file, '--signing-key', 'approver.pem');
    await keys('export', '--run', 'run', '--evidence', 'evidence');
    return shown;
  });
  steps.show(seen.slice(1));
  const stack = synthesiseRoster(desk);
  const run = runOf(desk.folder, stack);
  const plan = await steps.step(`${name}: plan the roster of keys`, async () => {
    await run.init();
    return run.plan();
  });
  steps.show([...overview(plan.changes), ...plan.warnings.map((title) => `! ${title}`)]);
  const second = await steps.step(`${name}: apply, and plan again`, async () => {
    await run.apply();
    return run.plan();
  });
  if (!second.empty) throw new Error(`the second plan of ${stack} is not empty: ${second.summary}`);
  steps.say('The key is registered, and the second plan is empty.');
}
