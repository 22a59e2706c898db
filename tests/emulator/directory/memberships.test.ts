import { type JsonObject, text } from '../../../emulator/json';
import { type Answer, DEV, openSession, refusal, type Session, values } from '../support/session';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const { users, groups } = DEV;
const eventual = { headers: { consistencylevel: 'eventual' } };

let session: Session;
let nested: string;

beforeAll(async () => {
  session = await openSession();
  const body = {
    displayName: 'Everyone',
    mailEnabled: false,
    mailNickname: 'everyone',
    securityEnabled: true,
  };
  nested = text((await session.send('POST', '/v1.0/groups', { body })).body, 'id');
  // Everyone contains Staff contains Pilot ring, which closes a circle.
  for (const [container, member] of [
    [nested, groups.staff],
    [groups.staff, groups.pilot],
    [groups.pilot, nested],
  ] as const) {
    await add(container, member);
  }
  await session.send('POST', '/v1.0/roleManagement/directory/roleAssignments', {
    body: { principalId: groups.privileged, roleDefinitionId: READER, directoryScopeId: '/' },
  });
});
afterAll(() => session.close());

const add = (group: string, member: string): Promise<Answer> =>
  session.send('POST', `/v1.0/groups/${group}/members/$ref`, {
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${member}` },
  });
const names = (body: JsonObject): string[] =>
  values(body).map((object) => text(object, 'displayName'));
const cast = async (path: string): Promise<JsonObject> =>
  (await session.send('GET', `/v1.0${path}?$count=true`, eventual)).body;
const post = (path: string, body: JsonObject): Promise<Answer> =>
  session.send('POST', `/v1.0${path}`, { body });

describe('transitive lists', () => {
  it('go through nested groups, circles too', async () => {
    const members = await session.get(`/v1.0/groups/${nested}/transitiveMembers`);
    expect(names(members)).toEqual(
      expect.arrayContaining(['Staff', 'Pilot ring', 'Ada Lovelace', 'Grace Hopper']),
    );
    expect(new Set(names(members)).size).toBe(names(members).length);
    const memberships = await session.get(`/v1.0/users/${users.grace}/transitiveMemberOf`);
    expect(names(memberships).sort()).toEqual(['All Company', 'Everyone', 'Pilot ring', 'Staff']);
  });

  it('contain roles that a user has, directly or through a group', async () => {
    const direct = await session.get(`/v1.0/users/${users.admin}/memberOf`);
    expect(names(direct)).toEqual(expect.arrayContaining(['Global Administrator']));
    expect(names(direct)).not.toContain('Global Reader');
    const all = await session.get(`/v1.0/users/${users.admin}/transitiveMemberOf`);
    expect(names(all).sort()).toEqual([
      'All Company',
      'Global Administrator',
      'Global Reader',
      'Privileged administrators',
    ]);
    expect(values(all)).toContainEqual(
      expect.objectContaining({
        '@odata.type': '#microsoft.graph.directoryRole',
        roleTemplateId: READER,
      }),
    );
    const ofGroup = await session.get(`/v1.0/groups/${groups.privileged}/transitiveMemberOf`);
    expect(names(ofGroup)).toEqual(['Global Reader']);
  });

  it('never contain roles as members of a group', async () => {
    const members = await session.get(`/v1.0/groups/${groups.privileged}/transitiveMembers`);
    expect(names(members)).toEqual(['Katherine Johnson (admin)']);
  });
});

describe('a cast', () => {
  it.each([
    [`/users/${users.admin}/transitiveMemberOf/microsoft.graph.directoryRole`, 2],
    [`/users/${users.admin}/transitiveMemberOf/microsoft.graph.group`, 2],
    [`/users/${users.admin}/memberOf/microsoft.graph.directoryRole`, 1],
    [`/groups/${groups.staff}/members/microsoft.graph.user`, 3],
    [`/groups/${groups.staff}/members/microsoft.graph.group`, 1],
    [`/groups/${groups.staff}/members/microsoft.graph.servicePrincipal`, 0],
  ])('%s has %d', async (path, count) => {
    const body = await cast(path);
    expect(values(body)).toHaveLength(count);
    expect(body).toMatchObject({ '@odata.count': count });
    const counted = await session.send('GET', `/v1.0${path}/$count`, eventual);
    expect(counted.text).toBe(String(count));
  });

  it('filters, selects and pages', async () => {
    const path = `/v1.0/groups/${nested}/transitiveMembers/microsoft.graph.user`;
    const filter = encodeURIComponent("startswith(displayName,'A')");
    const found = await session.send(
      'GET',
      `${path}?$count=true&$select=displayName&$top=1&$filter=${filter}`,
      eventual,
    );
    expect(values(found.body)).toEqual([{ displayName: 'Ada Lovelace' }]);
    const next = await session.send('GET', text(found.body, '@odata.nextLink'), eventual);
    expect(values(next.body)).toEqual([{ displayName: 'Alan Turing' }]);
  });

  it.each([
    ['no header', '?$count=true', {}],
    ['no count', '', eventual],
    ['neither', '', {}],
  ])('with %s is an unsupported query', async (_, query, options) => {
    const path = `/v1.0/users/${users.ada}/transitiveMemberOf/microsoft.graph.group${query}`;
    expect(refusal(await session.send('GET', path, options))).toEqual({
      status: 400,
      code: 'Request_UnsupportedQuery',
      fact: 'cast-advanced',
    });
  });

  it('takes the header of a batch’s part', async () => {
    const request = {
      id: '1',
      method: 'GET',
      url: `/users/${users.ada}/transitiveMemberOf/microsoft.graph.group?$count=true`,
      headers: { ConsistencyLevel: 'eventual' },
    };
    const { body } = await post('/$batch', { requests: [request] });
    expect(body['responses']).toMatchObject([{ status: 200, body: { '@odata.count': 4 } }]);
  });
});

describe('a count', () => {
  it('of a whole list is plain text', async () => {
    const path = `/v1.0/users/${users.admin}/transitiveMemberOf/$count`;
    expect((await session.send('GET', path, eventual)).text).toBe('4');
    expect(refusal(await session.send('GET', path))).toMatchObject({
      status: 400,
      code: 'Request_BadRequest',
      fact: 'count-eventual',
    });
  });
});

describe('checks of membership', () => {
  it('give back the groups that hold, nested ones too', async () => {
    const { status, body } = await post(`/users/${users.grace}/checkMemberGroups`, {
      groupIds: [nested, groups.breakGlass, groups.staff.toUpperCase(), users.ada],
    });
    expect(status).toBe(200);
    expect(body['value']).toEqual([nested, groups.staff.toUpperCase()]);
  });

  it('know roles by their id and by their template’s', async () => {
    const roles = values(
      await cast(`/users/${users.admin}/memberOf/microsoft.graph.directoryRole`),
    );
    const roleId = text(roles[0] ?? {}, 'id');
    const { body } = await post(`/directoryObjects/${users.admin}/checkMemberObjects`, {
      ids: [GLOBAL, roleId, READER, groups.staff],
    });
    expect(body['value']).toEqual([GLOBAL, roleId, READER]);
  });

  it('list groups, security groups alone where asked, and roles with objects', async () => {
    const value = async (action: string, securityEnabledOnly: boolean) =>
      (await post(`/users/${users.admin}/${action}`, { securityEnabledOnly })).body['value'];
    expect(await value('getMemberGroups', false)).toEqual([groups.privileged, groups.allCompany]);
    expect(await value('getMemberGroups', true)).toEqual([groups.privileged]);
    expect(await value('getMemberObjects', false)).toHaveLength(4);
  });

  it.each<[string, string, JsonObject, string]>([
    ['21 ids', 'checkMemberGroups', { groupIds: Array<string>(21).fill(GLOBAL) }, 'member-check'],
    ['no ids', 'checkMemberObjects', {}, 'wrong-type'],
    ['a number among them', 'checkMemberGroups', { groupIds: [7] }, 'wrong-type'],
    ['no flag', 'getMemberGroups', {}, 'wrong-type'],
  ])('with %s are refused', async (_, action, body, fact) => {
    const answer = await post(`/users/${users.ada}/${action}`, body);
    expect(refusal(answer)).toMatchObject({ status: 400, code: 'Request_BadRequest', fact });
  });

  it('of security groups alone are for users', async () => {
    const path = `/groups/${groups.staff}/getMemberGroups`;
    expect(refusal(await post(path, { securityEnabledOnly: true }))).toMatchObject({
      status: 400,
      fact: 'security-enabled-only',
    });
    expect((await post(path, { securityEnabledOnly: false })).status).toBe(200);
    const nobody = await post(`/users/${READER}/getMemberGroups`, { securityEnabledOnly: false });
    expect(nobody.status).toBe(404);
  });

  it.each([
    [['User.Read.All', 'GroupMember.Read.All'], 200],
    [['User.Read.All', 'Group.Read.All'], 200],
    [['User.Read.All'], 403],
    [['GroupMember.Read.All', 'Group.Read.All'], 403],
    [['Directory.Read.All'], 200],
  ])('of a user with %j are answered %d', async (roles, status) => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles,
    });
    const path = `/v1.0/users/${users.ada}/checkMemberGroups`;
    const answer = await session.send('POST', path, { body: { groupIds: [] }, token });
    expect(answer.status).toBe(status);
  });

  it('cost resource units and no write', async () => {
    const limited = await openSession({ throttle: 'real' });
    const cost = async (action: string, body: JsonObject) =>
      (await limited.send('POST', `/v1.0/users/${users.ada}/${action}`, { body })).headers.get(
        'x-ms-resource-unit',
      );
    expect(await cost('checkMemberGroups', { groupIds: [] })).toBe('4');
    expect(await cost('getMemberGroups', { securityEnabledOnly: false })).toBe('2');
    await limited.close();
  });
});
