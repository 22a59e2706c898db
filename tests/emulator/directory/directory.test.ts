import { child, type Json, type JsonObject, text } from '../../../emulator/json';
import { DEV, openSession, refusal, type Session, values, without } from '../support/session';

const THIRTY_DAYS_MS = 30 * 24 * 3600 * 1000;

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const newGroup = (more: JsonObject = {}): JsonObject => ({
  displayName: 'Auditors',
  mailEnabled: false,
  mailNickname: 'auditors',
  securityEnabled: true,
  ...more,
});
const create = async (path: string, body: Json): Promise<JsonObject> => {
  const answer = await session.send('POST', `/v1.0${path}`, { body });
  expect(answer.status).toBe(201);
  return answer.body;
};

const createdId = async (path: string, body: Json): Promise<string> =>
  text(await create(path, body), 'id');

describe('lists', () => {
  it('page through @odata.nextLink with each object once', async () => {
    const seen: string[] = [];
    let next: Json | undefined = '/v1.0/groups?$top=2&$select=id,displayName';
    for (let pages = 0; typeof next === 'string' && pages < 5; pages += 1) {
      const body = await session.get(next);
      seen.push(...values(body).map((group) => text(group, 'id')));
      next = body['@odata.nextLink'];
    }
    expect(seen).toEqual(Object.values(DEV.groups).sort());
  });

  it('page stably while an object is deleted', async () => {
    const first = await session.get('/v1.0/groups?$top=2');
    await session.send('DELETE', `/v1.0/groups/${text(values(first)[1] ?? {}, 'id')}`);
    const second = await session.get(text(first, '@odata.nextLink'));
    expect(values(second).map(({ id }) => id)).toEqual(
      Object.values(DEV.groups).sort().slice(2, 4),
    );
  });

  const eventual = { headers: { consistencylevel: 'eventual' } };

  it('have no next link on the last page and count when asked', async () => {
    const { body } = await session.send('GET', '/v1.0/groups?$top=5&$count=true', eventual);
    expect(body).toMatchObject({ '@odata.count': 5 });
    expect(body).not.toHaveProperty(['@odata.nextLink']);
  });

  it('are found by a key in parentheses too', async () => {
    const body = await session.get(`/v1.0/groups('${DEV.groups.staff}')/members`);
    expect(values(body)).toHaveLength(3);
    const answer = await session.send('GET', `/v1.0/Users('${DEV.users.ada}')`);
    expect(answer.body).toMatchObject({ id: DEV.users.ada });
  });

  it('ignore $count without ConsistencyLevel, as Graph does', async () => {
    const body = await session.get('/v1.0/groups?$count=true');
    expect(body).not.toHaveProperty(['@odata.count']);
  });

  it('are counted alone below /$count, as plain text', async () => {
    const path = `/v1.0/groups/$count?$filter=${encodeURIComponent("startswith(displayName,'P')")}`;
    const counted = await session.send('GET', path, eventual);
    expect(counted.text).toBe('2');
    expect(counted.headers.get('content-type')).toBe('text/plain');
    expect(refusal(await session.send('GET', path))).toEqual({
      status: 400,
      code: 'Request_BadRequest',
      fact: 'count-eventual',
    });
  });

  it.each([
    ["displayName eq 'staff'", ['Staff']],
    ["startswith(displayName,'P')", ['Privileged administrators', 'Pilot ring']],
    ["securityEnabled eq true and startsWith(displayName, 'Break')", ['Break-glass']],
    ['securityEnabled eq false', ['All Company']],
    ["displayName eq 'it''s not there'", []],
    ["displayName eq 'a and b'", []],
    ["displayName eq 'two\nlines'", []],
    [`id eq '${DEV.groups.pilot}'`, ['Pilot ring']],
    ["createdDateTime ge 2024-01-01T00:00:00Z and displayName eq 'Staff'", ['Staff']],
    ['createdDateTime le 2024-01-01T00:00:00Z', []],
    ["displayName in ('staff', 'it''s, not there') and securityEnabled eq true", ['Staff']],
    ["groupTypes/any(c:c eq 'Unified')", ['All Company']],
    ["groupTypes/any(c:startswith(c,'Dyn'))", []],
  ])('filter by %s', async (filter, names) => {
    const body = await session.get(`/v1.0/groups?$filter=${encodeURIComponent(filter)}`);
    expect(values(body).map(({ displayName }) => displayName)).toEqual(names);
  });

  it.each([
    ['a filter outside the subset', "$filter=displayName ne 'Staff'"],
    ['a filter on an unknown property', "$filter=colour eq 'red'"],
    ['an unquoted text', '$filter=displayName eq Staff'],
    ['an unquoted text among others', "$filter=displayName in ('Staff',Staff)"],
    ['16 values of in', `$filter=displayName in (${Array(16).fill("'Staff'").join(',')})`],
    ['any of no collection', "$filter=displayName/any(x:x eq 'a')"],
    ['any of an unknown member', "$filter=groupTypes/any(c:c/name eq 'a')"],
    ['an or', "$filter=displayName eq 'a' or displayName eq 'b'"],
    ['an unsupported option', '$search="displayName:Staff"'],
    ['ordering', '$orderby=displayName'],
    ['an unknown selected property', '$select=colour'],
    ['a page of none', '$top=0'],
    ['a page of 1000', '$top=1000'],
    ['a foreign skip token', '$skiptoken=abc'],
  ])('refuse %s', async (_, query) => {
    const answer = await session.send('GET', `/v1.0/groups?${query}`);
    expect(refusal(answer)).toMatchObject({ status: 400, code: 'Request_BadRequest' });
  });
});

