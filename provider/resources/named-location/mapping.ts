import type { NamedLocation } from '../../../graph/conditional-access/named-locations';
import { quote } from '../../../model/quote';
import type { WireBody } from '../define/wire/to-wire';
import { isIPv6Range } from './address-range';
import type { LocationPlanned, LocationState } from './schema';

const IP = '#microsoft.graph.ipNamedLocation';
const COUNTRY = '#microsoft.graph.countryNamedLocation';

/** Why a location cannot be managed: one of another kind would look like one of no country. */
export const kindProblem = (live: NamedLocation): string | undefined =>
  [IP, COUNTRY].includes(live['@odata.type'])
    ? undefined
    : `It is of the kind ${quote(live['@odata.type'])}, and only locations of IP ranges or of countries can be managed. Policies can name it by its id.`;

/** A live location as state; its kind shows in its type. */
export function fromGraph(live: NamedLocation): LocationState {
  const isIp = live['@odata.type'] === IP;
  return {
    display_name: live.displayName,
    ip: isIp
      ? {
          ip_ranges: (live.ipRanges ?? []).flatMap(({ cidrAddress }) => cidrAddress ?? []),
          is_trusted: live.isTrusted ?? false,
        }
      : null,
    country: isIp
      ? null
      : {
          countries_and_regions: live.countriesAndRegions ?? [],
          country_lookup_method: live.countryLookupMethod ?? 'clientIpAddress',
          include_unknown_countries_and_regions: live.includeUnknownCountriesAndRegions ?? false,
        },
  };
}

/** A state as the body of a creation or a change. Ranges of a form without CIDR are sent back. */
export function toGraph(
  { display_name: displayName, ip, country }: LocationPlanned,
  live: NamedLocation | undefined,
): WireBody {
  if (ip !== null) {
    const others = (live?.ipRanges ?? []).filter((range) => typeof range.cidrAddress !== 'string');
    const ipRanges = ip.ip_ranges.map((cidrAddress) => ({
      '@odata.type': `#microsoft.graph.${isIPv6Range(cidrAddress) ? 'iPv6CidrRange' : 'iPv4CidrRange'}`,
      cidrAddress,
    }));
    const isTrusted = ip.is_trusted === true;
    const kept = others as { readonly '@odata.type': string }[];
    return {
      body: { '@odata.type': IP, displayName, isTrusted, ipRanges: [...ipRanges, ...kept] },
      beta: false,
    };
  }
  return {
    body: {
      '@odata.type': COUNTRY,
      displayName,
      countriesAndRegions: (country?.countries_and_regions ?? []).map((code) => code.toUpperCase()),
      countryLookupMethod: String(country?.country_lookup_method),
      includeUnknownCountriesAndRegions: country?.include_unknown_countries_and_regions === true,
    },
    beta: false,
  };
}
