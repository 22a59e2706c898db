import { AZURE_CLI, defaultTenants } from '../../../emulator';
import {
  DEV,
  FIDO2,
  FIDO2_TYPE,
  openSession,
  refusal,
  ROOT,
  type Session,
} from '../support/session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const mint = (roles: string[], tenantId = DEV.tenantId): Promise<string> =>
  session.emulator.mintToken({ tenantId, clientId: DEV.clients.pipeline, roles });
const patch = { '@odata.type': FIDO2_TYPE, state: 'enabled' };

describe('permissions', () => {
  it.each([
    'Policy.Read.AuthenticationMethod',
    'Policy.Read.All',
    'Policy.ReadWrite.AuthenticationMethod',
  ])('%s reads the methods policy and its configurations', async (role) => {
    const token = await mint([role]);
    for (const path of [ROOT, FIDO2, `${ROOT}/authenticationMethodConfigurations`]) {
      expect((await session.send('GET', `/v1.0${path}`, { token })).status).toBe(200);
    }
  });

  it.each([
    ['GET', FIDO2, ['Policy.Read.ConditionalAccess', 'Directory.ReadWrite.All']],
    ['PATCH', FIDO2, ['Policy.Read.All', 'Policy.Read.AuthenticationMethod']],
    ['DELETE', FIDO2, ['Policy.Read.All']],
    ['PATCH', ROOT, ['Policy.ReadWrite.ConditionalAccess']],
    ['GET', ROOT, []],
  ])('%s %s is denied to %j', async (method, path, roles) => {
    const answer = await session.send(method, `/v1.0${path}`, {
      token: await mint(roles),
      ...(method === 'PATCH' && { body: patch }),
    });
    expect(refusal(answer)).toEqual({ status: 403, code: 'accessDenied', fact: 'policy-denied' });
    expect(answer.text).not.toContain('Policy.');
  });

  it.each([
    ['GET', '/groups', ['User.Read.All']],
    ['POST', '/groups', ['Group.Read.All']],
    ['DELETE', `/groups/${DEV.groups.staff}`, ['Group.Create']],
    ['GET', '/users', ['Group.Read.All']],
    ['PATCH', `/users/${DEV.users.ada}`, ['User.Read.All']],
    ['GET', '/organization', ['Policy.Read.All']],
    ['POST', '/servicePrincipals', ['Directory.ReadWrite.All']],
  ])('%s %s is not for %j', async (method, path, roles) => {
    const answer = await session.send(method, `/v1.0${path}`, {
      token: await mint(roles),
      ...(method !== 'GET' && { body: {} }),
    });
    expect([400, 403]).toContain(answer.status);
    if (answer.status === 403) {
      expect(refusal(answer)).toMatchObject({ code: 'Authorization_RequestDenied' });
    } else {
      expect(path).toBe('/servicePrincipals');
    }
  });

  it('creating a role-assignable group takes the role permission', async () => {
    const body = {
      displayName: 'Tier 0',
      mailEnabled: false,
      mailNickname: 'tier0',
      securityEnabled: true,
      isAssignableToRole: true,
    };
    const without = await session.send('POST', '/v1.0/groups', {
      body,
      token: await mint(['Group.ReadWrite.All']),
    });
    expect(refusal(without)).toMatchObject({ status: 403, fact: 'role-assignable' });
    const token = await mint(['Group.ReadWrite.All', 'RoleManagement.ReadWrite.Directory']);
    expect((await session.send('POST', '/v1.0/groups', { body, token })).status).toBe(201);
  });

  it('a user token of the Azure CLI has no policy scopes, even for reading', async () => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: AZURE_CLI,
      scopes: [
        'Application.ReadWrite.All',
        'Directory.AccessAsUser.All',
        'Group.ReadWrite.All',
        'User.Read.All',
      ],
    });
    expect(refusal(await session.send('GET', `/v1.0${FIDO2}`, { token }))).toMatchObject({
      status: 403,
    });
    expect((await session.send('GET', '/v1.0/groups', { token })).status).toBe(200);
  });

  it('the default seed’s first client holds what reading and writing need, the last one nothing', () => {
    const [tenant] = session.emulator.ready.tenants;
    const [first] = tenant?.clients ?? [];
    expect(first?.roles).toContain('Policy.ReadWrite.AuthenticationMethod');
    expect(tenant?.clients.at(-1)?.roles).toEqual([]);
  });
});

