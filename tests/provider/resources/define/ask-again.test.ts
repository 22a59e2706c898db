import { askAgain } from '../../../../provider/resources/define/ask-again';
import { never } from '../../../graph/support/client';
import { fakeTime, realTime, timed } from '../../../graph/support/clock';

beforeEach(() => {
  fakeTime();
});
afterEach(realTime);

/** Asks for numbers that come one after the other; a high one is final. */
const asking = (...answers: number[]) => {
  const asked: boolean[] = [];
  const ask = (again: boolean): Promise<number> => {
    asked.push(again);
    return Promise.resolve(answers[asked.length - 1] ?? 0);
  };
  return { asked, run: () => timed(() => askAgain(ask, (answer) => answer > 5, never())) };
};

describe('askAgain', () => {
  it.each([
    ['at once', [9], 9, 0],
    ['a second later', [1, 9], 9, 1_000],
    ['at last', [1, 1, 1, 1, 9], 9, 15_000],
    ['never', [1, 2, 3, 4, 5, 9], 5, 15_000],
  ])('waits for a final answer that comes %s', async (_, answers, result, milliseconds) => {
    expect(await asking(...answers).run()).toEqual({ result, milliseconds });
  });

  it('wants newer answers than the first one', async () => {
    const { asked, run } = asking(1, 1, 9);
    await run();
    expect(asked).toEqual([false, true, true]);
  });

  it('ends with its signal', async () => {
    realTime();
    const stopped = AbortSignal.abort();
    await expect(
      askAgain(
        () => Promise.resolve(0),
        () => false,
        stopped,
      ),
    ).rejects.toThrow(/abort/i);
  });
});
