import type { Fact } from '../facts/fact';

/** What was wrong, before the endpoint's own error code is chosen. */
type RefusalKind =
  | 'badRequest'
  | 'notFound'
  | 'methodNotAllowed'
  | 'denied'
  | 'notLicensed'
  | 'unsupportedQuery'
  | 'unauthenticated'
  | 'throttled'
  | 'payloadTooLarge'
  | 'unavailable';

/** A request that the emulator refuses, with the fact that it rests on. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  readonly fact: Fact;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: RefusalKind,
    message: string,
    fact: Fact,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.kind = kind;
    this.fact = fact;
    this.headers = headers;
  }
}

/** Which family of error codes an endpoint answers with. */
export type Realm = 'policy' | 'conditionalAccess' | 'directory' | 'service';

const codes: Record<RefusalKind, readonly [status: number, Readonly<Record<Realm, string>>]> = {
  badRequest: [
    400,
    {
      policy: 'badRequest',
      conditionalAccess: 'BadRequest',
      directory: 'Request_BadRequest',
      service: 'BadRequest',
    },
  ],
  notFound: [
    404,
    {
      policy: 'ResourceNotFound',
      conditionalAccess: 'ResourceNotFound',
      directory: 'Request_ResourceNotFound',
      service: 'ResourceNotFound',
    },
  ],
  denied: [
    403,
    {
      policy: 'accessDenied',
      conditionalAccess: 'AccessDenied',
      directory: 'Authorization_RequestDenied',
      service: 'accessDenied',
    },
  ],
  methodNotAllowed: [405, everywhere('methodNotAllowed')],
  notLicensed: [403, everywhere('Authentication_RequestFromNonPremiumTenantOrB2CTenant')],
  unsupportedQuery: [400, everywhere('Request_UnsupportedQuery')],
  unauthenticated: [401, everywhere('InvalidAuthenticationToken')],
  throttled: [429, everywhere('TooManyRequests')],
  payloadTooLarge: [413, everywhere('RequestEntityTooLarge')],
  unavailable: [503, everywhere('ServiceUnavailable')],
};

function everywhere(code: string): Record<Realm, string> {
  return { policy: code, conditionalAccess: code, directory: code, service: code };
}

export function statusOf(kind: RefusalKind): number {
  return codes[kind][0];
}

export function codeOf(kind: RefusalKind, realm: Realm): string {
  return codes[kind][1][realm];
}
