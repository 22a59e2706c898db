import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../engine/find';
import { runEngineOrThrow } from '../../engine/run';
import type { Installation } from './installation';
import { CPU_LOG } from './providers/cpu-report';
import type { Resident } from './resident';

/** What one plan cost. */
export interface PlanCost {
  /** Milliseconds from the engine's start to its end. */
  readonly wall: number;
  /** CPU milliseconds of all provider processes; 0 for a built-in provider. */
  readonly cpu: number;
}

/** Plans a module whose provider the engine starts, some three times. */
export async function planSpawned(
  engine: Engine,
  module: string,
  { cliConfig }: Installation,
): Promise<PlanCost> {
  const log = join(module, 'cpu.log');
  rmSync(log, { force: true });
  const wall = await timedPlan(engine, module, { TF_CLI_CONFIG_FILE: cliConfig, [CPU_LOG]: log });
  if (!existsSync(log)) throw new Error('no provider process told its CPU time');
  const microseconds = readFileSync(log, 'utf8').trim().split('\n').map(Number);
  return { wall, cpu: microseconds.reduce((sum, one) => sum + one, 0) / 1_000 };
}

/** Plans a module whose provider is there already. */
export async function planResident(
  engine: Engine,
  module: string,
  resident: Resident,
): Promise<PlanCost> {
  const before = await resident.cpu();
  const wall = await timedPlan(engine, module, {
    TF_CLI_CONFIG_FILE: emptyCliConfig(module),
    TF_REATTACH_PROVIDERS: resident.reattach,
  });
  return { wall, cpu: (await resident.cpu()) - before };
}

/** Plans a module that has no provider but the built-in one. */
export async function planBuiltIn(engine: Engine, module: string): Promise<PlanCost> {
  const wall = await timedPlan(engine, module, { TF_CLI_CONFIG_FILE: emptyCliConfig(module) });
  return { wall, cpu: 0 };
}

/** A plan that would change anything ends with status 2, and the measurement with an error. */
async function timedPlan(
  engine: Engine,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const start = performance.now();
  await runEngineOrThrow(engine, ['plan', '-no-color', '-detailed-exitcode'], { cwd, env });
  return performance.now() - start;
}

/** The machine's own configuration must not count. */
function emptyCliConfig(module: string): string {
  const path = join(module, 'empty.tfrc');
  writeFileSync(path, '');
  return path;
}
