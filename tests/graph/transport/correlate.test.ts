import { aCall, clientOf, never } from '../support/client';
import { Peer, type Reply } from '../support/peer';

let peer: Peer | undefined;
afterEach(() => peer?.close());

const open = async (...replies: Reply[]): Promise<Peer> => (peer = await Peer.open(replies));
const header = ({ requests }: Peer, name: string): unknown[] =>
  requests.map(({ headers }) => headers[name]);

describe('every request', () => {
  it('names itself for both logs, and asks for enumeration members that are younger', async () => {
    const graph = await open({ body: {} });
    await clientOf({ graph: graph.url }).send(aCall(), { signal: never() });
    expect(graph.requests[0]?.headers).toMatchObject({
      'client-request-id': expect.stringMatching(/^[\da-f-]{36}$/) as string,
      'return-client-request-id': 'true',
      prefer: 'include-unknown-enum-members',
    });
  });

  it('keeps its name over its attempts, and no other has it', async () => {
    const graph = await open({ status: 503 }, { status: 503 }, { body: {} });
    const client = clientOf({ graph: graph.url });
    await client.send(aCall(), { signal: never() });
    await client.send(aCall(), { signal: never() });
    const [first, second, third, other] = header(graph, 'client-request-id');
    expect([second, third]).toEqual([first, first]);
    expect(other).not.toBe(first);
  });

  it('is named in the error and in the log as it was sent', async () => {
    const logged: unknown[] = [];
    const graph = await open({ status: 400 });
    const client = clientOf({
      graph: graph.url,
      log: (_, message, facts) => logged.push({ message, ...facts }),
    });
    const sent = client.send(aCall(), { signal: never() });
    await expect(sent).rejects.toMatchObject({ facts: { request: 'GET /v1.0/things' } });
    const [id] = header(graph, 'client-request-id');
    await expect(sent).rejects.toMatchObject({ facts: { clientRequestId: id } });
    expect(logged).toContainEqual(
      expect.objectContaining({ message: 'Graph answered', clientRequestId: id, status: 400 }),
    );
  });
});
