import { Construct } from 'constructs';
import { NamedLocation, type NamedLocationConfig } from '../gen/named-location';
import type { NonEmpty } from '../model/non-empty';
import { claimAddress, logicalNameOf } from './address';
import { literal } from './literal';
import { rangeProblem } from './network-range';
import { TenantStack } from './tenant-stack';

/** What every place has. */
export interface PlaceProps {
  /** Name that administrators see. */
  readonly name: string;
  /**
   * Name of the resource in Terraform's state. Changing it needs a `moved` block.
   *
   * @default - the construct's id in snake case
   */
  readonly logicalName?: string;
}

/** Properties of {@link NamedPlace.network}. */
export interface NetworkProps extends PlaceProps {
  /** Ranges of public addresses in CIDR notation: those that Microsoft sees, not those within. */
  readonly ranges: NonEmpty<string>;
  /** Whether the place counts among all trusted ones, which also lowers the risk of sign-ins there. */
  readonly trusted: boolean;
}

/** Properties of {@link NamedPlace.countries}. */
export interface CountriesProps extends PlaceProps {
  /** Countries and regions as two letters of ISO 3166-2. */
  readonly countries: NonEmpty<string>;
}

/**
 * A place that policies name. Changing it changes every policy that does.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network
 */
export class NamedPlace extends Construct {
  /** The resource, for references and escape hatches. */
  readonly resource: NamedLocation;

  private constructor(
    scope: Construct,
    id: string,
    { name, logicalName }: PlaceProps,
    where: Partial<Pick<NamedLocationConfig, 'ip' | 'country'>>,
    problem: string | undefined,
  ) {
    super(scope, id);
    TenantStack.of(this);
    if (name.trim() === '') {
      throw new Error(`${this.node.path}: the place has no name; give the one administrators see`);
    }
    if (problem !== undefined) throw new Error(`${this.node.path}: ${problem}`);
    this.resource = new NamedLocation(this, 'Resource', {
      displayName: literal(name),
      ...where,
      lifecycle: { createBeforeDestroy: true },
    });
    claimAddress(this, this.resource, logicalName ?? logicalNameOf(id));
  }

  /**
   * A network by its public addresses.
   *
   * @throws Error when a range is none, has at most 8 bits of network, or is trusted and private.
   */
  static network(scope: Construct, id: string, props: NetworkProps): NamedPlace {
    const { ranges, trusted, ...rest } = props;
    const ip = { ipRanges: [...ranges], isTrusted: trusted };
    const [problem = noneOf(ranges, 'range')] = ranges.flatMap(
      (range) => rangeProblem(range, trusted) ?? [],
    );
    return new NamedPlace(scope, id, rest, { ip }, problem);
  }

  /**
   * Countries, by the address that a sign-in comes from. Whoever wants to be elsewhere is, by a
   * virtual private network.
   *
   * @throws Error when a country is none.
   */
  static countries(scope: Construct, id: string, props: CountriesProps): NamedPlace {
    const { countries, ...rest } = props;
    const country = { countriesAndRegions: [...countries] };
    const wrong = countries.find((one) => !/^[A-Z]{2}$/.test(one));
    const problem =
      wrong === undefined
        ? noneOf(countries, 'country')
        : `"${wrong}" is no country; expected two capital letters, like "CH"`;
    return new NamedPlace(scope, id, rest, { country }, problem);
  }

  /** Its id, or a reference to it. */
  get placeId(): string {
    return this.resource.id;
  }
}

/** The types say so, but a list may come from a filter, a cast or JavaScript. */
const noneOf = (parts: readonly string[], what: string): string | undefined =>
  parts.length === 0 ? `no ${what} is named; name one at least` : undefined;
