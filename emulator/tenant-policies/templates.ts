import { withStrength } from '../conditional-access/body';
import { tenantPolicyFacts } from '../facts/tenant-policies';
import { entityAnswer, listAnswer } from '../graph/answers';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { child, type JsonObject, text } from '../json';
import { GLOBAL_ADMINISTRATOR } from '../roles/templates';
import { complete } from '../schema/admit';
import { conditionalAccessConditionSet } from '../schema/conditional-access-conditions';
import { conditionalAccessGrantControls } from '../schema/conditional-access-controls';
import { conditionalAccessTemplate } from '../schema/conditional-access-policy';
import { conditionalAccessUsers } from '../schema/conditional-access-users';

const PATH = '/identity/conditionalAccess/templates';
const place = { path: '', stored: undefined, version: 'beta' } as const;

interface Recommended {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly scenarios: string;
  readonly users: JsonObject;
  readonly conditions?: JsonObject;
  readonly applications: JsonObject;
  readonly grant: JsonObject;
}

/** What a template says in users.excludeUsers of who uses it. */
const EXCLUDED = ['Current administrator will be excluded'];

function template(recommended: Recommended): JsonObject {
  const { users, conditions, applications, grant, ...texts } = recommended;
  return {
    ...texts,
    details: {
      sessionControls: null,
      conditions: complete(
        conditionalAccessConditionSet,
        {
          ...conditions,
          applications,
          users: complete(conditionalAccessUsers, { excludeUsers: EXCLUDED, ...users }, place),
        },
        place,
      ),
      grantControls: complete(conditionalAccessGrantControls, { operator: 'OR', ...grant }, place),
    },
  };
}

function targets(values: JsonObject): JsonObject {
  return {
    includeApplications: [],
    excludeApplications: [],
    includeUserActions: [],
    includeAuthenticationContextClassReferences: [],
    applicationFilter: null,
    networkAccess: null,
    globalSecureAccess: null,
    ...values,
  };
}

/** A few of the recommendations that Microsoft publishes, in our own words. */
const templates: readonly JsonObject[] = [
  template({
    id: '1d0fb5b5-8a10-4b5d-9a5e-6d3c8c1f0a11',
    name: 'Block sign-in by old protocols',
    description: 'Blocks clients that cannot do multifactor authentication',
    scenarios: 'secureFoundation,zeroTrust',
    users: { includeUsers: ['All'] },
    conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
    applications: targets({ includeApplications: ['All'] }),
    grant: { builtInControls: ['block'] },
  }),
  template({
    id: '2e1fc6c6-9b21-4c6e-8b6f-7e4d9d2f1b22',
    name: 'Phishing-resistant authentication for administrators',
    description: 'Administrators sign in with a passkey, Windows Hello or a certificate',
    scenarios: 'zeroTrust,protectAdmins',
    users: { includeRoles: [GLOBAL_ADMINISTRATOR] },
    applications: targets({ includeApplications: ['All'] }),
    grant: { authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' } },
  }),
  template({
    id: '3f20d7d7-ac32-4d7f-9c70-8f5eae302c33',
    name: 'Protected registration of security information',
    description: 'Authentication methods are registered after multifactor authentication alone',
    scenarios: 'secureFoundation,zeroTrust,remoteWork',
    users: { includeUsers: ['All'] },
    applications: targets({ includeUserActions: ['urn:user:registersecurityinfo'] }),
    grant: { builtInControls: ['mfa'] },
  }),
  template({
    id: 'c7503427-338e-4c5e-902d-abe252abfb43',
    name: 'Multifactor authentication for administrators',
    description: 'Administrators use a second factor for everything',
    scenarios: 'secureFoundation,zeroTrust,protectAdmins',
    users: { includeRoles: [GLOBAL_ADMINISTRATOR] },
    applications: targets({ includeApplications: ['All'] }),
    grant: { builtInControls: ['mfa'] },
  }),
];

function body(recommended: JsonObject, call: Call): JsonObject {
  const shown = represent(conditionalAccessTemplate, recommended, call, call.query.select);
  const details = child(shown, 'details');
  const grant = details && child(details, 'grantControls');
  if (!grant) return shown;
  const grantControls = withStrength(grant, text(recommended, 'id'), call);
  return { ...shown, details: { ...details, grantControls } };
}

function get(call: Call): Reply {
  const id = (call.ids['template'] ?? '').toLowerCase();
  const found = templates.find((one) => text(one, 'id') === id);
  if (found) return entityAnswer(call, PATH, body(found, call));
  throw new Refusal('notFound', `Template '${id}' does not exist.`, tenantPolicyFacts.notFound);
}

const common = {
  realm: 'conditionalAccess',
  permissions: ['Policy.Read.All'],
  query: ['$select'],
} as const;

/** Templates; Graph pages List and Get conditionalAccessTemplate. */
export const templateOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    path: PATH,
    carryOut: (call) => listAnswer(call, PATH, templates, (one) => body(one, call)),
  },
  { ...common, method: 'GET', path: `${PATH}/:template`, carryOut: get },
];
