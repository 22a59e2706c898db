import type { ThrottleFamily } from '../../../graph/call';
import { Pacer, readSpacing, pause } from '../../../graph/transport/pacer';
import { never } from '../support/client';
import { fakeTime, realTime, timed } from '../support/clock';

beforeEach(() => {
  fakeTime();
});
afterEach(realTime);

/** When each of several requests got its turn, in milliseconds from the start. */
async function turnsOf(pacer: Pacer, family: ThrottleFamily, count: number): Promise<number[]> {
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
    expect(await turnsOf(new Pacer(), 'conditionalAccess', 4)).toEqual([0, 1_040, 2_080, 3_120]);
  });

  it('lets five requests for reports out together, and five more ten seconds later', async () => {
    const turns = await turnsOf(new Pacer(), 'reports', 11);
    expect(turns).toEqual([...Array<number>(5).fill(0), ...Array<number>(5).fill(10_200), 20_400]);
  });

  it('lets no sixth request for reports out within ten seconds, whenever the others went', async () => {
    const pacer = new Pacer();
    await turnsOf(pacer, 'reports', 3);
    jest.advanceTimersByTime(4_000);
    expect(await turnsOf(pacer, 'reports', 4)).toEqual([0, 0, 6_200, 6_200]);
  });

  it('sends reports on after a hold, no more of them than may go together', async () => {
    const pacer = new Pacer();
    pacer.hold('reports', 3_000);
    const turns = await turnsOf(pacer, 'reports', 6);
    expect(turns).toEqual([...Array<number>(5).fill(3_000), 13_200]);
  });

  it('saves no turns up while nobody asks', async () => {
    const pacer = new Pacer();
    await turnsOf(pacer, 'conditionalAccess', 1);
    jest.advanceTimersByTime(60_000);
    expect(await turnsOf(pacer, 'conditionalAccess', 3)).toEqual([0, 1_040, 2_080]);
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
    expect(others).toEqual([10_500, 11_540, 12_580, 13_620]);
  });

  it('lets the next request out a second after the last one left, not after it should have', async () => {
    const waiting = turnsOf(new Pacer(), 'conditionalAccess', 3);
    // The process is busy while the second one's turn comes.
    const shift = (by: number) => () => {
      jest.setSystemTime(Date.now() + by);
    };
    setTimeout(shift(600), 1_030);
    setTimeout(shift(-600), 1_050);
    expect(await waiting).toEqual([0, 1_640, 2_680]);
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

describe('the spacing of conditional access', () => {
  it.each([
    ['nothing', undefined, 1_040],
    ['an empty text', '', 1_040],
    ['a number of milliseconds', '250', 250],
    ['nought', '0', 0],
  ])('follows a variable with %s', (_, value, expected) => {
    const spacing = readSpacing({ ENTRA_CONDITIONAL_ACCESS_SPACING: value });
    expect(spacing).toEqual({ identity: 0, conditionalAccess: expected, reports: 2_040 });
  });

  it.each(['soon', '-1', '60001', '1s', 'NaN'])('is not %s', (value) => {
    expect(() => readSpacing({ ENTRA_CONDITIONAL_ACCESS_SPACING: value })).toThrow(
      `ENTRA_CONDITIONAL_ACCESS_SPACING is "${value}"; expected milliseconds from 0 to 60000`,
    );
  });
});
