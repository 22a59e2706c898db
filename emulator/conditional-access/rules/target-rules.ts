import { conditionalAccessFacts } from '../../facts/conditional-access';
import { policyRuleFacts } from '../../facts/policy-rules';
import { child, quote, texts } from '../../json';
import { canonicalGuid } from '../../schema/guid';
import { tenantSettings } from '../../state/tenant-settings';
import type { PolicyRule } from '../rule';
import type { PolicyView } from '../view';

const concerns = ['conditions'] as const;

const REGISTER_DEVICE = 'urn:user:registerdevice';
export const ACCOUNT_RECOVERY = 'urn:user:accountrecovery';
const USER_ACTIONS = ['urn:user:registersecurityinfo', REGISTER_DEVICE, ACCOUNT_RECOVERY];
export const AGENT_RESOURCES = 'AllAgentIdResources';
const WORDS = ['All', 'None', 'Office365', 'MicrosoftAdminPortals'];

const CONTEXTS = 'includeAuthenticationContextClassReferences';

function kindsOf({ applications }: PolicyView): readonly string[] {
  const filtered = child(applications, 'applicationFilter') ? ['applicationFilter'] : [];
  const lists = ['includeApplications', 'includeUserActions', CONTEXTS].filter(
    (name) => texts(applications, name).length > 0,
  );
  return lists.length > 0 ? lists : filtered;
}

const someTarget: PolicyRule = {
  fact: conditionalAccessFacts.malformed,
  concerns,
  problem: ({ after }) =>
    kindsOf(after).length === 0
      ? 'The server could not process the request because it is malformed or incorrect.'
      : undefined,
};

const oneTarget: PolicyRule = {
  fact: policyRuleFacts.targets,
  concerns,
  problem: ({ after }) => {
    const kinds = kindsOf(after);
    const excluded = texts(after.applications, 'excludeApplications').length > 0;
    if (kinds.length > 1) return `The policy targets ${kinds.join(' and ')}; expected one of them.`;
    return excluded && kinds[0] !== 'includeApplications' && kinds[0] !== 'applicationFilter'
      ? `excludeApplications stands beside ${kinds.join()}; expected [].`
      : undefined;
  },
};

const applicationIds: PolicyRule = {
  fact: policyRuleFacts.applicationIds,
  concerns,
  problem: ({ after: { applications }, call }) => {
    const words = call.version === 'beta' ? [...WORDS, AGENT_RESOURCES] : WORDS;
    for (const name of ['includeApplications', 'excludeApplications']) {
      const ids = texts(applications, name);
      const wrong = ids.find((id) => !words.includes(id) && canonicalGuid(id) === undefined);
      if (wrong !== undefined) {
        return `applications.${name} has ${quote(wrong)}; expected an application id or ${words.join(', ')}.`;
      }
      if (ids.length > 1 && ids.includes('None')) {
        return `applications.${name} has None beside others; expected it alone.`;
      }
    }
    return undefined;
  },
};

const userActions: PolicyRule = {
  fact: policyRuleFacts.userActions,
  concerns,
  problem: ({ after: { applications } }) => {
    const wrong = texts(applications, 'includeUserActions').find(
      (action) => !USER_ACTIONS.includes(action),
    );
    return wrong && `User action ${quote(wrong)} is not one of ${USER_ACTIONS.join(', ')}.`;
  },
};

/** verifiedID and the account recovery action come with one preview, on beta. */
const accountRecovery: PolicyRule = {
  fact: policyRuleFacts.accountRecovery,
  concerns: ['conditions', 'grantControls'],
  problem: ({ after: { applications, controls }, call }) => {
    const action = texts(applications, 'includeUserActions').includes(ACCOUNT_RECOVERY);
    if (!action && !controls.includes('verifiedID')) return undefined;
    const taken = tenantSettings(call.newest).previews.includes('accountRecovery');
    if (taken && call.version === 'beta') return undefined;
    const what = action ? `User action '${ACCOUNT_RECOVERY}'` : "Grant control 'verifiedID'";
    return `${what} is not supported ${taken ? 'in v1.0' : 'in this tenant'}.`;
  },
};

const registerDevice: PolicyRule = {
  fact: policyRuleFacts.registerDevice,
  concerns: ['conditions', 'grantControls'],
  problem: ({ after: { applications, conditions, controls } }) => {
    if (!texts(applications, 'includeUserActions').includes(REGISTER_DEVICE)) return undefined;
    const other = controls.find((control) => control !== 'mfa');
    if (other !== undefined) {
      return `${REGISTER_DEVICE} is granted by ${other}; expected mfa or an authentication strength.`;
    }
    if (texts(conditions, 'clientAppTypes').some((type) => type !== 'all')) {
      return `${REGISTER_DEVICE} stands beside clientAppTypes; expected all.`;
    }
    return child(conditions, 'devices')
      ? `${REGISTER_DEVICE} stands beside a device filter; expected none.`
      : undefined;
  },
};

const contexts: PolicyRule = {
  fact: policyRuleFacts.contexts,
  concerns,
  problem: ({ before, after, call }) => {
    const known = before ? texts(before.applications, CONTEXTS) : [];
    const missing = texts(after.applications, CONTEXTS).find(
      (id) => !known.includes(id) && !call.newest.get('authenticationContextClassReference', id),
    );
    return missing && `Authentication context ${quote(missing)} does not exist.`;
  },
};

/** Rules about what a policy protects. */
export const targetRules: readonly PolicyRule[] = [
  someTarget,
  oneTarget,
  applicationIds,
  userActions,
  accountRecovery,
  registerDevice,
  contexts,
];
