import { Mirror } from '../../../../provider/resources/define/mirror';
import type { ErasedSingleton } from '../../../../provider/resources/define/singleton-spec';
import { ONE_PER_TENANT } from '../../../../provider/resources/define/singleton-identity';
import { singletonAttributes } from '../../../../provider/resources/define/singleton-schema';

interface Live {
  readonly level: string;
  readonly tags: readonly string[];
  readonly future?: number;
}

/** The part of a singleton that a mirror looks at. */
const spec = {
  schema: {
    ...singletonAttributes(ONE_PER_TENANT),
    level: { type: 'string', optional: true, description: '' },
    tags: { type: 'set', element: { type: 'string' }, optional: true, description: '' },
  },
  fromGraph: ({ level, tags }: Live) => ({ level, tags }),
} as unknown as ErasedSingleton<Live, undefined>;

const mirror = new Mirror<Live, undefined>(spec, undefined);
const live: Live = { level: 'low', tags: ['a', 'b'], future: 1 };

describe('Mirror', () => {
  it('takes objects for the same where no attribute tells them apart', () => {
    expect(mirror.isSame(live, { ...live, tags: ['b', 'a'], future: 2 })).toBe(true);
    expect(mirror.isSame(live, { ...live, tags: ['a'] })).toBe(false);
  });

  it('has one digest for all that are the same', () => {
    expect(mirror.digest(live)).toMatch(/^[0-9a-f]{16}$/);
    expect(mirror.digest({ ...live, tags: ['b', 'a'], future: 2 })).toBe(mirror.digest(live));
    expect(mirror.digest({ ...live, level: 'high' })).not.toBe(mirror.digest(live));
  });

  it('tells where a live object differs from a state, in the attributes of Graph alone', () => {
    const state = { id: 'x', on_destroy: 'restore', level: 'high', tags: ['b', 'a'] };
    expect(mirror.differences(state, live)).toEqual([{ path: ['level'], from: 'high', to: 'low' }]);
  });

  it('keeps of a change what shows, and leaves out the rest', () => {
    expect(mirror.necessary(live, { level: 'low', tags: ['b', 'a'], future: 9 })).toEqual({});
    expect(mirror.necessary(live, { level: 'high', tags: ['b', 'a'] })).toEqual({ level: 'high' });
  });
});
