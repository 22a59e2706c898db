import type { Json, JsonObject } from '../../../emulator/json';
import {
  DEV,
  FIDO2,
  FIDO2_TYPE,
  message,
  openSession,
  refusal,
  type Session,
} from '../support/session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());
afterEach(() => {
  session.emulator.clearFaults();
});

const batch = (requests: Json) => session.send('POST', '/v1.0/$batch', { body: { requests } });
const get = (id: string, url: string, more: JsonObject = {}): JsonObject => ({
  id,
  method: 'GET',
  url,
  ...more,
});
const patch = (id: string, values: JsonObject, more: JsonObject = {}): JsonObject => ({
  id,
  method: 'PATCH',
  url: FIDO2,
  headers: { 'Content-Type': 'application/json' },
  body: { '@odata.type': FIDO2_TYPE, ...values },
  ...more,
});
const responses = (body: JsonObject): JsonObject[] => body['responses'] as unknown as JsonObject[];

describe('$batch', () => {
  it('answers 200 with one reply for each request, in reverse', async () => {
    const { status, body } = await batch([
      get('a', FIDO2),
      get('b', '/nowhere'),
      get('c', 'groups?$top=1'),
    ]);
    expect(status).toBe(200);
    expect(responses(body).map(({ id, status: own }) => [id, own])).toEqual([
      ['c', 200],
      ['b', 400],
      ['a', 200],
    ]);
    expect(responses(body)[2]).toMatchObject({
      body: { id: 'Fido2' },
      headers: { 'content-type': expect.stringContaining('application/json') as string },
    });
  });

  it('carries writes, whose replies have no body', async () => {
    const { body } = await batch([patch('1', { state: 'disabled' })]);
    expect(responses(body)).toEqual([
      { id: '1', status: 204, headers: expect.anything() as object },
    ]);
    expect(await session.fido2()).toMatchObject({ state: 'disabled' });
    await session.patchFido2({ state: 'enabled' });
  });

  it('takes 20 requests and refuses 21', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => get(String(index), '/organization'));
    expect(responses((await batch(many(20))).body)).toHaveLength(20);
    expect(refusal(await batch(many(21)))).toEqual({
      status: 400,
      code: 'BadRequest',
      fact: 'batch',
    });
  });

  it.each<[string, Json, string]>([
    ['no list', 'all', 'list'],
    ['an empty list', [], 'not empty'],
    ['a number as id', [{ ...get('1', '/groups'), id: 1 }], 'id 1'],
    ['an id used twice', [get('1', '/groups'), get('1', '/users')], 'used twice'],
    ['an absolute url', [get('1', 'https://graph.microsoft.com/v1.0/me')], 'relative'],
    ['an url with another host', [get('1', '//elsewhere/v1.0')], 'relative'],
    ['a batch in a batch', [get('1', '/$batch')], 'url'],
    ['an unknown method', [get('1', '/groups', { method: 'FETCH' })], 'method'],
    ['a body without Content-Type', [patch('1', {}, { headers: {} })], 'Content-Type'],
    ['a GET with a body', [patch('1', {}, { method: 'GET' })], 'body'],
    ['an unknown dependency', [get('1', '/groups', { dependsOn: ['9'] })], 'dependsOn'],
    ['a dependency on itself', [get('1', '/groups', { dependsOn: ['1'] })], 'dependsOn'],
  ])('refuses %s as a whole', async (_, requests, words) => {
    const answer = await batch(requests);
    expect(refusal(answer)).toEqual({ status: 400, code: 'BadRequest', fact: 'batch' });
    expect(message(answer)).toContain(words);
  });

  it('answers 424 to what depends on a failed request, in turn', async () => {
    const { body } = await batch([
      get('1', '/groups/00000000-0000-4000-8000-00000000ffff'),
      patch('2', { state: 'disabled' }, { dependsOn: ['1'] }),
      get('3', '/organization', { dependsOn: ['2'] }),
      get('4', '/organization'),
    ]);
    expect(responses(body).map(({ status }) => status)).toEqual([200, 424, 424, 404]);
    expect(responses(body)[1]).toMatchObject({ body: { error: { code: 'FailedDependency' } } });
    expect(await session.fido2()).toMatchObject({ state: 'enabled' });
  });

  it('runs a request after what it depends on', async () => {
    const { body } = await batch([
      patch('1', { state: 'disabled' }),
      get('2', FIDO2, { dependsOn: ['1'] }),
    ]);
    expect(responses(body)[0]).toMatchObject({ id: '2', body: { state: 'disabled' } });
    await session.patchFido2({ state: 'enabled' });
  });

  it('checks permissions of each request', async () => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: ['Policy.Read.All'],
    });
    const answer = await session.send('POST', '/v1.0/$batch', {
      token,
      body: { requests: [get('1', FIDO2), get('2', '/groups')] },
    });
    expect(responses(answer.body).map(({ status }) => status)).toEqual([403, 200]);
  });

  it('needs a token itself', async () => {
    const answer = await session.send('POST', '/v1.0/$batch', {
      token: '',
      body: { requests: [get('1', FIDO2)] },
    });
    expect(answer.status).toBe(401);
  });

  it('lets a fault strike one request of it', async () => {
    session.emulator.inject('429:path=/groups:retry-after=7');
    const { status, body } = await batch([get('1', '/groups'), get('2', '/organization')]);
    expect(status).toBe(200);
    expect(responses(body)[1]).toMatchObject({
      status: 429,
      headers: { 'retry-after': '7' },
      body: { error: { code: 'TooManyRequests' } },
    });
    expect(responses(body)[0]).toMatchObject({ status: 200 });
  });

  it('passes a poisoned reply on as text where it is no JSON', async () => {
    session.emulator.inject('poison=html:path=/groups');
    const { body } = await batch([get('1', '/groups')]);
    expect(responses(body)[0]).toMatchObject({
      status: 200,
      body: expect.stringContaining('<html>') as string,
    });
  });

  it('logs each request of it with its id', async () => {
    const before = session.emulator.requests.length;
    await batch([get('first', '/organization')]);
    const logged = session.emulator.requests.slice(before);
    expect(logged.map(({ path, batchPart }) => [path, batchPart])).toEqual([
      ['/organization', 'first'],
      ['/$batch', undefined],
    ]);
  });
});
