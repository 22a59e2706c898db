import { Groups } from '../../graph/groups';
import { isGraphError } from '../../graph/graph-error';
import { PEOPLE, peopleSeed, TEAMS } from '../support/people';
import { GROUPS, pipelineWith } from '../support/tenant';
import { clientOf, never } from './support/client';
import { Peer } from './support/peer';
import { Tenant } from './support/tenant';

const UNKNOWN = '9a0f0000-0000-4000-8000-00000000ffff';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await Tenant.open();
});
afterAll(() => tenant.close());
afterEach(() => {
  tenant.emulator.clearFaults();
});

const read = (ids: readonly string[]) => new Groups(tenant.client()).read(ids, never());
const kinds = async (ids: readonly string[]): Promise<string[]> =>
  (await read(ids)).map((group) =>
    isGraphError(group) ? String(group.facts.status) : (group.displayName ?? ''),
  );

describe('groups', () => {
  it('are read in the order that was asked, each with its own error', async () => {
    expect(await kinds([GROUPS.privileged, UNKNOWN, GROUPS.staff, 'no-guid'])).toEqual([
      'Privileged',
      '404',
      'Staff',
      expect.stringMatching(/^40[04]$/),
    ]);
  });

  it('say whether they are for security', async () => {
    const [staff, office] = await read([GROUPS.staff, GROUPS.office]);
    expect([staff, office]).toMatchObject([{ securityEnabled: true }, { securityEnabled: false }]);
  });

  it('are read twenty with a request', async () => {
    const mark = tenant.emulator.requests.length;
    const ids = Array.from({ length: 45 }, (_, index) => (index % 2 ? GROUPS.staff : UNKNOWN));
    expect(await kinds(ids)).toEqual(ids.map((id) => (id === UNKNOWN ? '404' : 'Staff')));
    expect(tenant.sent(mark)).toEqual(Array(3).fill('POST $batch 200'));
  });

  it('are asked for again where one of them was throttled', async () => {
    tenant.emulator.inject(`429:path=/groups/${GROUPS.staff}:count=1`);
    expect(await kinds([GROUPS.staff, GROUPS.privileged])).toEqual(['Staff', 'Privileged']);
  });

  it('keep Graph’s request-id where one of them is refused', async () => {
    const [group] = await read([UNKNOWN]);
    expect(group).toMatchObject({
      reason: 'refused',
      facts: {
        code: 'Request_ResourceNotFound',
        requestId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      },
    });
  });

  it('are no groups where the answer is poisoned', async () => {
    tenant.emulator.inject(`poison=wrong-types:path=/groups/${GROUPS.staff}`);
    await expect(read([GROUPS.staff])).rejects.toMatchObject({ reason: 'unreadable' });
  });
});

describe('the users of a group', () => {
  let people: Tenant;
  beforeAll(async () => {
    const roles = ['GroupMember.ReadBasic.All'];
    people = await Tenant.open({ ...peopleSeed, clients: [pipelineWith(roles)] });
  });
  afterAll(() => people.close());

  const usersOf = async (id: string): Promise<string[]> =>
    [...(await new Groups(people.client()).users(id, never()))].sort();

  it('are those of nested groups as well, and no groups', async () => {
    expect(await usersOf(TEAMS.everybody)).toEqual(Object.values(PEOPLE).sort());
    expect(await usersOf(TEAMS.nobody)).toEqual([]);
  });

  it('are an error where the group does not exist', async () => {
    await expect(usersOf(UNKNOWN)).rejects.toMatchObject({ facts: { status: 404 } });
  });

  it('are read to the last page', async () => {
    const page = (from: number, next: string): object => ({
      value: Array.from({ length: 999 }, (_, index) => ({
        '@odata.type': `#microsoft.graph.${index % 3 === 0 ? 'device' : 'user'}`,
        id: `U${from + index}`,
      })),
      ...(next !== '' && { '@odata.nextLink': next }),
    });
    const peer: Peer = await Peer.open((_, index) => ({
      body: page(index * 999, index < 2 ? `${peer.url}/v1.0/next?${index}` : ''),
    }));
    const users = await new Groups(clientOf({ graph: peer.url })).users('g', never());
    expect(users.size).toBe(3 * 666);
    expect(users.has('u1')).toBe(true);
    await peer.close();
  });
});
