import { NoAnswer } from '../../../graph/transport/no-answer';
import { Pacer } from '../../../graph/transport/pacer';
import { PATIENCE, readRetryAfter, Retry } from '../../../graph/transport/retry';
import { aCall } from '../support/client';
import { fakeTime, realTime, timed } from '../support/clock';
import { contextOf, LastMiddleware } from '../support/middleware';

beforeEach(() => {
  fakeTime('2026-11-24T10:00:00Z');
});
afterEach(realTime);

const broken = (code: string): NoAnswer => new NoAnswer(Object.assign(new Error(code), { code }));
const answer = (status: number, headers: Record<string, string> = {}, body = ''): Response =>
  new Response(body, { status, headers });

interface Exchange {
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal;
  readonly pacer?: Pacer;
}

/** Sends a request whose attempts are answered as told, and lets all the time pass that it takes. */
async function exchange(
  reply: (attempt: number) => Response,
  { repeatable = true, signal, pacer = new Pacer() }: Exchange = {},
): Promise<{ attempts: number; waited: number; status: number | undefined; failure: unknown }> {
  const last = new LastMiddleware(reply);
  const retry = new Retry(pacer, () => undefined, PATIENCE);
  retry.setNext(last);
  const context = contextOf({ repeatable, ...(signal && { signal }) });
  const { result: failure, milliseconds: waited } = await timed(() =>
    retry.execute(context).catch((error: unknown) => error),
  );
  return { attempts: last.attempts, waited, status: context.response?.status, failure };
}

describe('Retry', () => {
  it.each([408, 429, 500, 502, 503, 504])(
    'repeats a read after %i until it passes',
    async (status) => {
      const outcome = await exchange((attempt) => answer(attempt < 3 ? status : 200));
      expect(outcome).toMatchObject({ attempts: 3, status: 200 });
    },
  );

  it.each([400, 401, 403, 404, 409, 412, 423, 501, 302])(
    'takes %i for an answer',
    async (status) => {
      expect(await exchange(() => answer(status))).toMatchObject({
        attempts: 1,
        waited: 0,
        status,
      });
    },
  );

  it('repeats even a write after a concurrency conflict', async () => {
    const body = JSON.stringify({ error: { code: 'Directory_ConcurrencyViolation' } });
    const conflict = (attempt: number): Response =>
      attempt === 1 ? answer(409, {}, body) : answer(200);
    expect(await exchange(conflict, { repeatable: false })).toMatchObject({ attempts: 2 });
  });

  it.each([408, 500, 502, 503, 504])(
    'sends a write once for %i: it may have happened',
    async (status) => {
      const outcome = await exchange(() => answer(status), { repeatable: false });
      expect(outcome).toMatchObject({ attempts: 1, status });
    },
  );

  it('repeats a write after 429, with which Graph did nothing', async () => {
    const outcome = await exchange((attempt) => answer(attempt < 4 ? 429 : 200), {
      repeatable: false,
    });
    expect(outcome).toMatchObject({ attempts: 4, status: 200 });
  });

  it.each([
    ['in seconds', '7', 7_000],
    ['as a date', 'Tue, 24 Nov 2026 10:00:09 GMT', 9_000],
    ['of a date that has passed', 'Tue, 24 Nov 2026 09:00:00 GMT', 0],
    ['of no time at all', '0', 0],
    ['of just the longest pause', '60', 60_000],
  ])('waits exactly for a Retry-After %s', async (_, value, waited) => {
    const outcome = await exchange((attempt) =>
      attempt === 1 ? answer(429, { 'Retry-After': value }) : answer(200),
    );
    expect(outcome).toMatchObject({ attempts: 2, waited });
  });

  it.each(['61', '86400', '99999999999999999999', 'Wed, 25 Nov 2026 10:00:00 GMT'])(
    'gives up at once where Retry-After is %s: nobody waits that long',
    async (value) => {
      const outcome = await exchange(() => answer(429, { 'Retry-After': value }));
      expect(outcome).toMatchObject({ attempts: 1, waited: 0, status: 429 });
    },
  );

  it('ends a storm of 429 without Retry-After after two minutes at most', async () => {
    const outcome = await exchange(() => answer(429));
    expect(outcome).toMatchObject({ attempts: PATIENCE.attempts, status: 429 });
    expect(outcome.waited).toBeGreaterThan(60_000);
    expect(outcome.waited).toBeLessThanOrEqual(127_000);
  });

  it.each([
    ['shortest', 0, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]],
    ['longest', 1 - Number.EPSILON, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000]],
  ])('doubles its pause, spread over half: the %s', async (_, random, pauses) => {
    jest.spyOn(Math, 'random').mockReturnValue(random);
    const at: number[] = [];
    await exchange(() => {
      at.push(Date.now());
      return answer(503);
    });
    expect(at.slice(1).map((time, index) => time - (at[index] ?? 0))).toEqual(pauses);
  });
});

