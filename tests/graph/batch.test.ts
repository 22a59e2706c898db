import { type BatchAnswer, type BatchRead, readBatch } from '../../graph/batch';
import { aCall, BRIEF, clientOf, never } from './support/client';
import { type Arrived, Peer } from './support/peer';

interface PartAnswer {
  readonly id?: string;
  readonly status: number;
  readonly headers?: object;
  readonly body?: unknown;
}
interface PartRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
}

let peer: Peer;
afterEach(() => peer.close());

const call = aCall({ path: '/groups/{id}' });
const reads = (count: number): BatchRead[] =>
  Array.from({ length: count }, (_, index) => ({ call, parameters: { id: `g${index}` } }));
const partsOf = ({ body }: Arrived): PartRequest[] =>
  (JSON.parse(body) as { requests: PartRequest[] }).requests;

/** Answers every part, last one first, as Graph's order is nobody's. */
async function open(answer: (part: PartRequest, round: number) => PartAnswer[]): Promise<void> {
  peer = await Peer.open((request, round) => ({
    body: {
      responses: partsOf(request)
        .toReversed()
        .flatMap((part) => answer(part, round).map((one) => ({ id: part.id, ...one }))),
    },
  }));
}
const read = (count: number): Promise<BatchAnswer[]> =>
  readBatch(clientOf({ graph: peer.url }), reads(count), never(), BRIEF);
const rounds = (): string[][] =>
  peer.requests.map((request) => partsOf(request).map(({ url }) => url.replace('/groups/', '')));

const found = ({ url }: PartRequest): PartAnswer[] => [{ status: 200, body: { url } }];

describe('readBatch', () => {
  it('sends nothing for no reads', async () => {
    await open(found);
    expect(await read(0)).toEqual([]);
    expect(peer.requests).toEqual([]);
  });

  it('reads twenty with a request, in the order that was asked', async () => {
    await open(found);
    const answers = await read(41);
    expect(answers).toEqual(reads(41).map((_, index) => ({ body: { url: `/groups/g${index}` } })));
    expect(rounds().map((round) => round.length)).toEqual([20, 20, 1]);
  });

  it('sends paths below the version, with their query', async () => {
    await open(found);
    const asked = [{ call, parameters: { id: 'a/b' }, query: '$select=id' }];
    await readBatch(clientOf({ graph: peer.url }), asked, never());
    const [request] = peer.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/v1.0/$batch' });
    expect(request && partsOf(request)).toEqual([
      { id: '0', method: 'GET', url: '/groups/a%2Fb?$select=id' },
    ]);
  });

  it('sends a batch to each version that is asked', async () => {
    await open(found);
    const beta = aCall({ path: '/groups/{id}', version: 'beta' });
    const mixed = [call, beta, call].map((one, index) => ({
      call: one,
      parameters: { id: `g${index}` },
    }));
    const answers = await readBatch(clientOf({ graph: peer.url }), mixed, never());
    expect(answers).toEqual([0, 1, 2].map((index) => ({ body: { url: `/groups/g${index}` } })));
    expect(peer.requests.map(({ url }) => url)).toEqual(['/v1.0/$batch', '/beta/$batch']);
  });

  it('asks only for those parts again whose answer may pass', async () => {
    await open((part, round) =>
      round === 0 && ['g1', 'g3'].some((id) => part.url.endsWith(id))
        ? [{ status: part.url.endsWith('g1') ? 429 : 503 }]
        : found(part),
    );
    expect((await read(5)).every((answer) => 'body' in answer)).toBe(true);
    expect(rounds()).toEqual([
      ['g0', 'g1', 'g2', 'g3', 'g4'],
      ['g3', 'g1'],
    ]);
  });

  it('gives up on a part alone, with what Graph said last', async () => {
    const error = { code: 'TooManyRequests', message: 'Slow\u001b[31m down.' };
    await open((part) => (part.id === '1' ? [{ status: 429, body: { error } }] : found(part)));
    const answers = await read(3);
    expect(answers.map((answer) => 'body' in answer)).toEqual([true, false, true]);
    expect(answers[1]).toMatchObject({
      error: { message: 'Slow [31m down.', facts: { status: 429, code: 'TooManyRequests' } },
    });
    expect(peer.requests).toHaveLength(BRIEF.attempts);
  });

  it('does not come back before Graph said, where nobody waits that long', async () => {
    await open(() => [{ status: 429, headers: { 'Retry-After': '300' } }]);
    expect(await read(1)).toMatchObject([{ error: { facts: { status: 429 } } }]);
    expect(peer.requests).toHaveLength(1);
  });

  it('sends a batch again whose answer was lost: its parts are reads', async () => {
    let lost = 0;
    peer = await Peer.open((request) =>
      (lost += 1) === 1
        ? { destroy: true }
        : { body: { responses: partsOf(request).map(({ id }) => ({ id, status: 200 })) } },
    );
    expect(await read(1)).toEqual([{ body: undefined }]);
  });

  it('stops with the reason of the signal', async () => {
    await open(found);
    const aborted = AbortSignal.abort(new Error('stop'));
    const batch = readBatch(clientOf({ graph: peer.url }), reads(1), aborted);
    await expect(batch).rejects.toThrow('stop');
  });
});

