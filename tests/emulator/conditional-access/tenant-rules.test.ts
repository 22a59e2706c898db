import type { JsonObject } from '../../../emulator/json';
import {
  conditions,
  create,
  createId,
  devSeed,
  grant,
  MFA_STRENGTH,
  POLICIES,
  policy,
  refused,
  NOBODY,
  postPolicy,
  targets,
} from '../support/access';
import { setLicenses } from '../support/licenses';
import { LATE_MEMBERS, message, openSession, type Session } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const strengthId = { authenticationStrength: { id: MFA_STRENGTH } };

describe('rules of the tenant', () => {
  const restart = async (tenant: Parameters<typeof devSeed>[0]): Promise<void> => {
    await session.close();
    session = await openSession({ seed: devSeed(tenant) });
  };

  it('limit policies over all states, deleted ones apart', async () => {
    await restart({ conditionalAccess: { policyLimit: 2 } });
    const id = await createId(session, POLICIES, policy());
    await create(session, POLICIES, policy({ state: 'enabled' }));
    const answer = await postPolicy(session, policy());
    expect([answer.status, answer.headers.get('x-emulator-fact')]).toEqual([
      400,
      'policy-limit; assumed',
    ]);
    const patched = await session.send('PATCH', `/v1.0${POLICIES}/${id}`, {
      body: { conditions: conditions({ clientAppTypes: ['browser'] }) },
    });
    expect(patched.status).toBe(204);
    await session.send('DELETE', `/v1.0${POLICIES}/${id}`);
    expect((await postPolicy(session, policy())).status).toBe(201);
  });

  it('need P1 to write, not to read or delete', async () => {
    const id = await createId(session, POLICIES, policy());
    setLicenses(session, ['P1', 'P2'], 'Suspended');
    const path = `/v1.0${POLICIES}/${id}`;
    const denied = { status: 403, code: 'AccessDenied', fact: 'policy-license-status; assumed' };
    expect(await refused(session, 'POST', `/v1.0${POLICIES}`, { body: policy() })).toEqual(denied);
    expect(await refused(session, 'PATCH', path, { body: { state: 'enabled' } })).toEqual(denied);
    expect((await session.send('GET', path)).status).toBe(200);
    expect((await session.send('DELETE', path)).status).toBe(204);
  });

  it.each<[string, Parameters<typeof devSeed>[0], number]>([
    ['P2 alone, which has the plan of P1', { licenses: ['P2'] }, 201],
    ['P1 beside a suspended P2', { licenses: ['P1'], suspendedLicenses: ['P2'] }, 201],
    ['a suspended P2', { licenses: [], suspendedLicenses: ['P2'] }, 403],
  ])('take %s for what it is', async (_, tenant, status) => {
    await restart(tenant);
    expect((await postPolicy(session, policy())).status).toBe(status);
  });

  it.each<[string, JsonObject]>([
    ['user risk', { conditions: conditions({ userRiskLevels: ['high'] }) }],
    ['sign-in risk', { conditions: conditions({ signInRiskLevels: ['low'] }) }],
    [
      'risk remediation',
      grant({ operator: 'AND', builtInControls: ['riskRemediation'], ...strengthId }),
    ],
  ])('need P2 for %s', async (_, values) => {
    await restart({ licenses: ['P1'] });
    const body = policy(values);
    expect(await refused(session, 'POST', `/v1.0${POLICIES}`, { body })).toMatchObject({
      status: 403,
      fact: 'policy-license-status; assumed',
    });
    expect((await postPolicy(session, policy())).status).toBe(201);
  });

  it('let a risk policy be switched off after P2 has lapsed', async () => {
    const body = policy({ state: 'enabled', conditions: conditions({ userRiskLevels: ['high'] }) });
    const id = await createId(session, POLICIES, body);
    setLicenses(session, ['P2'], 'Deleted');
    const off = { body: { state: 'disabled' } };
    expect((await session.send('PATCH', `/v1.0${POLICIES}/${id}`, off)).status).toBe(204);
  });

  it('do not let a stored violation stop other changes', async () => {
    const broken = {
      ...policy(grant({ builtInControls: ['mfa'], authenticationStrength: { id: MFA_STRENGTH } })),
      id: NOBODY,
    };
    await restart({ conditionalAccess: { policies: [broken] } });
    const patch = (body: JsonObject) =>
      session.send('PATCH', `/v1.0${POLICIES}/${NOBODY}`, { body });
    expect((await patch({ displayName: 'Renamed', state: 'enabled' })).status).toBe(204);
    const same = { operator: 'AND', builtInControls: ['mfa'], ...strengthId };
    expect((await patch({ grantControls: same })).status).toBe(400);
  });
});

describe('the account recovery preview', () => {
  const recovery = policy({
    ...targets({ includeUserActions: ['urn:user:accountrecovery'] }),
    ...grant({ builtInControls: ['verifiedID'] }),
  });

  it('lets beta write it in a tenant that takes part, and v1.0 see nothing of it', async () => {
    await session.close();
    session = await openSession({
      seed: devSeed({ conditionalAccess: { previews: ['accountRecovery'] } }),
    });
    const id = await createId(session, POLICIES, recovery, 'beta');
    expect((await session.send('GET', `/beta${POLICIES}/${id}`, LATE_MEMBERS)).body).toMatchObject({
      grantControls: { builtInControls: ['verifiedID'] },
    });
    expect((await session.send('GET', `/v1.0${POLICIES}/${id}`)).status).toBe(404);
    expect((await postPolicy(session, recovery)).status).toBe(400);
  });

  it('is refused on beta in any other tenant', async () => {
    const answer = await postPolicy(session, recovery, 'beta');
    expect(message(answer)).toContain('not supported in this tenant');
  });
});
