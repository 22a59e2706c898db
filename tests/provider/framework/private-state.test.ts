import { DiagnosticError } from '../../../provider/framework/diagnostics';
import { type Json, PrivateState } from '../../../provider/framework/private-state';

const NOTHING = Buffer.alloc(0);

describe('PrivateState', () => {
  it('starts empty and stays without bytes', () => {
    const state = new PrivateState(NOTHING);
    expect(state.get('a')).toBeUndefined();
    expect(state.toBytes()).toEqual(NOTHING);
    state.set('a', 1);
    state.delete('a');
    expect(state.toBytes()).toEqual(NOTHING);
  });

  it.each<[string, Json]>([
    ['a', null],
    ['a', { deep: [1, 'ü', false, null] }],
    ['', 'text'],
    ['__proto__', { polluted: true }],
    ['constructor', 'x'],
  ])('keeps %j over the wire', (key, value) => {
    const state = new PrivateState(NOTHING);
    state.set(key, value);
    state.set('other', 'stays');
    const read = new PrivateState(state.toBytes());
    expect(read.get(key)).toEqual(value);
    expect(read.get('other')).toBe('stays');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('knows nothing that was not stored', () => {
    const state = new PrivateState(Buffer.from('{"a":1}'));
    for (const key of ['b', 'toString', '__proto__']) expect(state.get(key)).toBeUndefined();
  });

  it('replaces and forgets', () => {
    const state = new PrivateState(Buffer.from('{"a":1,"b":2}'));
    state.set('a', 3);
    state.delete('b');
    expect(state.toBytes().toString()).toBe('{"a":3}');
  });

  it.each(['null', '[]', '"text"', '7', '{', 'x', '\u0000\u0001', ' '])(
    'refuses the bytes %j, which this provider did not write',
    (text) => {
      const read = (): PrivateState => new PrivateState(Buffer.from(text));
      expect(read).toThrow(DiagnosticError);
      expect(read).toThrow(/not written by this provider.*state rm.*import/);
    },
  );
});
