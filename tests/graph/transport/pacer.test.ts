import { Pacer, pause } from '../../../graph/transport/pacer';
import { never } from '../support/client';
import { fakeTime, realTime, timed } from '../support/clock';

beforeEach(() => {
  fakeTime();
});
afterEach(realTime);

/** When each of several requests got its turn, in milliseconds from the start. */
async function turnsOf(
  pacer: Pacer,
  family: 'identity' | 'conditionalAccess',
  count: number,
): Promise<number[]> {
  const started = Date.now();
  const turns = Array.from({ length: count }, () =>
    pacer.turn(family, never()).then(() => Date.now() - started),
  );
  return (await timed(() => Promise.all(turns))).result;
}

describe('Pacer', () => {
  it('lets identity requests out at once', async () => {
    expect(await turnsOf(new Pacer(), 'identity', 4)).toEqual([0, 0, 0, 0]);
  });

  it('lets one conditional-access request out a second', async () => {
    expect(await turnsOf(new Pacer(), 'conditionalAccess', 4)).toEqual([0, 1_000, 2_000, 3_000]);
  });

  it('saves no turns up while nobody asks', async () => {
    const pacer = new Pacer();
    await turnsOf(pacer, 'conditionalAccess', 1);
    jest.advanceTimersByTime(60_000);
    expect(await turnsOf(pacer, 'conditionalAccess', 3)).toEqual([0, 1_000, 2_000]);
  });

  it('paces tenants apart', async () => {
    await turnsOf(new Pacer(), 'conditionalAccess', 10);
    expect(await turnsOf(new Pacer(), 'conditionalAccess', 1)).toEqual([0]);
  });

  it('holds one family and leaves the other alone', async () => {
    const pacer = new Pacer();
    pacer.hold('identity', 5_000);
    const [held, free] = await Promise.all([
      turnsOf(pacer, 'identity', 2),
      turnsOf(pacer, 'conditionalAccess', 1),
    ]);
    expect([held, free]).toEqual([[5_000, 5_000], [0]]);
  });

  it('never shortens a hold', async () => {
    const pacer = new Pacer();
    pacer.hold('identity', 9_000);
    pacer.hold('identity', 1_000);
    expect(await turnsOf(pacer, 'identity', 1)).toEqual([9_000]);
  });

  it('holds requests back that were waiting already', async () => {
    const pacer = new Pacer();
    pacer.hold('identity', 2_000);
    const waiting = turnsOf(pacer, 'identity', 1);
    setTimeout(() => {
      pacer.hold('identity', 5_000);
    }, 1_000);
    expect(await waiting).toEqual([6_000]);
  });

  it('sends a queue of conditional access on only after a hold, still a second apart', async () => {
    const pacer = new Pacer();
    const waiting = turnsOf(pacer, 'conditionalAccess', 5);
    setTimeout(() => {
      pacer.hold('conditionalAccess', 10_000);
    }, 500);
    const [first, ...others] = (await waiting).sort((a, b) => a - b);
    expect(first).toBe(0);
    expect(others).toEqual([10_500, 11_500, 12_500, 13_500]);
  });

  it('rejects with the reason of the signal, at once', async () => {
    const pacer = new Pacer();
    pacer.hold('identity', 60_000);
    const cancel = new AbortController();
    const { result, milliseconds } = await timed(() => {
      setTimeout(() => {
        cancel.abort(new Error('stop'));
      }, 3_000);
      return pacer.turn('identity', cancel.signal).catch((error: unknown) => error);
    });
    expect(result).toMatchObject({ message: 'stop' });
    expect(milliseconds).toBe(3_000);
  });

  it('gives an aborted request no turn', async () => {
    const pacer = new Pacer();
    const aborted = AbortSignal.abort(new Error('stop'));
    await expect(pacer.turn('conditionalAccess', aborted)).rejects.toThrow('stop');
    expect(await turnsOf(pacer, 'conditionalAccess', 1)).toEqual([0]);
  });
});

describe('pause', () => {
  it.each([0, -5])('of %i milliseconds is none', async (milliseconds) => {
    expect((await timed(() => pause(milliseconds, never()))).milliseconds).toBe(0);
  });

  it('rejects for an aborted signal even where there is nothing to wait for', async () => {
    await expect(pause(0, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });
});
