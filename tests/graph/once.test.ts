import { Once } from '../../graph/once';
import { never } from './support/client';

describe('a read that is made once', () => {
  it('serves everybody who asks', async () => {
    let reads = 0;
    const once = new Once(() => Promise.resolve((reads += 1)));
    expect(await Promise.all([once.get(never()), once.get(never())])).toEqual([1, 1]);
    expect(await once.get(never())).toBe(1);
  });

  it('is made again where it failed', async () => {
    const answers = [Promise.reject(new Error('busy')), Promise.resolve('there')];
    const once = new Once(() => answers.shift() ?? Promise.resolve('too often'));
    await expect(once.get(never())).rejects.toThrow('busy');
    expect(await once.get(never())).toBe('there');
  });
});
