import { whenThere } from '../../graph/when-there';
import { never } from './support/client';
import { fakeTime, realTime, timed } from './support/clock';

beforeEach(() => {
  fakeTime();
});
afterEach(realTime);

/** Answers with null until that much time has passed. */
function thereAfter(milliseconds: number): () => Promise<string | null> {
  const from = Date.now() + milliseconds;
  return jest.fn(() => Promise.resolve(Date.now() >= from ? 'there' : null));
}

describe('whenThere', () => {
  it('asks once for what is there', async () => {
    const read = thereAfter(0);
    expect(await timed(() => whenThere({ read, signal: never() }))).toEqual({
      result: 'there',
      milliseconds: 0,
    });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('asks again for what a replica does not have yet', async () => {
    const { result, milliseconds } = await timed(() =>
      whenThere({ read: thereAfter(6_000), signal: never() }),
    );
    expect(result).toBe('there');
    expect(milliseconds).toBeLessThanOrEqual(8_000);
  });

  it('gives up at the bound, after few requests', async () => {
    const read = thereAfter(60_000);
    const { result, milliseconds } = await timed(() => whenThere({ read, signal: never() }));
    expect({ result, milliseconds }).toEqual({ result: null, milliseconds: 20_000 });
    expect(jest.mocked(read).mock.calls.length).toBeLessThan(10);
  });

  it('asks a last time at the bound', async () => {
    const read = thereAfter(5_000);
    const { result } = await timed(() => whenThere({ read, signal: never(), boundMs: 5_000 }));
    expect(result).toBe('there');
  });

  it('passes on what went wrong, at once', async () => {
    const read = (): Promise<string | null> => Promise.reject(new Error('denied'));
    const failure = whenThere({ read, signal: never() });
    await expect(failure).rejects.toThrow('denied');
  });

  it('stops with its signal', async () => {
    const stop = new AbortController();
    const { result, milliseconds } = await timed(() => {
      setTimeout(() => {
        stop.abort(new Error('stop'));
      }, 3_000);
      return whenThere({ read: thereAfter(60_000), signal: stop.signal }).catch(String);
    });
    expect({ result, milliseconds }).toEqual({ result: 'Error: stop', milliseconds: 3_000 });
  });
});
