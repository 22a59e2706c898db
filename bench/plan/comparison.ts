import { join } from 'node:path';
import type { Engine } from '../../engine/find';
import { inTurns } from '../turns';
import { type Installation, installBenchProvider, type ProviderName } from './installation';
import { idOf, type Shape } from './providers/shape';
import { Resident } from './resident';
import { builtInResource, shapeResource, writeModule } from './root-module';
import { type PlanCost, planBuiltIn, planResident, planSpawned } from './run';

/** Who plans the same module. */
export type Contestant = 'framework' | 'echo' | 'framework resident' | 'echo resident' | 'built-in';

/** What the plans of every contestant cost. */
export type Costs = Readonly<Record<Contestant, readonly PlanCost[]>>;

/** Providers that are ready to plan, and the engine that drives them. */
export class PlanBench {
  readonly #engine: Engine;
  readonly #folder: string;
  readonly #installed: Readonly<Record<ProviderName, Installation>>;
  readonly #resident: Readonly<Record<ProviderName, Resident>>;

  private constructor(
    engine: Engine,
    folder: string,
    installed: Readonly<Record<ProviderName, Installation>>,
    resident: Readonly<Record<ProviderName, Resident>>,
  ) {
    this.#engine = engine;
    this.#folder = folder;
    this.#installed = installed;
    this.#resident = resident;
  }

  static async open(engine: Engine, folder: string): Promise<PlanBench> {
    const installed = {
      framework: await installBenchProvider('framework', join(folder, 'framework')),
      echo: await installBenchProvider('echo', join(folder, 'echo')),
    };
    return new PlanBench(engine, folder, installed, {
      framework: await Resident.start(installed.framework.bundle),
      echo: await Resident.start(installed.echo.bundle),
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#resident.framework.stop(), this.#resident.echo.stop()]);
  }

  /** Plans `size` resources of a shape with every contestant in turns. */
  async compare(shape: Shape, size: number, rounds: number): Promise<Costs> {
    const engine = this.#engine;
    const folder = join(this.#folder, `${shape.typeName}-${size}`);
    const module = join(folder, 'provider');
    const builtIn = join(folder, 'built-in');
    const resources = Array.from({ length: size }, (_, index) =>
      shapeResource(shape, index, engine.name),
    );
    writeModule(module, resources);
    writeModule(
      builtIn,
      resources.map((resource, index) => builtInResource(resource, idOf(index))),
    );
    return inTurns<Contestant, PlanCost>(
      {
        framework: () => planSpawned(engine, module, this.#installed.framework),
        echo: () => planSpawned(engine, module, this.#installed.echo),
        'framework resident': () => planResident(engine, module, this.#resident.framework),
        'echo resident': () => planResident(engine, module, this.#resident.echo),
        'built-in': () => planBuiltIn(engine, builtIn),
      },
      rounds,
    );
  }
}
