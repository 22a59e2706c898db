import { ELEMENT, formatPath, type Path, toAttributePath } from '../../../provider/framework/path';
import { AttributePath } from '../../../provider/protocol/wire/terraform';

describe('formatPath', () => {
  it.each<[Path, string]>([
    [[], ''],
    [['name'], 'name'],
    [['single', 'name'], 'single.name'],
    [['profiles', { key: 'a' }, 'aaguids'], 'profiles["a"].aaguids'],
    [['profiles', { key: 'a "b"\n' }], 'profiles["a \\"b\\"\\n"]'],
    [['list', { index: 0 }, 'name'], 'list[0].name'],
    [['set', ELEMENT, 'name'], 'set[*].name'],
    [['set', ELEMENT], 'set[*]'],
    [[{ key: 'a' }], '["a"]'],
  ])('writes %j as %s', (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});

describe('toAttributePath', () => {
  const selectorsOf = (path: Path): unknown[] =>
    toAttributePath(path).steps.map(({ selector }) => selector);

  it('names attributes, keys and indices as Terraform does', () => {
    expect(selectorsOf(['map', { key: 'k' }, 'list', { index: 3 }, 'name'])).toEqual([
      { $case: 'attributeName', attributeName: 'map' },
      { $case: 'elementKeyString', elementKeyString: 'k' },
      { $case: 'attributeName', attributeName: 'list' },
      { $case: 'elementKeyInt', elementKeyInt: 3n },
      { $case: 'attributeName', attributeName: 'name' },
    ]);
  });

  it.each<[Path, number]>([
    [['set', ELEMENT], 1],
    [['set', ELEMENT, 'inner', ELEMENT, 'name'], 1],
    [['map', { key: 'k' }, 'set', ELEMENT, 'name'], 3],
    [[], 0],
  ])('ends %j at the set that it enters', (path, steps) => {
    expect(selectorsOf(path)).toHaveLength(steps);
  });

  it('survives the wire', () => {
    const path = toAttributePath(['list', { index: 0 }, { key: '' }, 'name']);
    expect(AttributePath.decode(AttributePath.encode(path).finish())).toEqual(path);
  });
});
