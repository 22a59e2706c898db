import { requireExactlyOne } from '../../../../provider/data-sources/define/exactly-one';
import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { UNKNOWN, type Value } from '../../../../provider/framework/value';

/** What is said of a configuration with these values. */
function said(id: Value, name: Value): (readonly [string, string])[] {
  const diagnostics = new Diagnostics();
  requireExactlyOne({ id, name }, ['id', 'name'], diagnostics);
  return diagnostics.toWire().map(({ summary, detail }) => [summary, detail] as const);
}

describe('requireExactlyOne', () => {
  it.each<[string, Value, Value]>([
    ['the first', 'x', null],
    ['the second', null, 'x'],
    ['one that is unknown', UNKNOWN, null],
    ['two that are unknown', UNKNOWN, UNKNOWN],
    ['one beside an unknown one, which may be null', 'x', UNKNOWN],
  ])('takes %s', (_, id, name) => {
    expect(said(id, name)).toEqual([]);
  });

  it('refuses none', () => {
    expect(said(null, null)).toEqual([
      ['Nothing to look for', 'Neither id nor name is set; expected exactly one of them.'],
    ]);
  });

  it('refuses both', () => {
    expect(said('x', 'y')).toEqual([
      [
        'Two things to look for',
        'Both id and name are set; expected exactly one of them. Remove the other.',
      ],
    ]);
  });
});
