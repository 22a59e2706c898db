import { type JsonObject, text } from '../../../emulator/json';
import {
  type Answer,
  DEV,
  message,
  openSession,
  refusal,
  type Session,
  values,
} from '../support/session';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const ASSIGNMENTS = '/v1.0/roleManagement/directory/roleAssignments';
const DEFINITIONS = '/v1.0/roleManagement/directory/roleDefinitions';
const { users, groups } = DEV;

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const list = async (path: string): Promise<readonly JsonObject[]> =>
  values(await session.get(path));
const assign = (principalId: string, roleDefinitionId = READER, more = {}): Promise<Answer> =>
  session.send('POST', ASSIGNMENTS, {
    body: { principalId, roleDefinitionId, directoryScopeId: '/', ...more },
  });

describe('role templates', () => {
  it('have the names and ids of the built-in roles', async () => {
    const templates = await list('/v1.0/directoryRoleTemplates');
    expect(templates).toHaveLength(37);
    expect(templates).toContainEqual(
      expect.objectContaining({ id: GLOBAL, displayName: 'Global Administrator' }),
    );
    expect(await session.get(`/v1.0/directoryRoleTemplates/${READER.toUpperCase()}`)).toMatchObject(
      { id: READER, displayName: 'Global Reader' },
    );
  });

  it('that nobody knows answer 404, and filters are refused', async () => {
    const missing = await session.send('GET', `/v1.0/directoryRoleTemplates/${users.ada}`);
    expect(refusal(missing)).toMatchObject({ status: 404, fact: 'role-templates' });
    const filtered = await session.send(
      'GET',
      "/v1.0/directoryRoleTemplates?$filter=displayName eq 'Global Reader'",
    );
    expect(refusal(filtered)).toMatchObject({ status: 400, fact: 'query-option' });
  });
});

describe('directory roles', () => {
  it('are those that were activated', async () => {
    const [role, ...others] = await list('/v1.0/directoryRoles');
    expect(others).toEqual([]);
    expect(role).toMatchObject({ displayName: 'Global Administrator', roleTemplateId: GLOBAL });
    expect(text(role ?? {}, 'id')).not.toBe(GLOBAL);
  });

  it('are found by id, by template id and by roleTemplateId, in parentheses too', async () => {
    const [role = {}] = await list('/v1.0/directoryRoles');
    const keys = [
      `/${text(role, 'id')}`,
      `/${GLOBAL}`,
      `/roleTemplateId='${GLOBAL}'`,
      `/roleTemplateId=${GLOBAL}`,
      `(roleTemplateId='${GLOBAL}')`,
    ];
    for (const key of keys) {
      expect(await session.get(`/v1.0/directoryRoles${key}`)).toMatchObject({ id: role['id'] });
      expect(await list(`/v1.0/directoryRoles${key}/members?$select=id`)).toEqual(
        [users.admin, users.breakGlass1, users.breakGlass2].map((id) => ({
          '@odata.type': '#microsoft.graph.user',
          id,
        })),
      );
    }
  });

  it('are activated by the id of their template, once', async () => {
    const activate = (body: JsonObject): Promise<Answer> =>
      session.send('POST', '/v1.0/directoryRoles', { body });
    const answer = await activate({ roleTemplateId: READER });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ roleTemplateId: READER, displayName: 'Global Reader' });
    const filter = encodeURIComponent(`roleTemplateId eq '${READER}'`);
    expect(await list(`/v1.0/directoryRoles?$filter=${filter}&$select=id`)).toEqual([
      { id: answer.body['id'] },
    ]);
    expect(await list(`/v1.0/directoryRoles/${READER}/members`)).toEqual([]);
    for (const roleTemplateId of [READER, GLOBAL]) {
      expect(refusal(await activate({ roleTemplateId }))).toMatchObject({
        status: 400,
        fact: 'role-activated-twice; assumed',
      });
    }
    expect((await activate({ roleTemplateId: users.ada })).status).toBe(404);
    expect(refusal(await activate({}))).toMatchObject({ fact: 'required-member' });
    expect(refusal(await activate({ displayName: 'Global Reader' }))).toMatchObject({
      fact: 'unknown-property',
    });
    expect(await list('/v1.0/directoryRoles')).toHaveLength(2);
  });

  it('answer 404 while they are not activated', async () => {
    const path = `/v1.0/directoryRoles/roleTemplateId=${READER}`;
    expect(refusal(await session.send('GET', path))).toEqual({
      status: 404,
      code: 'Request_ResourceNotFound',
      fact: 'role-activated',
    });
    await assign(users.ada);
    expect(await session.get(path)).toMatchObject({ displayName: 'Global Reader' });
  });
});