describe('groups', () => {
  it('are created with defaults, changed, deleted softly and restored', async () => {
    const id = await createdId('/groups', newGroup());
    const path = `/v1.0/groups/${id}`;
    expect(await session.get(path)).toMatchObject({ id, description: null, groupTypes: [] });
    expect((await session.send('PATCH', path, { body: { description: 'Readers' } })).status).toBe(
      204,
    );
    expect(await session.get(path)).toMatchObject({
      displayName: 'Auditors',
      description: 'Readers',
    });
    expect((await session.send('DELETE', path)).status).toBe(204);
    expect(refusal(await session.send('GET', path))).toEqual({
      status: 404,
      code: 'Request_ResourceNotFound',
      fact: 'directory-not-found',
    });
    const deleted = await session.get(`/v1.0/directory/deletedItems/${id}`);
    expect(deleted).toMatchObject({
      '@odata.type': '#microsoft.graph.group',
      deletedDateTime: expect.stringMatching(/^\d{4}-/) as string,
    });
    expect(
      values(await session.get('/v1.0/directory/deletedItems/microsoft.graph.group')),
    ).toHaveLength(1);
    expect(
      values(await session.get('/v1.0/directory/deletedItems/microsoft.graph.user')),
    ).toHaveLength(0);
    expect((await session.send('POST', `/v1.0/directory/deletedItems/${id}/restore`)).status).toBe(
      200,
    );
    expect(await session.get(path)).toMatchObject({
      description: 'Readers',
      deletedDateTime: null,
    });
  });

  it('are kept for thirty days after they were deleted', async () => {
    await session.send('DELETE', `/v1.0/groups/${DEV.groups.pilot}`);
    const { admin } = session.emulator;
    const stored = admin.read(DEV.tenantId, 'deletedItem', DEV.groups.pilot) ?? {};
    const keep = (ageMs: number): void => {
      const deletedDateTime = new Date(Date.now() - ageMs).toISOString();
      const object = { ...child(stored, 'object'), deletedDateTime };
      admin.write(DEV.tenantId, 'deletedItem', DEV.groups.pilot, { ...stored, object });
    };
    const listed = async (): Promise<number> =>
      values(await session.get('/v1.0/directory/deletedItems/microsoft.graph.group')).length;
    keep(THIRTY_DAYS_MS - 60_000);
    expect(await listed()).toBe(1);
    keep(THIRTY_DAYS_MS);
    expect(await listed()).toBe(0);
    const item = `/v1.0/directory/deletedItems/${DEV.groups.pilot}`;
    expect((await session.send('POST', `${item}/restore`)).status).toBe(404);
  });

  it('are gone for good once purged', async () => {
    await session.send('DELETE', `/v1.0/groups/${DEV.groups.pilot}`);
    const item = `/v1.0/directory/deletedItems/${DEV.groups.pilot}`;
    expect((await session.send('DELETE', item)).status).toBe(204);
    expect((await session.send('POST', `${item}/restore`)).status).toBe(404);
  });

  it.each(['displayName', 'mailEnabled', 'mailNickname', 'securityEnabled'])(
    'need %s',
    async (name) => {
      const rest = without(newGroup(), name);
      const answer = await session.send('POST', '/v1.0/groups', { body: rest });
      expect(refusal(answer)).toEqual({
        status: 400,
        code: 'Request_BadRequest',
        fact: 'create-required',
      });
    },
  );

  it.each<[string, JsonObject, string]>([
    ['an unknown property', { colour: 'red' }, 'unknown-property'],
    ['their id', { id: DEV.groups.staff }, 'read-only-change; assumed'],
    ['a text for a Boolean', { securityEnabled: 'yes' }, 'wrong-type'],
  ])('refuse %s', async (_, more, fact) => {
    expect(
      refusal(await session.send('POST', '/v1.0/groups', { body: newGroup(more) })),
    ).toMatchObject({ status: 400, fact });
  });

  it('keep isAssignableToRole as it was created', async () => {
    const answer = await session.send('PATCH', `/v1.0/groups/${DEV.groups.staff}`, {
      body: { isAssignableToRole: true },
    });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'role-assignable' });
  });

  it('take members and owners at creation and one by one', async () => {
    const address = (id: string): string =>
      `${session.emulator.ready.graphEndpoint}/v1.0/directoryObjects/${id}`;
    const id = await createdId(
      '/groups',
      newGroup({
        'members@odata.bind': [address(DEV.users.ada)],
        'owners@odata.bind': [address(DEV.users.grace)],
      }),
    );
    const path = `/v1.0/groups/${id}`;
    const names = async (relation: string) =>
      values(await session.get(`${path}/${relation}?$select=id,displayName`)).map(
        ({ displayName }) => displayName,
      );
    expect(await names('members')).toEqual(['Ada Lovelace']);
    expect(await names('owners')).toEqual(['Grace Hopper']);
    const add = (member: string) =>
      session.send('POST', `${path}/members/$ref`, { body: { '@odata.id': address(member) } });
    expect((await add(DEV.groups.pilot)).status).toBe(204);
    expect(refusal(await add(DEV.groups.pilot))).toMatchObject({
      status: 400,
      fact: 'member-twice',
    });
    expect((await add('00000000-0000-4000-8000-00000000ffff')).status).toBe(404);
    expect((await session.send('DELETE', `${path}/members/${DEV.users.ada}/$ref`)).status).toBe(
      204,
    );
    expect(await names('members')).toEqual(['Pilot ring']);
    expect(await names('transitiveMembers')).toEqual(['Pilot ring', 'Ada Lovelace']);
    expect((await session.send('DELETE', `${path}/members/${DEV.users.ada}/$ref`)).status).toBe(
      404,
    );
  });

  it('refuse a reference that is no address', async () => {
    const answer = await session.send('POST', `/v1.0/groups/${DEV.groups.staff}/members/$ref`, {
      body: { '@odata.id': 'ada' },
    });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'wrong-type' });
  });

  it('tell which of them a user is in', async () => {
    const found = values(await session.get(`/v1.0/users/${DEV.users.ada}/memberOf`));
    expect(found.map(({ displayName }) => displayName)).toEqual([
      'Staff',
      'Pilot ring',
      'All Company',
    ]);
  });
});

describe('other directory objects', () => {
  it('the organization has the tenant’s id, name and domains', async () => {
    const { value } = await session.get('/v1.0/organization');
    expect(value).toMatchObject([
      {
        id: DEV.tenantId,
        displayName: 'Fabrikam Dev',
        verifiedDomains: [{ name: DEV.domain, isDefault: true }],
      },
    ]);
    expect(await session.get(`/v1.0/organization/${DEV.tenantId}`)).toMatchObject({
      id: DEV.tenantId,
    });
  });

  it('a client’s service principal is found by appId and by its id', async () => {
    const body = await session.get(
      `/v1.0/servicePrincipals?$filter=${encodeURIComponent(`appId eq '${DEV.clients.pipeline}'`)}`,
    );
    const [principal] = values(body);
    expect(
      await session.get(`/v1.0/directoryObjects/${text(principal ?? {}, 'id')}`),
    ).toMatchObject({
      '@odata.type': '#microsoft.graph.servicePrincipal',
      appId: DEV.clients.pipeline,
    });
  });
});
