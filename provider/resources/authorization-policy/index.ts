/**
 * `entra_authorization_policy`: what users, administrators and guests of a tenant may do.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authorizationpolicy
 * @module
 */
import { bySchema } from '../define/by-schema';
import type { EntraResource } from '../define/entra-resource';
import { defineSingleton } from '../define/singleton';
import { administratorsResetPasswords } from './rules/administrators-reset-passwords';
import { doorsOpen } from './rules/doors-open';
import { guestsSeeMore } from './rules/guests-see-more';
import { morePeopleInvite } from './rules/more-people-invite';
import { usersConsentToMore } from './rules/users-consent-to-more';
import { usersReadOtherUsers } from './rules/users-read-other-users';
import { schema } from './schema';

/** The authorization policy of a tenant. */
export const authorizationPolicy: EntraResource = defineSingleton({
  ...bySchema(schema),
  typeName: 'entra_authorization_policy',
  title: 'authorization policy',
  subcategory: 'Tenant',
  description: [
    'Manages the authorization policy of a tenant: whether administrators may reset their own passwords, what users may do without a role, and who guests are.',
    'Every tenant has exactly one, so a creation adopts what is live and says what it will change; what you do not declare stays as it is.',
  ].join('\n\n'),
  schema,
  rules: [
    usersReadOtherUsers,
    administratorsResetPasswords,
    morePeopleInvite,
    guestsSeeMore,
    usersConsentToMore,
    doorsOpen,
  ],
  access: (graph) => graph.authorizationPolicy,
});
