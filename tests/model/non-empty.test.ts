import type { NonEmpty } from '../../model/non-empty';

describe('NonEmpty', () => {
  it('lets the compiler find an empty list', () => {
    const one: NonEmpty<string> = ['only'];
    // @ts-expect-error an empty list is a mistake
    const none: NonEmpty<string> = [];
    expect([one[0].length, none.length]).toEqual([4, 0]);
  });
});
