import { z } from 'zod';
import { defineCall } from '../call';
import type { CollectionEntity } from '../collection/entity';
import { reading, writing } from './permissions';

const PATH = '/identity/conditionalAccess/namedLocations';

/** @see https://learn.microsoft.com/graph/api/resources/iprange */
const ipRange = z.looseObject({ '@odata.type': z.string(), cidrAddress: z.string().nullish() });

/** @see https://learn.microsoft.com/graph/api/resources/namedlocation */
const namedLocation = z.looseObject({
  id: z.string(),
  '@odata.type': z.string(),
  displayName: z.string(),
  ipRanges: z.array(ipRange).nullish(),
  isTrusted: z.boolean().nullish(),
  countriesAndRegions: z.array(z.string()).nullish(),
  countryLookupMethod: z.string().nullish(),
  includeUnknownCountriesAndRegions: z.boolean().nullish(),
});

/** A named location as Graph returns it: of IP ranges, or of countries. */
export type NamedLocation = z.infer<typeof namedLocation>;

/** The named locations of a tenant. */
export const namedLocationEntity: CollectionEntity<typeof namedLocation> = {
  list: defineCall({
    ...reading,
    method: 'GET',
    path: PATH,
    source: 'https://learn.microsoft.com/graph/api/conditionalaccessroot-list-namedlocations',
  }),
  read: defineCall({
    ...reading,
    method: 'GET',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/namedlocation-get',
  }),
  create: defineCall({
    ...writing,
    method: 'POST',
    path: PATH,
    source: 'https://learn.microsoft.com/graph/api/conditionalaccessroot-post-namedlocations',
  }),
  update: defineCall({
    ...writing,
    method: 'PATCH',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/namedlocation-update',
  }),
  remove: defineCall({
    ...writing,
    method: 'DELETE',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/namedlocation-delete',
  }),
  type: namedLocation,
};
