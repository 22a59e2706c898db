import { findBlocks, HclError } from '../../../cli/setup/hcl-blocks';

const namesIn = (text: string): string[] => findBlocks(text).map(({ name }) => name);

describe('findBlocks', () => {
  it('finds blocks with and without labels', () => {
    expect(namesIn('a {\n}\nb "label" "x" { c { } }\n')).toEqual(['a', 'b']);
  });

  it('finds the blocks inside of one', () => {
    const text = 'outer {\n  one { x = 1 }\n  two {\n  }\n}\n';
    const [outer] = findBlocks(text);
    if (outer === undefined) throw new Error('no block');
    expect(findBlocks(text, outer.bodyStart, outer.bodyEnd).map(({ name }) => name)).toEqual([
      'one',
      'two',
    ]);
    expect(text.slice(outer.bodyStart - 1, outer.bodyEnd + 1)).toMatch(/^\{[\s\S]*\}$/);
  });

  it.each([
    ['# a {\nb {}'],
    ['// a { "\nb {}'],
    ['/* a { \n " */ b {}'],
    ['x = "a { \\" {"\nb {}'],
    ['x = <<EOT\na {\nEOT\nb {}'],
    ['x = <<-EOT\n  a {\n  EOT\nb {}'],
    ['x = 1\nb {}'],
    ['b\t{\r\n}'],
  ])('is not misled by %j', (text) => {
    expect(namesIn(text)).toEqual(['b']);
  });

  it.each([
    ['a {', 'a brace is not closed'],
    ['a }', 'a closing brace too many at character 2'],
    ['a = "x', 'a string is not closed at character 4'],
    ['a = "x\ny"', 'a string is not closed'],
  ])('refuses %j', (text, problem) => {
    expect(() => findBlocks(text)).toThrow(HclError);
    expect(() => findBlocks(text)).toThrow(problem);
  });

  it('reads a megabyte in no time', () => {
    const started = Date.now();
    expect(namesIn('a { x = "y" } # z\n'.repeat(60_000))).toHaveLength(60_000);
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});
