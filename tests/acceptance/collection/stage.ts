import type { EmulatorOptions } from '../../../emulator';
import { TENANT_ID } from '../../support/tenant';
import { hooked, type Live, Stage, type Subject, type TenantSeed } from '../singleton/stage';

/** Objects of a collection as tests meet them. */
export interface Objects {
  readonly typeName: string;
  /** Where the emulator holds them. */
  readonly kind: Subject['stored']['kind'];
  /** Which of what is held there are meant. @default - all */
  readonly isOurs?: (live: Live) => boolean;
}

/** A tenant without any of the objects, and a root module, for the tests of a file. */
export class CollectionStage extends Stage {
  readonly #objects: Objects;

  constructor(objects: Objects) {
    const { typeName, kind } = objects;
    super({ typeName, stored: { kind, id: '' }, live: {} });
    this.#objects = objects;
  }

  /** Everything of the collection that the tenant holds. */
  get all(): readonly Live[] {
    const { kind, isOurs = () => true } = this.#objects;
    const held = this.bench.emulator.admin.list(TENANT_ID, kind) as unknown as readonly Live[];
    return held.filter(isOurs);
  }

  /** The only object that the tenant holds. */
  override get live(): Live {
    const [one, ...others] = this.all;
    if (one === undefined || others.length > 0) {
      throw new Error(`the tenant has ${String(this.all.length)} objects`);
    }
    return one;
  }

  get id(): string {
    return String(this.live['id']);
  }

  override write(value: object): void {
    this.put(this.id, value);
  }

  /** Holds an object behind everybody's back; undefined takes it away. */
  put(id: string, value: object | undefined): void {
    this.bench.emulator.admin.write(TENANT_ID, this.#objects.kind, id, value as never);
  }

  override reset(): void {
    for (const { id } of this.all) this.put(String(id), undefined);
  }

  override get writes(): string[] {
    // A batch reads.
    return this.requests.filter((line) => !/^(GET|POST 200)/.test(line));
  }
}

/** Opens a stage with the hooks of the file that calls it, with the least permissions. */
export const openCollection = (
  objects: Objects,
  tenant: TenantSeed = {},
  options: Partial<EmulatorOptions> = {},
): CollectionStage => hooked(new CollectionStage(objects), tenant, options);
