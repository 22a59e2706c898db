import { Agent } from 'undici';
import { fetchAssertion } from '../../../graph/credentials/assertion';
import type { AssertionSource } from '../../../graph/credentials/credential';
import { isGraphError } from '../../../graph/graph-error';
import { Peer, type Reply } from '../support/peer';

const REQUEST_TOKEN = 'r3quest-token';
const dispatcher = new Agent();

let peer: Peer | undefined;
afterEach(async () => {
  await peer?.close();
  peer = undefined;
});

const github = (url: string): AssertionSource => ({
  from: 'github',
  url,
  requestToken: REQUEST_TOKEN,
});
const azureDevOps = (url: string): AssertionSource => ({
  from: 'azureDevOps',
  url,
  requestToken: REQUEST_TOKEN,
  serviceConnectionId: 'a b',
});

async function problemOf(source: AssertionSource): Promise<string> {
  const error: unknown = await fetchAssertion(source, dispatcher).catch(
    (thrown: unknown) => thrown,
  );
  if (!isGraphError(error)) throw new Error(`expected a GraphError, got ${String(error)}`);
  expect(error.reason).toBe('signIn');
  expect(JSON.stringify([error.message, error.stack])).not.toContain(REQUEST_TOKEN);
  return error.message;
}

describe('fetchAssertion', () => {
  it('asks GitHub as its documentation says', async () => {
    peer = await Peer.open([{ body: { value: 'the.github.token' } }]);
    const url = `${peer.url}/oidc?api-version=2.0&audience=other`;
    expect(await fetchAssertion(github(url), dispatcher)).toBe('the.github.token');
    expect(peer.requests[0]).toMatchObject({
      method: 'GET',
      url: '/oidc?api-version=2.0&audience=api%3A%2F%2FAzureADTokenExchange',
      headers: { authorization: `Bearer ${REQUEST_TOKEN}` },
    });
  });

  it('asks Azure DevOps as its documentation says', async () => {
    peer = await Peer.open([{ body: { oidcToken: 'the.ado.token' } }]);
    expect(await fetchAssertion(azureDevOps(`${peer.url}/oidc`), dispatcher)).toBe('the.ado.token');
    expect(peer.requests[0]).toMatchObject({
      method: 'POST',
      url: '/oidc?api-version=7.1&serviceConnectionId=a+b',
      headers: { authorization: `Bearer ${REQUEST_TOKEN}` },
    });
  });

  it('reads a token that is given', async () => {
    const source: AssertionSource = { from: 'given', token: { value: ' a.b.c\n' } };
    expect(await fetchAssertion(source, dispatcher)).toBe('a.b.c');
  });

  it('says of an empty token that it is empty', async () => {
    const source: AssertionSource = { from: 'given', token: { value: '\n' } };
    expect(await problemOf(source)).toMatch(/^the federated token that is configured is empty/);
  });
});

describe('an issuer without a token', () => {
  it.each<[string, Reply, RegExp]>([
    ['refuses', { status: 403, body: { message: 'no' } }, /it answered with status 403;/],
    [
      'refuses beside a token',
      { status: 500, body: { value: 'x' } },
      /it answered with status 500;/,
    ],
    ['gives another property', { body: { token: 'x' } }, /status 200 and no token;/],
    ['gives an empty token', { body: { value: '' } }, /status 200 and no token;/],
    ['gives a number', { body: { value: 7 } }, /status 200 and no token;/],
    ['gives null', { body: 'null' }, /status 200 and no token;/],
    ['gives a page', { body: '<html>' }, /status 200 and no token;/],
    ['redirects', { status: 302, headers: { Location: 'http://127.0.0.1:1/' } }, /redirect/],
    ['breaks the connection', { destroy: true }, /fetch failed: /],
  ])('that %s is named, with what to check', async (_, reply, problem) => {
    peer = await Peer.open([reply]);
    const message = await problemOf(github(`${peer.url}/oidc?secret=1`));
    expect(message).toMatch(problem);
    expect(message).toContain(`GitHub gave no federated token at ${peer.url}: `);
    expect(message).toMatch(/; check that the job may request one$/);
  });

  it('that is not there is named with the system’s reason', async () => {
    const closed = await Peer.open([{}]);
    await closed.close();
    const message = await problemOf(azureDevOps(closed.url));
    expect(message).toMatch(
      /^Azure DevOps gave no federated token at .*: fetch failed: .*ECONNREFUSED/,
    );
  });
});
