import { isKnown } from '../../../framework/value';
import { usersOf } from '../reading/conditions';
import { isThere, part } from '../reading/parts';
import type { PolicyConfig } from '../schema';
import type { Finding } from '../../define/rules';
import type { PolicyRule } from './rule';

export const guestScopeIsComplete: PolicyRule = {
  name: 'guest-scope-is-complete',
  claim:
    'Guests are named by at least one kind; their tenants are all of them, or those that are listed.',
  source: 'https://learn.microsoft.com/graph/api/resources/conditionalaccessguestsorexternalusers',
  *check(planned) {
    for (const name of SIDES) yield* findings(planned, name);
  },
};

const SIDES = ['include_guests_or_external_users', 'exclude_guests_or_external_users'] as const;

function* findings(planned: PolicyConfig, name: (typeof SIDES)[number]): Iterable<Finding> {
  const path = ['conditions', 'users', name];
  const guests = usersOf(planned, name);
  if (guests === null || !isKnown(guests)) return;
  if (isThere(guests.guest_or_external_user_types) === 'no') {
    yield {
      verdict: 'refuse',
      summary: 'Guests of no kind',
      detail: `${path.join('.')} names no kind of guest. List kinds in guest_or_external_user_types, or leave ${name} out.`,
      path: [...path, 'guest_or_external_user_types'],
    };
  }
  const kind = part(guests.external_tenants, 'membership_kind');
  const members = isThere(part(guests.external_tenants, 'members'));
  if ((kind === 'enumerated' && members === 'no') || (kind === 'all' && members === 'yes')) {
    yield {
      verdict: 'refuse',
      summary: 'Tenants of guests that do not fit their kind',
      detail: `membership_kind of ${path.join('.')} is "${kind}", ${kind === 'all' ? 'which takes no members: empty members, or set membership_kind = "enumerated".' : 'and members is empty: list tenants, or set membership_kind = "all".'}`,
      path: [...path, 'external_tenants', 'members'],
    };
  }
}
