import { assumed, documented } from './fact';

/** Tokens, limits, batches: what every operation shares. */
export const transportFacts = {
  unauthenticated: documented(
    'unauthenticated',
    'A missing, malformed, expired or foreign token is answered 401 InvalidAuthenticationToken.',
    'Graph page Microsoft Graph error responses; captures of the live service',
  ),
  permission: documented(
    'permission',
    'An operation needs one of the permissions that its page lists, from the roles (application) or scp (delegated) claim.',
    'Graph permissions reference',
  ),
  throttled: documented(
    'throttled',
    'Requests over a limit are answered 429 TooManyRequests with Retry-After; conditional access sends none.',
    'Graph page Microsoft Graph service-specific throttling limits',
  ),
  throttleBucket: assumed(
    'throttle-bucket',
    'Limits are token buckets that refill evenly; a refused request costs nothing.',
    'the page gives amounts per period, not how they are counted',
  ),
  policyFamily: assumed(
    'policy-throttle',
    'The authentication methods policy counts under the identity limits.',
    'no limit of its own is published',
  ),
  batch: documented(
    'batch',
    'A batch has at most 20 requests with unique string ids and relative URLs; each is throttled on its own; what depends on a failed one answers 424.',
    'Graph page Combine multiple requests in one HTTP call using JSON batching',
  ),
  batchOrder: documented(
    'batch-order',
    'Replies of a batch come in any order.',
    'Graph page Combine multiple requests in one HTTP call using JSON batching',
  ),
  batchSequence: assumed(
    'batch-sequence',
    'Requests of a batch run one after another as listed; replies come in reverse.',
    'reversal is deterministic and shows clients that rely on order',
  ),
  lag: assumed(
    'replica-lag',
    'With a lag, reads alternate between a replica as of that long ago and the newest one, per object.',
    'read-after-write lag is seen live; its pattern is not documented',
  ),
  writeFailed: assumed(
    'write-failed',
    'A write that cannot be stored is answered 503 and changes nothing.',
    'the emulator promises that what it answered is stored',
  ),
  clockSkew: assumed(
    'clock-skew',
    'No difference of clocks is allowed for: an access token is refused from the second it expires.',
    'one clock issues and verifies',
  ),
} as const;
