import {
  isKnown,
  isMap,
  isObjectValue,
  isSequence,
  isWhollyKnown,
  UNKNOWN,
  type Value,
} from '../../../provider/framework/value';

describe('isKnown', () => {
  it('tells an unknown from everything else', () => {
    expect(isKnown(UNKNOWN)).toBe(false);
    for (const value of [null, '', 0, 0n, false, [], new Map(), {}])
      expect(isKnown(value)).toBe(true);
  });
});

describe('isObjectValue', () => {
  it.each<[Value, boolean, boolean, boolean]>([
    [{}, true, false, false],
    [new Map(), false, true, false],
    [[], false, false, true],
    [null, false, false, false],
    [UNKNOWN, false, false, false],
    ['text', false, false, false],
    [5n, false, false, false],
  ])('holds objects, maps and lists apart: %p', (value, object, map, sequence) => {
    expect([isObjectValue(value), isMap(value), isSequence(value)]).toEqual([
      object,
      map,
      sequence,
    ]);
  });
});

describe('isWhollyKnown', () => {
  it.each<[Value, boolean]>([
    [null, true],
    ['a', true],
    [UNKNOWN, false],
    [['a', null], true],
    [['a', UNKNOWN], false],
    [new Map([['a', [UNKNOWN]]]), false],
    [new Map([['a', [1n]]]), true],
    [{ a: { b: new Map([['c', [{ d: UNKNOWN }]]]) } }, false],
    [{ a: { b: new Map([['c', [{ d: null }]]]) } }, true],
  ])('looks at every part: %p', (value, expected) => {
    expect(isWhollyKnown(value)).toBe(expected);
  });
});
