import { aCall, BRIEF, clientOf, never } from './support/client';
import { Peer, type Reply } from './support/peer';

let peer: Peer;
afterEach(() => peer.close());

const open = async (...replies: Reply[]): Promise<Peer> => (peer = await Peer.open(replies));
const sent = (): string[] => peer.requests.map(({ method, url }) => `${method} ${url}`);

describe('send', () => {
  it.each([
    ['GET', undefined],
    ['POST', { a: 'ü' }],
    ['PATCH', { a: null }],
    ['DELETE', undefined],
  ] as const)('sends %s with the token and its body', async (method, body) => {
    await open({ status: 204 });
    await clientOf({ graph: peer.url }).send(aCall({ method }), { signal: never(), body });
    const [request] = peer.requests;
    expect(request).toMatchObject({ method, url: '/v1.0/things' });
    expect(request?.headers.authorization).toBe('Bearer T0ken.of.a-test');
    expect(request?.headers['content-type']).toBe(body && 'application/json');
    expect(request?.body).toBe(body === undefined ? '' : JSON.stringify(body));
  });

  it('keeps a parameter within its part of the path', async () => {
    await open({ body: {} });
    const call = aCall({ path: '/groups/{id}', version: 'beta' });
    const parameters = { id: '../users?x=1#y/ü' };
    await clientOf({ graph: peer.url }).send(call, {
      signal: never(),
      parameters,
      query: '$top=1',
    });
    expect(sent()).toEqual(['GET /beta/groups/..%2Fusers%3Fx%3D1%23y%2F%C3%BC?$top=1']);
  });

  it('refuses a path whose parameter is missing', async () => {
    await open({});
    const call = aCall({ path: '/groups/{id}' });
    await expect(clientOf({ graph: peer.url }).send(call, { signal: never() })).rejects.toThrow(
      new TypeError('/groups/{id} needs the parameter "id"'),
    );
  });

  it('sends nothing in a cloud that lacks the call', async () => {
    await open({});
    const call = aCall({ method: 'DELETE', clouds: ['global'] });
    const client = clientOf({ graph: peer.url, cloud: 'china' });
    await expect(client.send(call, { signal: never() })).rejects.toMatchObject({
      reason: 'refused',
      message: 'Graph offers DELETE /things in global, not in china',
    });
    expect(peer.requests).toEqual([]);
  });

  it('sends a write again that it is told may be sent twice', async () => {
    await open({ status: 503 }, { body: { ok: true } });
    const call = aCall({ method: 'POST' });
    const client = clientOf({ graph: peer.url });
    const sending = { signal: never(), body: {}, repeatable: true };
    expect(await client.send(call, sending)).toEqual({ ok: true });
    expect(peer.requests).toHaveLength(2);
  });

  it('gives up after as many attempts as it has patience, with what Graph said last', async () => {
    const error = { code: 'TooManyRequests', message: 'Slow down.' };
    await open({ status: 429, body: { error } });
    await expect(
      clientOf({ graph: peer.url }).send(aCall(), { signal: never() }),
    ).rejects.toMatchObject({
      message: 'Slow down.',
      facts: { status: 429, code: 'TooManyRequests' },
    });
    expect(peer.requests).toHaveLength(BRIEF.attempts);
  });

  it('logs what it repeats, and never the token', async () => {
    await open({ status: 503 }, { body: {} });
    const lines: string[] = [];
    const log = (...line: unknown[]): void => void lines.push(JSON.stringify(line));
    await clientOf({ graph: peer.url, log }).send(aCall(), { signal: never() });
    expect(lines[0]).toMatch(/"warn","Graph request repeated",.*"status":503,"attempt":1/);
    expect(lines.join()).not.toMatch(/T0ken/);
  });
});

describe('follow', () => {
  it.each([
    ['what it does not know', '/v1.0/things?$skiptoken=RFNwd%3D%3D&x=1&x=2&flag'],
    ['options twice', '/beta/things?$select=a&$select=b&$orderby=c'],
    ['another URL inside', '/v1.0/things?next=https://other.example/v1.0/x&y'],
    ['an encoded path', "/v1.0/things('a%2Fb')/parts//x?$top=1"],
  ])('sends a link with %s as it is', async (_, link) => {
    await open({ body: {} });
    await clientOf({ graph: peer.url }).follow(aCall(), `${peer.url}${link}`, { signal: never() });
    expect(sent()).toEqual([`GET ${link}`]);
  });

  it.each([
    ['another host', (url: string) => `https://evil.example/${url}`],
    ['another scheme', (url: string) => url.replace('http:', 'https:')],
    ['a host that begins alike', (url: string) => `${url}.evil.example/v1.0/things`],
    ['a port that begins alike', (url: string) => `${url}0/v1.0/things`],
    ['a user that looks like the host', (url: string) => `${url}@evil.example/v1.0/things`],
    ['a path only', () => '/v1.0/things?$skip=1'],
    ['no URL', () => ''],
  ])('sends the token to nobody for a link to %s', async (_, linkFrom) => {
    await open({ body: {} });
    const link = linkFrom(peer.url);
    const followed = clientOf({ graph: peer.url }).follow(aCall(), link, { signal: never() });
    await expect(followed).rejects.toMatchObject({
      reason: 'unreadable',
      message: `Graph's next page is at "${link}", which is not below ${peer.url}; the token is not sent there`,
    });
    expect(peer.requests).toEqual([]);
  });
});
