import { openGraph } from '../../../../../graph';
import { Diagnostics } from '../../../../../provider/framework/diagnostics';
import { inspect } from '../../../../../provider/resources/conditional-access-policy/inspect';
import { leastRoles, pipelineWith } from '../../../../support/tenant';
import { PEOPLE, peopleSeed, TEAMS } from '../../../../support/people';
import { Tenant } from '../../../../graph/support/tenant';
import { type Given, PHISHING_RESISTANT, policy } from '../states';

let tenant: Tenant;
beforeAll(async () => {
  const clients = [pipelineWith(leastRoles('entra_conditional_access_policy'))];
  tenant = await Tenant.open({ ...peopleSeed, clients });
});
afterAll(() => tenant.close());

/** What one session asks of Graph for plans that create these, the parts of batches one by one. */
async function asked(plans: readonly Given[]): Promise<string[]> {
  const graph = openGraph({ ...tenant.options(), cloud: 'global', log: () => undefined });
  const mark = tenant.emulator.requests.length;
  const diagnostics = new Diagnostics();
  const call = { signal: new AbortController().signal, diagnostics, client: undefined } as never;
  await Promise.all(
    plans.map((planned) =>
      inspect(call, graph, {
        planned: policy(planned),
        current: null,
        isUnchanged: false,
      } as never),
    ),
  );
  // Nothing was left out because it could not be read.
  const summaries = new Set(diagnostics.toWire().map(({ summary }) => summary));
  expect([...summaries]).toEqual(['No accounts for emergencies are declared']);
  return tenant.emulator.requests
    .slice(mark)
    .filter(({ version, path }) => version !== undefined && path !== '/$batch')
    .map(({ method, path }) => `${method} ${path}`)
    .sort();
}

const plansOf = (count: number): Given[] =>
  Array.from({ length: count }, (_, index) => ({
    display_name: `Policy ${index}`,
    conditions: {
      users: { include_users: ['All'], exclude_users: [PEOPLE.ada], exclude_groups: [TEAMS.grace] },
    },
    grant_controls: { operator: 'OR', authentication_strength_id: PHISHING_RESISTANT },
    state: 'enabledForReportingButNotEnforced',
  }));

const ONCE = [
  `GET /groups/${TEAMS.grace}/members`,
  'GET /identity/conditionalAccess/policies',
  'GET /policies/authenticationStrengthPolicies',
  'GET /subscribedSkus',
  `GET /users/${PEOPLE.ada}`,
];

describe('plans that create policies', () => {
  it.each([1, 40])('ask once for everything that they share, %d of them', async (count) => {
    expect(await asked(plansOf(count))).toEqual(ONCE);
  });

  it('ask for a group itself where its members are of no interest', async () => {
    const [plan] = plansOf(1);
    const users = { include_groups: [TEAMS.everybody] };
    expect(await asked([{ ...plan, conditions: { users } }])).toContain(
      `GET /groups/${TEAMS.everybody}`,
    );
  });
});
