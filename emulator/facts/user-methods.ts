import { assumed, documented } from './fact';

const TAP = 'Graph page Create temporaryAccessPassMethod';

/** Methods that users have registered. */
export const userMethodFacts = {
  lists: documented(
    'user-methods',
    'Methods of a user are listed all together, each with its @odata.type, and by type; these lists take no query options.',
    'Graph pages List methods, List fido2AuthenticationMethod and List phoneMethods',
  ),
  password: documented(
    'password-method',
    'Every user has the password method 28c10230-6103-485e-b985-444c60001490, without its password.',
    'Graph page passwordAuthenticationMethod',
  ),
  phoneIds: documented(
    'phone-method-ids',
    'The id of a phone is that of its phoneType, the same for all users.',
    'Graph page phoneAuthenticationMethod',
  ),
  notFound: assumed(
    'user-method-not-found',
    'A user or method that does not exist is answered 404 ResourceNotFound, a missing permission 403 accessDenied.',
    'codes seen on other paths of the authentication methods service',
  ),
  passSecret: documented(
    'tap-secret',
    'A Temporary Access Pass shows its secret in the answer that creates it and null ever after.',
    'Graph page temporaryAccessPassAuthenticationMethod',
  ),
  passReplaced: documented(
    'tap-replaced',
    'A user has one Temporary Access Pass; creating another one deletes it.',
    TAP,
  ),
  passOnce: documented(
    'tap-once',
    'A pass for several uses can be created only where the policy allows it.',
    TAP,
  ),
  passLifetime: documented(
    'tap-lifetime',
    'lifetimeInMinutes is 10 to 43200 and, left out, the default of the policy.',
    TAP,
  ),
  passPolicy: assumed(
    'tap-policy',
    'A pass outside the lifetimes of the policy, for several uses against it, or for a user whom the method does not include is refused with 400.',
    'the pages say what is allowed, not what is answered',
  ),
  passReasons: documented(
    'tap-usability',
    'methodUsabilityReason is EnabledByPolicy, DisabledByPolicy, Expired, NotYetValid or OneTimeUsed.',
    'Graph page temporaryAccessPassAuthenticationMethod',
  ),
  passUse: assumed(
    'tap-never-used',
    'No pass is ever used here: methodUsabilityReason is never OneTimeUsed.',
    'the sign-in page asks for no method',
  ),
  remove: documented(
    'fido2-delete',
    'DELETE of a registered passkey answers 204.',
    'Graph page Delete fido2AuthenticationMethod',
  ),
} as const;
