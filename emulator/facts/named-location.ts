import { assumed, documented } from './fact';

const NETWORK = 'entra-docs page Conditional Access: Network assignment';

/** Named locations and authentication contexts: what policies refer to. */
export const namedLocationFacts = {
  typed: documented(
    'location-type',
    'A write of a named location names its type by @odata.type.',
    'Graph pages Update ipNamedLocation and Update countryNamedLocation',
  ),
  trusted: documented(
    'location-trusted',
    'A location marked as trusted cannot be deleted before the mark is removed.',
    NETWORK,
  ),
  trustedStatus: assumed(
    'location-trusted-status',
    'Deleting a trusted location is refused with 400.',
    'the rule is documented, status and code are not',
  ),
  inUse: assumed(
    'location-in-use',
    'A location that a conditional access policy refers to cannot be deleted; refused with 400.',
    'the portal refuses it; a policy in deletedItems does not count',
  ),
  limit: documented('location-limit', 'A tenant has at most 195 named locations.', NETWORK),
  ranges: documented(
    'location-ranges',
    'An IP location has at most 2000 ranges in CIDR form with masks greater than /8.',
    NETWORK,
  ),
  limitStatus: assumed(
    'location-limit-status',
    'Too many locations or ranges, none, and ranges that are no CIDR are refused with 400.',
    'limits are documented, answers are not',
  ),
  family: assumed(
    'location-range-type',
    'A range is stored as iPv4CidrRange or iPv6CidrRange by its address, whichever type was sent; iPv4Range and iPv6Range are refused.',
    'a widely used provider sends every range as IPv4 and reads either type back',
  ),
  country: documented(
    'location-country',
    'A country location has a name and one or more two-letter codes of ISO 3166.',
    'Graph page countryNamedLocation',
  ),
  defaults: documented(
    'location-defaults',
    'isTrusted and includeUnknownCountriesAndRegions are false and countryLookupMethod is clientIpAddress where they are omitted.',
    'Graph pages ipNamedLocation and countryNamedLocation',
  ),
  name: assumed(
    'location-name',
    'A named location has a name of 1 to 256 characters; names need not be unique.',
    'no page states a limit',
  ),
  notFound: documented(
    'location-not-found',
    'A named location or authentication context that does not exist is answered 404 ResourceNotFound.',
    'captures of the live service',
  ),
  contextIds: documented(
    'context-ids',
    'Ids of authentication contexts are c1 to c99.',
    'Graph page authenticationContextClassReference',
  ),
  contextUpsert: documented(
    'context-upsert',
    'PATCH of an authentication context that does not exist creates it.',
    'Graph page Update authenticationContextClassReference',
  ),
  contextTwice: assumed(
    'context-twice',
    'POST of an authentication context that exists is refused with 400.',
    'the page of PATCH says what happens to an id in use, no page says it of POST',
  ),
  contextPublished: documented(
    'context-published',
    'Deleting an authentication context with isAvailable true is refused with 403.',
    'Graph page Delete authenticationContextClassReference',
  ),
  contextInUse: documented(
    'context-in-use',
    'Deleting an authentication context that a conditional access policy uses is refused as a bad request.',
    'Graph page Delete authenticationContextClassReference',
  ),
} as const;