describe('a part that failed', () => {
  const inner = { 'request-id': 'inner-1' };

  it.each<[string, PartAnswer, object, string]>([
    [
      'of a 404',
      {
        status: 404,
        body: { error: { code: 'ResourceNotFound', message: 'No.', innerError: inner } },
      },
      { code: 'ResourceNotFound', requestId: 'inner-1' },
      'No.',
    ],
    [
      'whose id is in a header',
      { status: 400, headers: { 'Request-Id': 'header-1' }, body: { error: { message: 'No.' } } },
      { requestId: 'header-1' },
      'No.',
    ],
    [
      'of a 403',
      { status: 403, body: { error: { message: 'No.' } } },
      { permissions: ['Thing.Read.All'] },
      'GET /groups/{id} needs the permission Thing.Read.All. Graph says: No.',
    ],
    ['that is a text', { status: 424, body: '<html>' }, {}, 'status 424'],
    ['without a body', { status: 500 }, {}, 'status 500'],
  ])('keeps the facts %s', async (_, part, facts, message) => {
    await open(() => [part]);
    const [answer] = await readBatch(clientOf({ graph: peer.url }), reads(1), never(), {
      ...BRIEF,
      attempts: 1,
    });
    expect(answer).toMatchObject({ error: { reason: 'refused', message } });
    expect(answer && 'error' in answer && answer.error.facts).toEqual({
      status: part.status,
      request: 'GET /groups/g0',
      ...facts,
    });
  });
});

describe('an answer that is not to what was asked', () => {
  it('leaves a part out: that one alone has no answer', async () => {
    await open((part) => (part.id === '1' ? [] : found(part)));
    const answers = await read(3);
    expect(answers.map((answer) => 'body' in answer)).toEqual([true, false, true]);
    expect(answers[1]).toMatchObject({
      error: { reason: 'unreadable', message: "Graph's batch has no answer to /groups/g1" },
    });
  });

  it('has a part twice: the first one counts, and it is not asked twice', async () => {
    await open((_, round) =>
      round === 0
        ? [{ status: 503 }, { status: 503 }]
        : [{ status: 200, body: 1 }, { status: 404 }],
    );
    expect(await read(1)).toEqual([{ body: 1 }]);
    expect(rounds()).toEqual([['g0'], ['g0']]);
  });

  it.each(['7', '-1', 'NaN', '', '0.0', '__proto__'])(
    'has a part "%s", which is dropped',
    async (id) => {
      await open((part, round) => [...found(part), { id, status: round === 0 ? 503 : 200 }]);
      expect(await read(1)).toEqual([{ body: { url: '/groups/g0' } }]);
      expect(peer.requests).toHaveLength(1);
    },
  );

  it.each([
    ['no list', {}],
    ['a part without its status', { responses: [{ id: '0' }] }],
    ['a number for an id', { responses: [{ id: 0, status: 200 }] }],
  ])('has %s, which is refused', async (_, body) => {
    peer = await Peer.open([{ body }]);
    await expect(read(1)).rejects.toMatchObject({ reason: 'unreadable' });
  });
});

describe('a part that is challenged', () => {
  it('says which claims are asked for', async () => {
    const challenge = 'Bearer error="insufficient_claims", claims="e30="';
    await open(() => [{ status: 401, headers: { 'WWW-Authenticate': challenge } }]);
    expect(await read(1)).toEqual([
      {
        error: expect.objectContaining({
          facts: expect.objectContaining({ claims: 'e30=' }) as object,
        }) as object,
      },
    ]);
  });
});
