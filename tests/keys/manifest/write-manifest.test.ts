import { displayNameOf, readManifest, writeManifest } from '../../../keys/manifest';

const row = { user: 'kim@contoso.com', slot: 'primary' };

describe('writeManifest', () => {
  it('writes what readManifest reads', () => {
    const rows = [
      { ...row, serial: '1', ticket: 'one, "two"; three' },
      { ...row, slot: 'spare', displayName: 'Schlüssel für Kim' },
    ];
    expect(readManifest(writeManifest(rows))).toEqual([
      { line: 2, ...rows[0] },
      { line: 3, ...rows[1] },
    ]);
  });

  it('makes texts of formulas', () => {
    expect(writeManifest([{ ...row, ticket: '=1+1' }])).toContain("'=1+1");
  });
});

describe('displayNameOf', () => {
  it.each([
    ['what the manifest says', { ...row, serial: '1', displayName: 'Desk' }, undefined, 'Desk'],
    ['the serial number', { ...row, serial: '1' }, undefined, 'Key 1'],
    ['the serial number that was found', row, '2', 'Key 2'],
    ['the slot', row, undefined, 'Key primary'],
    [
      'no more than Graph takes',
      { ...row, serial: '1'.repeat(40) },
      undefined,
      `Key ${'1'.repeat(26)}`,
    ],
  ])('is %s', (_, given, serial, name) => {
    expect(displayNameOf(given, serial)).toBe(name);
  });
});