describe('tokens', () => {
  const unauthenticated = {
    status: 401,
    code: 'InvalidAuthenticationToken',
    fact: 'unauthenticated',
  };

  it.each([
    ['is missing', () => Promise.resolve('')],
    ['is no JWT', () => Promise.resolve('abc')],
    [
      'has expired',
      () =>
        session.emulator.mintToken({
          tenantId: DEV.tenantId,
          clientId: AZURE_CLI,
          roles: ['Policy.Read.All'],
          expiresInSeconds: -1,
        }),
    ],
    [
      'is for another resource',
      () =>
        session.emulator.mintToken({
          tenantId: DEV.tenantId,
          clientId: AZURE_CLI,
          roles: ['Policy.Read.All'],
          audience: 'https://graph.microsoft.com',
        }),
    ],
    [
      'is of an unknown tenant',
      () => mint(['Policy.Read.All'], '99999999-9999-4999-8999-999999999999'),
    ],
    ['was altered', async () => (await mint(['Policy.Read.All'])).replace(/.{8}$/, 'AAAAAAAA')],
  ])('are refused where one %s', async (_, token) => {
    const answer = await session.send('GET', `/v1.0${FIDO2}`, { token: await token() });
    expect(refusal(answer)).toEqual(unauthenticated);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('of another emulator are refused', async () => {
    const other = await openSession();
    const token = await other.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: AZURE_CLI,
      roles: ['Policy.Read.All'],
    });
    await other.close();
    expect(refusal(await session.send('GET', `/v1.0${FIDO2}`, { token }))).toEqual(unauthenticated);
  });

  it('act in their own tenant only', async () => {
    const { production } = defaultTenants;
    const token = await mint(
      ['Policy.ReadWrite.AuthenticationMethod', 'Directory.Read.All'],
      production.tenantId,
    );
    await session.send('PATCH', `/v1.0${FIDO2}`, { token, body: { ...patch, state: 'disabled' } });
    expect(await session.fido2()).toMatchObject({ state: 'enabled' });
    expect((await session.send('GET', `/v1.0${FIDO2}`, { token })).body).toMatchObject({
      state: 'disabled',
    });
    const foreign = await session.send('GET', `/v1.0/groups/${DEV.groups.staff}`, { token });
    expect(refusal(foreign)).toMatchObject({ status: 404, code: 'Request_ResourceNotFound' });
  });
});

describe('every answer', () => {
  it('carries request-id and date, and the client’s id where it asks for it', async () => {
    const id = '7b5d9f0e-1111-4222-8333-444455556666';
    const asked = await session.send('GET', `/v1.0${FIDO2}`, {
      headers: { 'client-request-id': id, 'return-client-request-id': 'true' },
    });
    expect(asked.headers.get('client-request-id')).toBe(id);
    expect(asked.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(Date.parse(asked.headers.get('date') ?? '')).not.toBeNaN();
    const unasked = await session.send('GET', `/v1.0${FIDO2}`, {
      headers: { 'client-request-id': id },
    });
    expect(unasked.headers.get('client-request-id')).toBeNull();
  });

  it('does not repeat a client-request-id that is no id', async () => {
    const answer = await session.send('GET', `/v1.0${FIDO2}`, {
      headers: { 'client-request-id': '<b>', 'return-client-request-id': 'true' },
    });
    expect(answer.headers.get('client-request-id')).toBe(answer.headers.get('request-id'));
  });

  it('repeats both ids in an error', async () => {
    const id = '7b5d9f0e-1111-4222-8333-444455556666';
    const answer = await session.send('GET', `/v1.0${FIDO2}`, {
      token: '',
      headers: { 'client-request-id': id },
    });
    expect(answer.body).toMatchObject({
      error: {
        innerError: {
          date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/) as string,
          'request-id': answer.headers.get('request-id'),
          'client-request-id': id,
        },
      },
    });
  });
});
