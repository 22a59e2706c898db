import { GraphError } from '../../graph/graph-error';
import { type GuardedWrite, readStable, writeGuarded } from '../../graph/read-back';
import { never } from './support/client';
import { fakeTime, realTime, timed } from './support/clock';

beforeEach(() => {
  fakeTime();
});
afterEach(realTime);

/** Reads one answer after the other; the last one repeats. An error is thrown. */
function reading(...answers: (string | Error)[]): () => Promise<string> {
  let index = 0;
  return () => {
    const answer = answers[Math.min(index, answers.length - 1)] ?? '';
    index += 1;
    return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
  };
}

const unreachable = (request: string): GraphError =>
  new GraphError('unreachable', `no answer came to ${request}`, { request });

describe('readStable', () => {
  it.each([
    ['replicas that agree', ['new', 'new'], 'new', 0],
    ['a stale read first', ['old', 'new', 'new'], 'new', 50],
    ['replicas that answer in turns', ['old', 'new', 'old', 'new', 'new'], 'new', 350],
    ['a write of somebody else in between', ['old', 'other', 'other'], 'other', 50],
  ])('reads through %s', async (_, answers, value, waited) => {
    const run = timed(() => readStable({ read: reading(...answers), signal: never() }));
    expect(await run).toEqual({ result: value, milliseconds: waited });
  });

  it('compares what was read, not where it lies', async () => {
    const read = () => Promise.resolve({ list: [1, { a: undefined }] });
    expect(await readStable({ read, signal: never() })).toEqual({ list: [1, { a: undefined }] });
  });

  it('gives up at its bound, whoever goes on changing the object', async () => {
    let count = 0;
    const read = () => Promise.resolve((count += 1));
    const { result, milliseconds } = await timed(() =>
      readStable({ read, signal: never() }).catch((error: unknown) => error),
    );
    expect(result).toMatchObject({
      reason: 'changed',
      message: expect.stringMatching(/^two reads in a row never agreed within 20 s: /) as string,
    });
    expect(milliseconds).toBeGreaterThanOrEqual(20_000);
    expect(milliseconds).toBeLessThan(21_500);
  });

  it('stops with the reason of the signal', async () => {
    const cancel = new AbortController();
    let count = 0;
    const read = () => {
      count += 1;
      if (count === 3) cancel.abort(new Error('stop'));
      return Promise.resolve(count);
    };
    const { result } = await timed(() =>
      readStable({ read, signal: cancel.signal }).catch((error: unknown) => error),
    );
    expect([result, count]).toMatchObject([{ message: 'stop' }, 3]);
  });
});

