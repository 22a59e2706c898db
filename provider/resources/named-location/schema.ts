import type { ConfigOf, PlannedOf, StateOf, StringFormat } from '../../framework/schema';
import { notEmpty } from '../define/formats';
import { addressRange } from './address-range';

const country: StringFormat = {
  name: 'country',
  expected: 'a country of two letters by ISO 3166-1, like "JP"',
  accepts: (text) => /^[a-z]{2}$/i.test(text),
  canonical: (text) => text.toUpperCase(),
};

/** Attributes of `entra_named_location`, without those that every object has. */
export const schema = {
  display_name: {
    type: 'string',
    format: notEmpty,
    required: true,
    maxLength: 256,
    description: 'Name that administrators see. Names are not unique.',
  },
  ip: {
    type: 'object',
    optional: true,
    description: 'A location of IP ranges. Exactly one of `ip` and `country` is given.',
    attributes: {
      ip_ranges: {
        type: 'set',
        element: { type: 'string', format: addressRange },
        required: true,
        maxItems: 2_000,
        description:
          'Ranges as Internet services see them, after every address translation. Microsoft takes masks longer than `/8`.',
      },
      is_trusted: {
        type: 'bool',
        optional: true,
        computed: true,
        default: false,
        description:
          'Whether policies for trusted locations (`AllTrusted`) mean this one as well. Whoever can send from a trusted range meets fewer demands.',
      },
    },
  },
  country: {
    type: 'object',
    optional: true,
    description: 'A location of countries. Exactly one of `ip` and `country` is given.',
    attributes: {
      countries_and_regions: {
        type: 'set',
        element: { type: 'string', format: country },
        required: true,
        description: 'Countries and regions.',
      },
      country_lookup_method: {
        type: 'string',
        oneOf: ['clientIpAddress', 'authenticatorAppGps'],
        optional: true,
        computed: true,
        default: 'clientIpAddress',
        description:
          'How the country is found: by the address, or by the position that Microsoft Authenticator reports.',
      },
      include_unknown_countries_and_regions: {
        type: 'bool',
        optional: true,
        computed: true,
        default: false,
        description: 'Whether addresses that no country is known for belong to it.',
      },
    },
  },
} as const;

/** The schema's type. */
export type Schema = typeof schema;
/** Every value known. */
export type LocationState = StateOf<Schema>;
/** Any value may be unknown. */
export type LocationConfig = ConfigOf<Schema>;
/** Computed values may be unknown. */
export type LocationPlanned = PlannedOf<Schema>;
