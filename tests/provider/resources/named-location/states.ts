import type { Finding } from '../../../../provider/resources/define/rules';
import type { LocationRule } from '../../../../provider/resources/named-location/rules/rule';
import type {
  LocationConfig,
  LocationState,
} from '../../../../provider/resources/named-location/schema';

/** A location of one untrusted range. */
export const byIp = (overrides: object = {}): LocationConfig & LocationState => ({
  display_name: 'Offices',
  ip: { ip_ranges: ['203.0.113.0/24'], is_trusted: false, ...overrides },
  country: null,
});

/** A location of one country. */
export const byCountry = (overrides: object = {}): LocationConfig & LocationState => ({
  display_name: 'Home',
  ip: null,
  country: {
    countries_and_regions: ['JP'],
    country_lookup_method: 'clientIpAddress',
    include_unknown_countries_and_regions: false,
    ...overrides,
  },
});

/** What a rule says of a plan. */
export const findings = (
  rule: LocationRule,
  planned: LocationConfig,
  current: (LocationConfig & LocationState) | null = null,
): Finding[] => [...rule.check(planned, current)];