describe('Retry, where no answer comes', () => {
  it('repeats a read as long as the connection breaks', async () => {
    const outcome = await exchange(() => {
      throw broken('ECONNRESET');
    });
    expect(outcome.attempts).toBe(PATIENCE.attempts);
    expect(outcome.failure).toBeInstanceOf(NoAnswer);
  });

  it('sends a write once whose connection broke: it may have happened', async () => {
    const reply = (): never => {
      throw broken('ECONNRESET');
    };
    expect(await exchange(reply, { repeatable: false })).toMatchObject({ attempts: 1 });
  });

  it.each([true, false])(
    'tries a connection three times, repeatable or not (%s)',
    async (repeatable) => {
      const reply = (): never => {
        throw broken('ECONNREFUSED');
      };
      const outcome = await exchange(reply, { repeatable });
      expect(outcome.attempts).toBe(PATIENCE.connections);
      expect(outcome.waited).toBeLessThan(4_000);
    },
  );

  it.each(['ENOTFOUND', 'SELF_SIGNED_CERT_IN_CHAIN', 'CERT_HAS_EXPIRED'])(
    'does not repeat what %s stopped',
    async (code) => {
      const reply = (): never => {
        throw broken(code);
      };
      expect(await exchange(reply)).toMatchObject({ attempts: 1, waited: 0 });
    },
  );

  it('lets a mistake of ours through as it is', async () => {
    const mistake = new TypeError('ours');
    const outcome = await exchange(() => {
      throw mistake;
    });
    expect(outcome).toMatchObject({ attempts: 1, failure: mistake });
  });

  it('forgets the answer of the attempt before', async () => {
    const outcome = await exchange((attempt) => {
      if (attempt === 1) return answer(503);
      throw broken('CERT_HAS_EXPIRED');
    });
    expect(outcome).toMatchObject({ attempts: 2, status: undefined });
  });
});

describe('Retry, cancelled', () => {
  it('stops in the middle of a wait, with the reason it was given', async () => {
    const cancel = new AbortController();
    setTimeout(() => {
      cancel.abort(new Error('terraform was interrupted'));
    }, 5_000);
    const reply = (): Response => answer(429, { 'Retry-After': '30' });
    const outcome = await exchange(reply, { signal: cancel.signal });
    expect(outcome.failure).toMatchObject({ message: 'terraform was interrupted' });
    expect(outcome).toMatchObject({ attempts: 1, waited: 5_000 });
  });

  it('does not take an answer that came after it', async () => {
    const cancel = new AbortController();
    const outcome = await exchange(
      () => {
        cancel.abort(new Error('stop'));
        return answer(200);
      },
      { signal: cancel.signal },
    );
    expect(outcome.failure).toMatchObject({ message: 'stop' });
  });
});

describe('Retry and the pacer', () => {
  it.each([
    [429, 8_000],
    [503, 0],
  ])('after %i keeps other requests of the family back for %i ms', async (status, held) => {
    const pacer = new Pacer();
    const reply = (attempt: number): Response =>
      attempt === 1 ? answer(status, { 'Retry-After': '8' }) : answer(200);
    const started = Date.now();
    let released = -1;
    const retry = exchange(reply, { pacer });
    await Promise.resolve();
    const other = pacer
      .turn(aCall().throttle, new AbortController().signal)
      .then(() => (released = Date.now() - started));
    await Promise.all([retry, other]);
    expect(released).toBe(held);
  });
});

describe('readRetryAfter', () => {
  it.each([null, '', ' ', '-1', '1.5', '1e3', '0x10', 'soon', 'May 5', '12 GMT ', 'NaN'])(
    'says nothing for %p',
    (value) => {
      expect(readRetryAfter(value)).toBeUndefined();
    },
  );
});
