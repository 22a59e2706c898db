import type { JsonObject } from '../../../emulator/json';
import {
  CONTEXTS,
  createId,
  DELETED,
  EVALUATE,
  LOCATIONS,
  POLICIES,
  policy,
  STRENGTHS,
} from '../support/access';
import { DEV, openSession, refusal, type Session } from '../support/session';

const READ_ALL = 'Policy.Read.All';
const READ_CA = 'Policy.Read.ConditionalAccess';
const WRITE_CA = 'Policy.ReadWrite.ConditionalAccess';
const READ_METHODS = 'Policy.Read.AuthenticationMethod';
const WRITE_METHODS = 'Policy.ReadWrite.AuthenticationMethod';
const DEFAULTS = '/policies/identitySecurityDefaultsEnforcementPolicy';
const AUTHORIZATION = '/policies/authorizationPolicy';
const SETTINGS = '/identity/conditionalAccess/settings';
const PLANS = '/identity/conditionalAccess/plans';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const status = async (method: string, path: string, roles: readonly string[]) => {
  const token = await session.emulator.mintToken({
    tenantId: DEV.tenantId,
    clientId: DEV.clients.reader,
    roles,
  });
  const body: JsonObject = {};
  return session.send(method, path, {
    token,
    ...(method !== 'GET' && method !== 'DELETE' && { body }),
  });
};

/** Permissions that admit and that do not, by Graph's permissions reference. */
const operations: [string, string, string[][], string[][]][] = [
  ['GET', `/v1.0${POLICIES}`, [[READ_ALL]], [[READ_CA], [WRITE_CA], []]],
  ['GET', `/v1.0${LOCATIONS}`, [[READ_ALL]], [[READ_CA], [WRITE_CA]]],
  [
    'POST',
    `/v1.0${POLICIES}`,
    [[READ_ALL, WRITE_CA]],
    [[WRITE_CA], [READ_ALL], [READ_CA, WRITE_CA]],
  ],
  ['POST', `/v1.0${LOCATIONS}`, [[READ_ALL, WRITE_CA]], [[WRITE_CA], [READ_ALL]]],
  ['PATCH', `/v1.0${POLICIES}/nobody`, [[READ_ALL, WRITE_CA]], [[WRITE_CA], [READ_ALL]]],
  ['DELETE', `/v1.0${POLICIES}/nobody`, [[READ_ALL, WRITE_CA]], [[WRITE_CA], [READ_ALL]]],
  ['GET', `/beta${DELETED}/policies`, [[READ_ALL]], [[WRITE_CA]]],
  ['POST', `/beta${DELETED}/policies/nobody/restore`, [[READ_ALL, WRITE_CA]], [[WRITE_CA]]],
  [
    'GET',
    `/v1.0${STRENGTHS}`,
    [[READ_METHODS], [READ_ALL], [WRITE_METHODS], [WRITE_CA]],
    [[READ_CA]],
  ],
  ['POST', `/v1.0${STRENGTHS}`, [[WRITE_CA], [WRITE_METHODS]], [[READ_ALL, READ_METHODS]]],
  ['POST', `/v1.0${EVALUATE}`, [[READ_CA], [READ_ALL], [WRITE_CA]], [[READ_METHODS]]],
  [
    'GET',
    `/v1.0${CONTEXTS}`,
    [['AuthenticationContext.Read.All'], [READ_CA], [WRITE_CA]],
    [[READ_ALL]],
  ],
  [
    'GET',
    `/v1.0${CONTEXTS}/c1`,
    [['AuthenticationContext.Read.All'], [READ_CA]],
    [[WRITE_CA], [READ_ALL]],
  ],
  [
    'PATCH',
    `/v1.0${CONTEXTS}/c1`,
    [['AuthenticationContext.ReadWrite.All'], [WRITE_CA]],
    [[READ_CA]],
  ],
  [
    'DELETE',
    `/v1.0${CONTEXTS}/c9`,
    [['AuthenticationContext.ReadWrite.All'], [READ_CA]],
    [[WRITE_CA]],
  ],
  ['GET', `/beta${SETTINGS}`, [[READ_CA]], [[READ_ALL], [WRITE_CA]]],
  ['PATCH', `/beta${SETTINGS}`, [[WRITE_CA]], [[READ_CA]]],
  ['GET', `/beta${PLANS}`, [[READ_CA], [READ_ALL], [WRITE_CA]], [[READ_METHODS]]],
  ['POST', `/beta${PLANS}`, [[WRITE_CA]], [[READ_CA]]],
  ['GET', '/v1.0/identity/conditionalAccess/templates', [[READ_ALL]], [[READ_CA]]],
  ['GET', `/v1.0${DEFAULTS}`, [[READ_ALL]], [[WRITE_CA]]],
  [
    'PATCH',
    `/v1.0${DEFAULTS}`,
    [
      [READ_ALL, WRITE_CA],
      [READ_ALL, 'Policy.ReadWrite.SecurityDefaults'],
    ],
    [[WRITE_CA], [READ_ALL]],
  ],
  ['GET', `/v1.0${AUTHORIZATION}`, [[READ_ALL], ['Policy.ReadWrite.Authorization']], [[READ_CA]]],
  ['PATCH', `/v1.0${AUTHORIZATION}`, [['Policy.ReadWrite.Authorization']], [[READ_ALL, WRITE_CA]]],
];

describe('permissions of conditional access', () => {
  it.each(operations)('%s %s is for %j, not for %j', async (method, path, enough, tooLittle) => {
    for (const roles of enough) {
      const answer = await status(method, path, roles);
      expect([roles, answer.status === 403]).toEqual([roles, false]);
    }
    for (const roles of tooLittle) {
      const answer = await status(method, path, roles);
      const code = path.includes('authorizationPolicy')
        ? 'Authorization_RequestDenied'
        : 'AccessDenied';
      expect([roles, refusal(answer)]).toMatchObject([roles, { status: 403, code }]);
      expect(answer.text).not.toContain('Policy.');
    }
  });

  it('are needed before anything is told about an object', async () => {
    const id = await createId(session, POLICIES, policy());
    const existing = await status('DELETE', `/v1.0${POLICIES}/${id}`, [READ_ALL]);
    const missing = await status('DELETE', `/v1.0${POLICIES}/nobody`, [READ_ALL]);
    expect([existing.status, missing.status]).toEqual([403, 403]);
  });
});
