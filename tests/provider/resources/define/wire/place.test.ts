import {
  valueAt,
  withoutAnnotations,
  withValueAt,
} from '../../../../../provider/resources/define/wire/place';

describe('a place in an object', () => {
  it.each([
    [['a'], { b: 1 }],
    [['a', 'b'], 1],
    [['a', 'c'], undefined],
    [['a', 'b', 'c'], undefined],
    [['toString'], undefined],
  ])('%p is read as %p', (path, value) => {
    expect(valueAt({ a: { b: 1 } }, path)).toEqual(value);
  });

  it.each([
    [['a'], { a: 7, x: 0 }],
    [['a', 'b'], { a: { b: 7, c: 2 }, x: 0 }],
    [['d', 'e', 'f'], { a: { b: 1, c: 2 }, d: { e: { f: 7 } }, x: 0 }],
    [['x', 'y'], { a: { b: 1, c: 2 }, x: { y: 7 } }],
  ])('%p is written, and what stands beside it stays', (path, object) => {
    expect(withValueAt({ a: { b: 1, c: 2 }, x: 0 }, path, 7)).toEqual(object);
  });

  it('has a name', () => {
    expect(() => withValueAt({}, [], 7)).toThrow(TypeError);
  });

  it('is no annotation', () => {
    expect(withoutAnnotations({ a: 1, '@odata.type': 'x', 'a@odata.context': 'y' })).toEqual({
      a: 1,
    });
  });
});
