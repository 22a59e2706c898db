import { isGraphError } from '../../graph/graph-error';
import { MembershipReader } from '../../graph/memberships';
import { clientOf, never } from './support/client';
import { Peer, type Reply } from './support/peer';

const USER = '05e40000-0000-4000-8000-000000000001';
const group = (id: string): object => ({ '@odata.type': '#microsoft.graph.group', id });
const role = (id: string, roleTemplateId?: string | null): object => ({
  '@odata.type': '#microsoft.graph.directoryRole',
  id,
  roleTemplateId,
});
const page = (...value: object[]): Reply => ({ body: { value } });

let peer: Peer;
afterEach(() => peer.close());

/** A reader of a tenant that answers so, one reply after the other. */
async function reading(...replies: Reply[]): Promise<MembershipReader> {
  peer = await Peer.open(replies);
  return new MembershipReader(clientOf({ graph: peer.url }));
}

describe('memberships of a user', () => {
  it('are groups, and active roles by template, in lower case', async () => {
    const reader = await reading(page(group('A'), role('r', 'T')));
    expect(await reader.of(USER, never())).toEqual({
      groups: new Set(['a']),
      roles: new Set(['t']),
    });
  });

  it.each([[undefined], [null]])(
    'leave roles open where Graph withholds what they are (%p)',
    async (template) => {
      const reader = await reading(page(group('a'), role('r', template)));
      const { groups, roles } = await reader.of(USER, never());
      expect([groups, roles]).toEqual([new Set(['a']), undefined]);
    },
  );

  it('are read once, and again for whoever wants fresh ones', async () => {
    const reader = await reading(page(group('a')), page());
    await reader.of(USER, never());
    await reader.of(USER, never());
    expect(peer.requests).toHaveLength(1);
    expect((await reader.refreshed(USER, never())).groups).toEqual(new Set());
    expect((await reader.of(USER, never())).groups).toEqual(new Set());
    expect(peer.requests).toHaveLength(2);
  });

  it('are shared by everybody who asks while they are read', async () => {
    const reader = await reading(page(group('a')));
    await Promise.all([1, 2, 3].map(() => reader.refreshed(USER, never())));
    expect(peer.requests).toHaveLength(1);
  });

  it('of many are read with one request, page by page where they have more', async () => {
    const denied = { error: { code: 'Authorization_RequestDenied', message: 'No.' } };
    peer = await Peer.open((_, index) => {
      const next = `${peer.url}/v1.0/users/2/transitiveMemberOf?$skiptoken=x`;
      const responses = [
        { id: '2', status: 403, body: denied },
        { id: '1', status: 200, body: { value: [group('B')], '@odata.nextLink': next } },
        { id: '0', status: 200, body: { value: [group('a')] } },
      ];
      return index === 0 ? { body: { responses } } : page(group('C'));
    });
    const reader = new MembershipReader(clientOf({ graph: peer.url }));
    const [one, two, three] = await reader.ofAll(['1', '2', '3'], never());
    expect([one, two]).toEqual([
      { groups: new Set(['a']), roles: new Set() },
      { groups: new Set(['b', 'c']), roles: new Set() },
    ]);
    expect(isGraphError(three) && three.facts.status).toBe(403);
    expect(peer.requests).toHaveLength(2);
  });

  it('are asked for again after a failure', async () => {
    const reader = await reading({ status: 404, body: {} }, page(group('a')));
    const error: unknown = await reader.of(USER, never()).catch((reason: unknown) => reason);
    expect(isGraphError(error) && error.facts.status).toBe(404);
    expect((await reader.of(USER, never())).groups).toEqual(new Set(['a']));
  });
});
