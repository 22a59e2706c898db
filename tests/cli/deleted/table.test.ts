import { tableOf } from '../../../cli/deleted/table';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const POLICY = '9a0f0000-0000-4000-8000-000000000001';
const LOCATION = '9a0f0000-0000-4000-8000-000000000002';

const policy = (displayName: string, deletedDateTime?: string) =>
  ({ of: 'policies', id: POLICY, displayName, deletedDateTime, state: undefined }) as const;

describe('the table of what is deleted', () => {
  it('is nothing where nothing is deleted', () => {
    expect(tableOf([], NOW)).toEqual([]);
  });

  it('is aligned, with the days that are left', () => {
    const location = {
      of: 'namedLocations',
      id: LOCATION,
      displayName: 'Office',
      deletedDateTime: '2026-11-01T11:59:59Z',
      state: undefined,
    } as const;
    expect(tableOf([policy('Block', '2026-11-30T11:59:00.123Z'), location], NOW)).toEqual([
      'id                                    type                       deleted            days left  name',
      `${POLICY}  conditional access policy  2026-11-30T11:59Z  29         "Block"`,
      `${LOCATION}  named location             2026-11-01T11:59Z  0          "Office"`,
    ]);
  });

  it('says so where Graph does not say when', () => {
    expect(tableOf([policy('Block'), policy('Block', 'soon')], NOW).slice(1)).toEqual([
      `${POLICY}  conditional access policy  unknown  unknown    "Block"`,
      `${POLICY}  conditional access policy  unknown  unknown    "Block"`,
    ]);
  });

  it('shows no name that steers a terminal, breaks a line or hides its direction', () => {
    const [, row] = tableOf([policy('a\u001b[2J\nb"\u202e🗝', '2026-11-30T11:59:00Z')], NOW);
    expect(row).toMatch(/ {2}"a\\u001b\[2J\\nb\\"\\u\{202e\}🗝"$/);
  });
});
