import { randomUUID } from 'node:crypto';
import type { ConfigurationBody } from '../../../../graph/authentication-strength/change';
import { strengthCalls } from '../../../../graph/authentication-strength/calls';
import type { CombinationConfiguration } from '../../../../graph/authentication-strength/entity';
import type { Request } from '../../../../graph/authentication-strength/steps';

/**
 * What Graph does with the parts of a strength, as far as configurations and combinations go: a
 * configuration applies to combinations that are allowed when it is written, and never becomes the
 * second one of a combination.
 */
export class GraphModel {
  allowed: readonly string[];
  configurations: readonly CombinationConfiguration[];
  constructor(allowed: readonly string[], configurations: readonly CombinationConfiguration[]) {
    this.allowed = allowed;
    this.configurations = configurations;
  }

  copy(): GraphModel {
    return new GraphModel(this.allowed, this.configurations);
  }

  /** @throws Error where Graph would refuse the request. */
  carryOut({ call, parameters, body }: Request): void {
    const id = parameters?.['configuration'];
    if (call === strengthCalls.updateAllowedCombinations) {
      this.allowed = (body as { allowedCombinations: readonly string[] }).allowedCombinations;
    } else if (call === strengthCalls.addConfiguration) {
      this.#write(randomUUID(), body as ConfigurationBody, []);
    } else if (call === strengthCalls.changeConfiguration) {
      const before = this.configurations.find((one) => one.id === id);
      if (before === undefined) throw new Error('404');
      this.#write(before.id, body as ConfigurationBody, before.appliesToCombinations);
    } else if (call === strengthCalls.removeConfiguration) {
      this.configurations = this.configurations.filter((one) => one.id !== id);
    }
  }

  #write(id: string, body: ConfigurationBody, before: readonly string[]): void {
    const { appliesToCombinations: applies } = body;
    const missing = applies.filter((one) => !this.allowed.includes(one));
    if (missing.length > 0) throw new Error(`not allowed: ${missing.join()}`);
    const others = this.configurations.filter(
      (one) => one.id !== id && one['@odata.type'] === body['@odata.type'],
    );
    const twice = applies.filter(
      (one) =>
        !before.includes(one) && others.some((other) => other.appliesToCombinations.includes(one)),
    );
    if (twice.length > 0) throw new Error(`restricted twice: ${twice.join()}`);
    const written = { ...body, id } as unknown as CombinationConfiguration;
    this.configurations = this.configurations.some((one) => one.id === id)
      ? this.configurations.map((one) => (one.id === id ? written : one))
      : [...this.configurations, written];
  }

  /** What has to be met for a combination to count; undefined where nothing makes it count. */
  demands(combination: string): readonly string[] | undefined {
    if (!this.allowed.includes(combination)) return undefined;
    return this.configurations
      .filter((one) => one.appliesToCombinations.includes(combination))
      .map(({ id: _, appliesToCombinations: __, ...lists }) => JSON.stringify(sorted(lists)));
  }

  /** Whether a combination demands no less than in another state. */
  isNoWeaker(combination: string, other: GraphModel): boolean {
    const [own, others] = [this.demands(combination), other.demands(combination)];
    if (own === undefined) return true;
    return others?.every((demand) => own.includes(demand)) === true;
  }
}

const sorted = (lists: object): unknown =>
  Object.entries(lists)
    .map(([name, list]: [string, unknown]) => [
      name,
      Array.isArray(list) ? (list as unknown[]).toSorted() : list,
    ])
    .sort(([left], [right]) => String(left).localeCompare(String(right)));
