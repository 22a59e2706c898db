import { namedLocationFacts as facts } from '../facts/named-location';
import { isArray } from '../json';
import { nameLength } from './conditional-access-policy';
import { abstract, collection, complex, edm, entity, enumeration, type Property } from './type';

const readOnly = { readOnly: true, default: null } as const;
const time: Property = { type: edm.dateTimeOffset, ...readOnly };

const cidrAddress: Property = { type: edm.string, nullable: false };

/** Ranges from one address to another exist in the CSDL and cannot be written. */
const ipRange = abstract(
  'ipRange',
  ['iPv4CidrRange', 'iPv6CidrRange'].map((name) => complex(name, { cidrAddress })),
);

const namedLocation = entity('namedLocation', {
  id: { type: edm.string, readOnly: true },
  displayName: {
    type: edm.string,
    required: facts.name,
    nullable: false,
    limit: { ...nameLength, fact: facts.name },
  },
  createdDateTime: time,
  modifiedDateTime: time,
  deletedDateTime: time,
});

export const ipNamedLocation = entity(
  'ipNamedLocation',
  {
    isTrusted: { type: edm.boolean, nullable: false, default: false },
    ipRanges: { type: collection(ipRange), required: facts.limitStatus },
  },
  namedLocation,
);

export const countryNamedLocation = entity(
  'countryNamedLocation',
  {
    countriesAndRegions: {
      type: collection(edm.string),
      required: facts.country,
      limit: {
        fact: facts.country,
        expected: 'one or more codes of two capital letters',
        holds: (value) =>
          isArray(value) &&
          value.length > 0 &&
          value.every((code) => typeof code === 'string' && /^[A-Z]{2}$/.test(code)),
      },
    },
    countryLookupMethod: {
      type: enumeration('countryLookupMethodType', ['clientIpAddress', 'authenticatorAppGps']),
      default: 'clientIpAddress',
    },
    includeUnknownCountriesAndRegions: { type: edm.boolean, nullable: false, default: false },
  },
  namedLocation,
);

/** The two kinds of named locations. */
export const anyNamedLocation = abstract('namedLocation', [ipNamedLocation, countryNamedLocation]);

/** The CSDL type of an authentication context. */
export const authenticationContextClassReference = entity('authenticationContextClassReference', {
  id: {
    type: edm.string,
    required: facts.contextIds,
    nullable: false,
    limit: {
      fact: facts.contextIds,
      expected: 'c1 to c99',
      holds: (value) => typeof value === 'string' && /^c[1-9]\d?$/.test(value),
    },
  },
  displayName: { type: edm.string, default: null },
  description: { type: edm.string, default: null },
  isAvailable: { type: edm.boolean, default: false },
});
