import type { JsonObject } from '../../../emulator/json';
import {
  conditions,
  createId,
  grant,
  PHISHING_RESISTANT,
  POLICIES,
  policy,
} from '../support/access';
import { DEV, message, openSession, type Session } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const path = (id: string, version = 'v1.0'): string => `/${version}${POLICIES}/${id}`;
const read = (id: string, version?: string) => session.get(path(id, version));
const patch = (id: string, body: JsonObject, version?: string) =>
  session.send('PATCH', path(id, version), { body });
const post = (body: JsonObject, version = 'v1.0') =>
  session.send('POST', `/${version}${POLICIES}`, { body });

describe('messages of the service', () => {
  it.each(['id', 'createdDateTime', 'modifiedDateTime', 'templateId', 'deletedDateTime'])(
    'begin with 1001 for %s in a write',
    async (name) => {
      const id = await createId(session, POLICIES, policy());
      const answers = [await patch(id, { [name]: 'x' }), await post(policy({ [name]: 'x' }))];
      for (const answer of answers) {
        expect(message(answer)).toMatch(/^1001: /);
        expect(answer.headers.get('x-emulator-fact')).toBe('policy-read-only');
      }
      expect((await patch(id, { [name]: null })).status).toBe(204);
    },
  );

  it('begin with 1001 for its own id too', async () => {
    const id = await createId(session, POLICIES, policy());
    expect(message(await patch(id, { id, state: 'enabled' }))).toMatch(/^1001: /);
    expect(await read(id)).toMatchObject({ state: 'disabled' });
  });

  it.each<[string, JsonObject]>([
    ['nothing', {}],
    ['null conditions', policy({ conditions: null })],
    ['conditions of the wrong type', policy({ conditions: [] })],
    ['no state', { displayName: 'x', conditions: conditions(), grantControls: null }],
    ['a number as a name', policy({ displayName: 7 })],
    ['null users', policy({ conditions: conditions({ users: { includeUsers: null } }) })],
  ])('begin with 1007 for %s', async (_, body) => {
    const answer = await post(body);
    expect([answer.status, message(answer).slice(0, 5)]).toEqual([400, '1007:']);
  });

  it('name no property where no target is given', async () => {
    const answer = await post(policy({ conditions: conditions({ applications: {} }) }));
    expect(message(answer)).toContain('malformed or incorrect');
    expect(answer.headers.get('x-emulator-fact')).toBe('policy-malformed');
  });

  it.each<[string, JsonObject, string]>([
    ['an unknown property', { priority: 1 }, 'unknown-property'],
    ['an unknown state', { state: 'on' }, 'unknown-enum-member'],
    ['an unknown control', grant({ builtInControls: ['passkey'] }), 'unknown-enum-member'],
    ['the sentinel', grant({ builtInControls: ['unknownFutureValue'] }), 'sentinel-not-writable'],
    ['an unknown condition', { conditions: conditions({ weather: [] }) }, 'unknown-property'],
    ['a beta property on v1.0', { partialEnablementStrategy: null }, 'unknown-property'],
    ['a strength id that is none', grant({ authenticationStrength: { id: 'MFA' } }), 'guid-format'],
  ])('refuse %s', async (_, values, fact) => {
    const answer = await post(policy(values));
    const found = answer.headers.get('x-emulator-fact') ?? '';
    expect([answer.status, found.split(';')[0]]).toEqual([400, fact]);
  });
});

describe('members behind the sentinel', () => {
  const LATE = { headers: { prefer: 'include-unknown-enum-members' } };

  it('are shown to those who prefer them', async () => {
    const id = await createId(
      session,
      POLICIES,
      policy({
        conditions: conditions({ platforms: { includePlatforms: ['linux', 'windows'] } }),
        grantControls: {
          operator: 'AND',
          builtInControls: ['riskRemediation'],
          authenticationStrength: { id: PHISHING_RESISTANT },
        },
      }),
    );
    expect(await read(id)).toMatchObject({
      conditions: { platforms: { includePlatforms: ['unknownFutureValue', 'windows'] } },
      grantControls: { builtInControls: ['unknownFutureValue'] },
    });
    expect((await session.send('GET', path(id), LATE)).body).toMatchObject({
      conditions: { platforms: { includePlatforms: ['linux', 'windows'] } },
      grantControls: { builtInControls: ['riskRemediation'] },
    });
  });
});

describe('guests of other tenants', () => {
  const guests = (externalTenants: JsonObject | null): JsonObject =>
    policy({
      conditions: conditions({
        users: {
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: 'serviceProvider, internalGuest',
            externalTenants,
          },
        },
      }),
    });

  it.each<[string, JsonObject, string]>([
    ['all, by their kind alone', { membershipKind: 'all' }, 'conditionalAccessAllExternalTenants'],
    [
      'enumerated, by type',
      {
        '@odata.type': '#microsoft.graph.conditionalAccessEnumeratedExternalTenants',
        membershipKind: 'enumerated',
        members: [DEV.tenantId],
      },
      'conditionalAccessEnumeratedExternalTenants',
    ],
  ])('are %s', async (_, tenants, type) => {
    const id = await createId(session, POLICIES, guests(tenants));
    expect(await read(id)).toMatchObject({
      conditions: {
        users: {
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: 'internalGuest,serviceProvider',
            externalTenants: { '@odata.type': `#microsoft.graph.${type}`, ...tenants },
          },
        },
      },
    });
  });

  it.each<[string, JsonObject, string]>([
    ['members of all', { membershipKind: 'all', members: [] }, 'unknown-property'],
    ['no members', { membershipKind: 'enumerated', members: [] }, 'policy-external-tenants'],
    [
      'a member that is no tenant',
      { membershipKind: 'enumerated', members: ['x'] },
      'policy-external-tenants',
    ],
    ['neither kind nor type', {}, 'abstract-type'],
  ])('with %s are refused', async (_, tenants, fact) => {
    const answer = await post(guests(tenants));
    expect([answer.status, answer.headers.get('x-emulator-fact')]).toEqual([400, fact]);
  });
});
