import { policyRuleFacts } from '../../facts/policy-rules';
import { child, own, quote, texts } from '../../json';
import { canonicalGuid } from '../../schema/guid';
import type { PolicyRule } from '../rule';
import { isForWorkloads } from '../view';

const concerns = ['conditions'] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  includeUsers: ['All', 'None', 'GuestsOrExternalUsers'],
  excludeUsers: ['GuestsOrExternalUsers'],
};
const LISTS = [
  ['includeUsers', 'user'],
  ['excludeUsers', 'user'],
  ['includeGroups', 'group'],
  ['excludeGroups', 'group'],
  ['includeRoles', undefined],
  ['excludeRoles', undefined],
] as const;

const somebody: PolicyRule = {
  fact: policyRuleFacts.users,
  concerns,
  problem: ({ after }) => {
    const { users } = after;
    const lists = ['includeUsers', 'includeGroups', 'includeRoles'];
    const named = lists.some((name) => texts(users, name).length > 0);
    if (named || child(users, 'includeGuestsOrExternalUsers') || isForWorkloads(after)) {
      return undefined;
    }
    return 'The policy includes nobody; expected users, groups, roles, guests or client applications.';
  },
};

const principals: PolicyRule = {
  fact: policyRuleFacts.principals,
  concerns,
  problem: ({ before, after: { users }, call }) => {
    for (const [name, kind] of LISTS) {
      const known = before ? texts(before.users, name) : [];
      for (const id of texts(users, name)) {
        if (known.includes(id) || WORDS[name]?.includes(id)) continue;
        if (canonicalGuid(id) === undefined) {
          return `users.${name} has ${quote(id)}; expected an id${WORDS[name] ? ` or ${WORDS[name].join(', ')}` : ''}.`;
        }
        if (kind && !call.newest.get(kind, id)) {
          return `users.${name} has ${kind} '${id}', which does not exist in this tenant.`;
        }
      }
    }
    return undefined;
  },
};

const workload: PolicyRule = {
  fact: policyRuleFacts.workload,
  concerns,
  problem: ({ after }) => {
    if (!isForWorkloads(after)) return undefined;
    const { users } = after;
    const others = ['includeGroups', 'includeRoles'].flatMap((name) => texts(users, name));
    const included = texts(users, 'includeUsers').filter((id) => id !== 'None');
    if ([...others, ...included].length > 0) {
      return 'The policy is for client applications and includes users; expected None.';
    }
    return undefined;
  },
};

const externalTenants: PolicyRule = {
  fact: policyRuleFacts.externalTenants,
  concerns,
  problem: ({ after: { users } }) => {
    const guests = ['includeGuestsOrExternalUsers', 'excludeGuestsOrExternalUsers']
      .map((name) => child(users, name))
      .filter((one) => one !== undefined);
    for (const tenants of guests.map((one) => child(one, 'externalTenants'))) {
      if (!tenants) continue;
      const members = texts(tenants, 'members');
      const enumerated = own(tenants, 'membershipKind') === 'enumerated';
      const wrong = members.find((id) => canonicalGuid(id) === undefined);
      if (enumerated && (members.length === 0 || wrong !== undefined)) {
        return `externalTenants.members is ${quote(members)}; expected tenant ids.`;
      }
    }
    return undefined;
  },
};

/** Rules about whom a policy is for. */
export const userRules: readonly PolicyRule[] = [somebody, principals, workload, externalTenants];
