import { policyRuleFacts } from '../../facts/policy-rules';
import { attributeRuleProblem, deviceRuleProblem } from '../../device-filter/check';
import { child, quote, text, texts } from '../../json';
import { canonicalGuid } from '../../schema/guid';
import type { PolicyRule } from '../rule';

const concerns = ['conditions'] as const;

/** The MFA trusted IPs, which are no object (fact what-if-trusted). */
export const MFA_TRUSTED_IPS = '00000000-0000-0000-0000-000000000000';
const LOCATION_WORDS = ['All', 'AllTrusted', MFA_TRUSTED_IPS];
const LOCATION_LISTS = ['includeLocations', 'excludeLocations'];

const included: PolicyRule = {
  fact: policyRuleFacts.included,
  concerns,
  problem: ({ after: { conditions } }) => {
    const lists = [
      ['platforms', 'includePlatforms'],
      ['locations', 'includeLocations'],
    ] as const;
    for (const [name, list] of lists) {
      const condition = child(conditions, name);
      if (condition && texts(condition, list).length === 0) {
        return `conditions.${name}.${list} is empty; expected at least one, or null for ${name}.`;
      }
    }
    return undefined;
  },
};

const locationIds: PolicyRule = {
  fact: policyRuleFacts.status,
  concerns,
  problem: ({ after: { conditions } }) => {
    const locations = child(conditions, 'locations') ?? {};
    const wrong = LOCATION_LISTS.flatMap((name) => texts(locations, name)).find(
      (id) => !LOCATION_WORDS.includes(id) && canonicalGuid(id) === undefined,
    );
    return wrong && `conditions.locations has ${quote(wrong)}; expected an id, All or AllTrusted.`;
  },
};

const locationsExist: PolicyRule = {
  fact: policyRuleFacts.locationExists,
  concerns,
  kind: 'notFound',
  problem: ({ before, after, call }) => {
    const idsOf = (conditions: typeof after.conditions): readonly string[] =>
      LOCATION_LISTS.flatMap((name) => texts(child(conditions, 'locations') ?? {}, name));
    const known = before ? idsOf(before.conditions) : [];
    const missing = idsOf(after.conditions).find(
      (id) =>
        !LOCATION_WORDS.includes(id) &&
        !known.includes(id) &&
        !call.newest.get('namedLocation', id),
    );
    return missing && `Named location '${missing}' does not exist.`;
  },
};

const deviceFilter: PolicyRule = {
  fact: policyRuleFacts.filterStatus,
  concerns,
  problem: ({ after: { conditions } }) => {
    const devices = child(conditions, 'devices');
    const filter = devices && child(devices, 'deviceFilter');
    if (!filter) return undefined;
    const problem = deviceRuleProblem(text(filter, 'rule'));
    return problem && `conditions.devices.deviceFilter.rule is no rule; expected ${problem}.`;
  },
};

const attributeFilters: PolicyRule = {
  fact: policyRuleFacts.attributeFilter,
  concerns,
  problem: ({ after: { applications, clientApplications } }) => {
    const filters = [
      ['applications.applicationFilter', child(applications, 'applicationFilter')],
      ...['servicePrincipalFilter', 'agentIdServicePrincipalFilter'].map(
        (name) => [`clientApplications.${name}`, child(clientApplications, name)] as const,
      ),
    ] as const;
    for (const [name, filter] of filters) {
      const problem = filter && attributeRuleProblem(text(filter, 'rule'));
      if (problem) return `conditions.${name}.rule is no rule; expected ${problem}.`;
    }
    return undefined;
  },
};

/** Rules about when a policy applies. */
export const conditionRules: readonly PolicyRule[] = [
  included,
  locationIds,
  locationsExist,
  deviceFilter,
  attributeFilters,
];