describe('role definitions', () => {
  it.each([
    ["displayName eq 'Global Administrator'", [GLOBAL]],
    [`id eq '${READER}'`, [READER]],
    ["displayName eq 'Emperor'", []],
  ])('are filtered by %s', async (filter, ids) => {
    const found = await list(`${DEFINITIONS}?$filter=${encodeURIComponent(filter)}`);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('are built in, under the id of their template', async () => {
    expect(await session.get(`${DEFINITIONS}/${GLOBAL}`)).toMatchObject({
      id: GLOBAL,
      templateId: GLOBAL,
      isBuiltIn: true,
      isEnabled: true,
    });
  });
});

describe('role assignments', () => {
  it.each([
    ["principalId eq '{admin}'", 1],
    [`roleDefinitionId eq '${GLOBAL}'`, 3],
    [`roleDefinitionId eq '${GLOBAL}' and principalId eq '{breakGlass1}'`, 1],
    ["principalId eq '{ada}'", 0],
  ])('are filtered by %s', async (template, count) => {
    const filter = template.replace(/\{(\w+)\}/, (_, name: keyof typeof users) => users[name]);
    const found = await list(`${ASSIGNMENTS}?$filter=${encodeURIComponent(filter)}`);
    expect(found).toHaveLength(count);
  });

  it('have an id made of role and principal', async () => {
    const answer = await assign('ace08ec9-aa11-4ada-9145-addf0398233e', GLOBAL);
    expect(answer.status).toBe(404);
    const [first = {}] = await list(
      `${ASSIGNMENTS}?$filter=${encodeURIComponent(`principalId eq '${users.admin}'`)}`,
    );
    expect(text(first, 'id')).toMatch(/^lAPpYvVpN0KRkAEhdxReE[\w-]+-1$/);
    expect(await session.get(`${ASSIGNMENTS}/${text(first, 'id')}`)).toMatchObject(first);
  });

  it('are made and removed, activating the role', async () => {
    const answer = await assign(users.ada);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ principalId: users.ada, directoryScopeId: '/' });
    expect(await list('/v1.0/directoryRoles')).toHaveLength(2);
    const path = `${ASSIGNMENTS}/${text(answer.body, 'id')}`;
    expect((await session.send('DELETE', path)).status).toBe(204);
    expect((await session.send('DELETE', path)).status).toBe(404);
    expect(await list(`/v1.0/directoryRoles/${READER}/members`)).toEqual([]);
  });

  it.each<[string, () => Promise<Answer>, number, string]>([
    ['a role that nobody knows', () => assign(users.ada, users.ada), 404, 'role-templates'],
    ['a principal that nobody is', () => assign(READER), 404, 'directory-not-found'],
    ['a group that is not role-assignable', () => assign(groups.staff), 400, 'role-to-group'],
    [
      'a scope below the tenant',
      () => assign(users.ada, READER, { directoryScopeId: `/administrativeUnits/${users.ada}` }),
      400,
      'role-scope; assumed',
    ],
    [
      'no scope',
      () =>
        session.send('POST', ASSIGNMENTS, {
          body: { principalId: users.ada, roleDefinitionId: READER },
        }),
      400,
      'required-member',
    ],
    ['a second time', () => assign(users.admin, GLOBAL), 400, 'role-assigned-twice; assumed'],
  ])('to %s are refused', async (_, send, status, fact) => {
    const answer = await send();
    expect(refusal(answer)).toMatchObject({ status, fact });
    expect(message(answer)).not.toBe('');
    expect(await list(ASSIGNMENTS)).toHaveLength(3);
  });

  it.each([
    ['GET', ASSIGNMENTS, 'RoleManagement.Read.Directory', 200],
    ['GET', ASSIGNMENTS, 'RoleManagement.Read.All', 200],
    ['GET', DEFINITIONS, 'RoleManagement.Read.All', 403],
    ['GET', '/v1.0/directoryRoles', 'Directory.Read.All', 200],
    ['GET', '/v1.0/directoryRoles', 'User.Read.All', 403],
    ['POST', ASSIGNMENTS, 'RoleManagement.Read.Directory', 403],
  ])('%s %s with %s is answered %d', async (method, path, role, status) => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: [role],
    });
    const options = method === 'POST' ? { token, body: {} } : { token };
    expect((await session.send(method, path, options)).status).toBe(status);
  });
});
