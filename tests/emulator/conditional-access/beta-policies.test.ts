import type { JsonObject } from '../../../emulator/json';
import { conditions, createId, ids, POLICIES, policy, refused } from '../support/access';
import { openSession, type Session } from '../support/session';

const AGENT = '99999999-9999-4999-8999-999999999999';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const listed = async (version: string): Promise<string[]> =>
  ids(await session.send('GET', `/${version}${POLICIES}`));

/** Policies with one part each that v1.0 does not know. */
const parts: [string, JsonObject][] = [
  ['a risk of agents', { conditions: conditions({ agentIdRiskLevels: 'low,high' }) }],
  [
    'agents',
    {
      conditions: conditions({
        users: { includeUsers: ['None'] },
        clientApplications: { includeAgentIdServicePrincipals: [AGENT] },
      }),
    },
  ],
  [
    'resources of agents',
    { conditions: conditions({ applications: { includeApplications: ['AllAgentIdResources'] } }) },
  ],
  [
    'network access',
    {
      conditions: conditions({
        applications: { includeApplications: ['All'], networkAccess: {} },
      }),
    },
  ],
  ['strict location', { sessionControls: { continuousAccessEvaluation: { mode: 'disabled' } } }],
  [
    'a filtering profile',
    {
      sessionControls: {
        globalSecureAccessFilteringProfile: { isEnabled: true, profileId: AGENT },
      },
    },
  ],
];

describe('a policy with a part of beta', () => {
  it.each(parts)('(%s) is written and seen on beta alone', async (_, values) => {
    const plain = await createId(session, POLICIES, policy());
    const id = await createId(session, POLICIES, policy(values), 'beta');
    expect((await listed('beta')).sort()).toEqual([id, plain].sort());
    expect(await listed('v1.0')).toEqual([plain]);
    expect(await session.get(`/beta${POLICIES}/${id}`)).toMatchObject({ id });
    for (const method of ['GET', 'DELETE']) {
      expect(await refused(session, method, `/v1.0${POLICIES}/${id}`)).toMatchObject({
        status: 404,
        fact: 'policy-not-found',
      });
    }
  });

  it.each(parts)('(%s) is refused on v1.0', async (_, values) => {
    const answer = await refused(session, 'POST', `/v1.0${POLICIES}`, { body: policy(values) });
    expect(answer.status).toBe(400);
  });

  it('comes into sight when the part is taken away', async () => {
    const body = policy({ conditions: conditions({ agentIdRiskLevels: 'high' }) });
    const id = await createId(session, POLICIES, body, 'beta');
    const patch = { body: { conditions: conditions() } };
    expect((await session.send('PATCH', `/beta${POLICIES}/${id}`, patch)).status).toBe(204);
    expect(await listed('v1.0')).toEqual([id]);
  });

  it('shows strictLocation to those who prefer late members', async () => {
    const body = policy({
      sessionControls: { continuousAccessEvaluation: { mode: 'strictLocation' } },
    });
    const id = await createId(session, POLICIES, body, 'beta');
    const shown = (mode: string): JsonObject => ({
      sessionControls: { continuousAccessEvaluation: { mode } },
    });
    expect(await session.get(`/beta${POLICIES}/${id}`)).toMatchObject(shown('unknownFutureValue'));
    const late = { headers: { prefer: 'include-unknown-enum-members' } };
    const answer = await session.send('GET', `/beta${POLICIES}/${id}`, late);
    expect(answer.body).toMatchObject(shown('strictLocation'));
  });
});
