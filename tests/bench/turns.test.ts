import { inTurns } from '../../bench/turns';

/** Contestants that write down when it is their turn. */
function runners(): { order: string[]; of: (name: string) => () => Promise<number> } {
  const order: string[] = [];
  return { order, of: (name) => () => Promise.resolve(order.push(name)) };
}

describe('inTurns', () => {
  it('lets everybody run once a round, another one first each time', async () => {
    const { order, of } = runners();
    await inTurns({ a: of('a'), b: of('b'), c: of('c') }, 2);
    expect(order.join('')).toBe('bcacab');
  });

  it('keeps the samples of each, in order', async () => {
    const { of } = runners();
    expect(await inTurns({ a: of('a'), b: of('b') }, 2)).toEqual({ a: [2, 3], b: [1, 4] });
  });

  it('drops a first round where there are many', async () => {
    const { order, of } = runners();
    const { a } = await inTurns({ a: of('a') }, 5);
    expect(order).toHaveLength(6);
    expect(a).toEqual([2, 3, 4, 5, 6]);
  });

  it('ends with the first failure', async () => {
    const { order, of } = runners();
    const failing = (): Promise<number> => Promise.reject(new Error('no handshake'));
    await expect(inTurns({ a: of('a'), failing }, 2)).rejects.toThrow('no handshake');
    expect(order).toEqual([]);
  });
});
