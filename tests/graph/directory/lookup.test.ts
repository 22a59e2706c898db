import { Groups } from '../../../graph/groups';
import { Users } from '../../../graph/users';
import { leastRolesOfData, pipelineWith } from '../../support/tenant';
import { aCall, clientOf, never } from '../support/client';
import { Peer } from '../support/peer';
import { Tenant } from '../support/tenant';

const HOSTILE = [
  "O'Brien & sons",
  '"quoted"',
  "x' or startswith(displayName,'') or 'a' eq 'a",
  '👩‍💻 Ünïcode 部署',
  '${var.name} %{ if true }',
  'a\ttab',
  '<script>alert(1)</script>',
  'a+b=c?#%27',
];
const idOf = (number: number): string =>
  `9a0f0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

let tenant: Tenant;
beforeAll(async () => {
  const names = [...HOSTILE, 'Twice', 'twice', ...Array<string>(250).fill('Many')];
  tenant = await Tenant.open({
    groups: names.map((displayName, index) => ({ id: idOf(index), displayName })),
    users: [{ id: idOf(900), displayName: 'Ada', userPrincipalName: 'ada@test.onmicrosoft.com' }],
    clients: [pipelineWith(leastRolesOfData('entra_group', 'entra_user'))],
  });
});
afterAll(() => tenant.close());

const SHORT_MS = 300;
const groups = (): Groups => new Groups(tenant.client(), SHORT_MS);

describe('the groups of a tenant', () => {
  it.each(HOSTILE.map((name, index) => [name, idOf(index)]))(
    'are found as %j',
    async (name, id) => {
      const found = await groups().named(name, never());
      expect(found).toMatchObject([{ id, displayName: name }]);
    },
  );

  it('are found whatever the case of letters, all of them', async () => {
    const found = await groups().named('TWICE', never());
    expect(found.map(({ displayName }) => displayName)).toEqual(['Twice', 'twice']);
  });

  it('are found to the last page', async () => {
    expect(await groups().named('Many', never())).toHaveLength(250);
  });

  it('are none where nothing has the name', async () => {
    expect(await groups().named('Nobody', never())).toEqual([]);
  });

  it('offer some whose names begin alike, in one request', async () => {
    const mark = tenant.emulator.requests.length;
    const similar = await groups().similar('Twiece', never());
    expect(similar.map(({ displayName }) => displayName)).toEqual(['Twice', 'twice']);
    expect(await groups().similar('Manz', never())).toHaveLength(8);
    expect(tenant.sent(mark)).toEqual(Array(2).fill('GET groups 200'));
  });

  it('are found by id, with what policy needs to know', async () => {
    expect(await groups().find(idOf(0), never())).toMatchObject({
      displayName: "O'Brien & sons",
      securityEnabled: true,
      groupTypes: [],
    });
  });

  it('are not found by an id of another kind of object, even after the bound', async () => {
    const mark = tenant.emulator.requests.length;
    expect(await groups().find(idOf(900), never())).toBeNull();
    expect(tenant.sent(mark).length).toBeGreaterThan(1);
  });
});

describe('a user', () => {
  const users = (): Users => new Users(tenant.client(), SHORT_MS);

  it('is found by user principal name, in any case of letters', async () => {
    const found = await users().named('ADA@test.onmicrosoft.com', never());
    expect(found).toMatchObject([{ id: idOf(900), accountEnabled: true, userType: 'Member' }]);
  });

  it('is offered for a name of a wrong domain', async () => {
    const similar = await users().similar('ada@wrong.example', never());
    expect(similar.map(({ userPrincipalName }) => userPrincipalName)).toEqual([
      'ada@test.onmicrosoft.com',
    ]);
  });

  it('is not found by a name that begins with "$", nor is it an error', async () => {
    expect(await users().named('$ada@test.onmicrosoft.com', never())).toEqual([]);
  });
});

it('a group that was created a moment ago is found, though one replica lags', async () => {
  const roles = ['Group.ReadWrite.All'];
  const lagging = await Tenant.open({ clients: [pipelineWith(roles)] }, { lagMs: 1_500 });
  const client = lagging.client();
  const body = {
    displayName: 'New',
    mailEnabled: false,
    mailNickname: 'new',
    securityEnabled: true,
  };
  const create = aCall({ method: 'POST', path: '/groups' });
  const { id } = (await client.send(create, { signal: never(), body })) as { id: string };
  const found = await Promise.all([1, 2, 3, 4].map(() => new Groups(client).find(id, never())));
  expect(found.map((group) => group?.displayName)).toEqual(Array(4).fill('New'));
  const missed = lagging.sent().filter((line) => line.endsWith(' 404'));
  expect(missed.length).toBeGreaterThan(0);
  await lagging.close();
});

it('an object that was created a moment ago is found when the replica has it', async () => {
  const id = idOf(1);
  const peer = await Peer.open([
    { status: 404, body: { error: { code: 'Request_ResourceNotFound', message: 'no' } } },
    { body: { id, displayName: 'New' } },
  ]);
  const found = new Groups(clientOf({ graph: peer.url })).find(id, never());
  await expect(found).resolves.toMatchObject({ displayName: 'New' });
  expect(peer.requests).toHaveLength(2);
  await peer.close();
});

it('a refusal is no absence', async () => {
  const peer = await Peer.open([
    { status: 403, body: { error: { code: 'x', message: 'denied' } } },
  ]);
  const found = new Groups(clientOf({ graph: peer.url })).find(aCall().path, never());
  await expect(found).rejects.toMatchObject({ facts: { status: 403 } });
  expect(peer.requests).toHaveLength(1);
  await peer.close();
});