describe('writeGuarded', () => {
  interface Outcome {
    readonly result: unknown;
    readonly writes: number;
    readonly milliseconds: number;
  }

  /** Writes "new" over "old". */
  async function write(
    answers: (string | Error)[],
    onWrite: (attempt: number) => void = () => undefined,
    more: Partial<GuardedWrite<string>> = {},
  ): Promise<Outcome> {
    let writes = 0;
    const guarded: GuardedWrite<string> = {
      read: reading(...answers),
      signal: never(),
      isPlannedFrom: (live) => live === 'old',
      isKept: (live) => live === 'new',
      write: () => {
        writes += 1;
        onWrite(writes);
        return Promise.resolve();
      },
      describeChange: (live) => `state is "${live}"`,
      describeLoss: (live) => `state stays "${live}"`,
      ...more,
    };
    const run = await timed(() => writeGuarded(guarded).catch((error: unknown) => error));
    return { ...run, writes };
  }

  const lose =
    (error: GraphError, times = Infinity) =>
    (attempt: number) => {
      if (attempt <= times) throw error;
    };

  it('writes once, and reads until two reads show it', async () => {
    const outcome = await write(['old', 'old', 'old', 'new', 'old', 'new', 'new']);
    expect(outcome).toMatchObject({ writes: 1, result: { live: 'new', everywhere: true } });
  });

  it('writes nothing where the object is as planned already', async () => {
    expect(await write(['new'])).toMatchObject({ writes: 0, result: { everywhere: true } });
  });

  it('writes nothing over a change of somebody else', async () => {
    const { result, writes } = await write(['other']);
    expect(writes).toBe(0);
    expect(result).toMatchObject({
      reason: 'changed',
      message:
        'the object changed after the plan was made, so nothing was written: state is "other". Run the plan again',
    });
  });

  it.each<[string, GraphError]>([
    ['an answer that was lost', unreachable('PATCH')],
    ['an answer that is none', new GraphError('unreadable', 'is not JSON')],
    ['a gateway that gave up', new GraphError('refused', 'status 504', { status: 504 })],
  ])('asks the object after %s whether the write happened', async (_, error) => {
    expect(await write(['old', 'old', 'new'], lose(error))).toMatchObject({
      writes: 1,
      result: { live: 'new', everywhere: true },
    });
    expect(await write(['old', 'old', 'old', 'old', 'new'], lose(error, 1))).toMatchObject({
      writes: 2,
      result: { live: 'new' },
    });
  });

  it('does not write again over somebody who wrote after the answer was lost', async () => {
    const { result, writes } = await write(['old', 'old', 'other'], lose(unreachable('PATCH')));
    expect(writes).toBe(1);
    expect(result).toMatchObject({
      reason: 'unreachable',
      message: expect.stringContaining(
        'the object shows neither what was there before nor all that was written: ',
      ) as string,
    });
  });

  const half = { isUnderWay: (live: string) => live === 'half' };

  it('carries on with a write of several requests where an answer was lost half-way', async () => {
    const reads = ['old', 'old', 'half', 'half', 'new'];
    expect(await write(reads, lose(unreachable('POST'), 1), half)).toMatchObject({
      writes: 2,
      result: { live: 'new', everywhere: true },
    });
  });

  it('does not carry on where somebody else wrote as well', async () => {
    const outcome = await write(['old', 'old', 'other'], lose(unreachable('POST')), half);
    expect(outcome).toMatchObject({ writes: 1, result: { reason: 'unreachable' } });
  });

  it('does not begin in the middle', async () => {
    expect(await write(['half'], undefined, half)).toMatchObject({
      writes: 0,
      result: { reason: 'changed' },
    });
  });

  it('gives up after three writes, but not before asking whether the last one happened', async () => {
    const error = unreachable('PATCH');
    expect(await write(['old'], lose(error))).toMatchObject({ writes: 3, result: error });
    const reads = [...Array<string>(6).fill('old'), 'new'];
    expect(await write(reads, lose(error))).toMatchObject({ writes: 3, result: { live: 'new' } });
  });

  it.each([400, 403, 409, 429])('takes a refusal with %i for the end', async (status) => {
    const refused = new GraphError('refused', 'no', { status });
    expect(await write(['old'], lose(refused))).toMatchObject({ writes: 1, result: refused });
  });

  it('says that the write may have happened where nothing can be read either', async () => {
    const { result } = await write(['old', 'old', unreachable('GET')], lose(unreachable('PATCH')));
    expect(result).toMatchObject({
      reason: 'unreachable',
      message: 'no answer came to PATCH; reading it back failed as well: no answer came to GET',
      facts: { request: 'PATCH' },
    });
  });

  it('says that the write was acknowledged where only reading back fails', async () => {
    const { result } = await write(['old', 'old', unreachable('GET')]);
    expect(result).toMatchObject({
      reason: 'unreachable',
      message: 'Graph acknowledged the write, but reading it back failed: no answer came to GET',
      facts: { request: 'GET' },
    });
  });

  it('says what is missing where the write never shows', async () => {
    const { result, milliseconds } = await write(['old']);
    expect(result).toMatchObject({
      reason: 'notKept',
      message: expect.stringMatching(
        /20 s later still shows something else: state stays "old"\./,
      ) as string,
    });
    expect(milliseconds).toBeGreaterThanOrEqual(20_000);
  });

  it('takes replicas that still disagree at the bound for a write that is kept', async () => {
    const flapping = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'old' : 'new'));
    const outcome = await write(['old', 'old', ...flapping]);
    expect(outcome.result).toEqual({ live: 'new', everywhere: false });
  });
});
