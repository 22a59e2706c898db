import { ExceptionRecord, type ExceptionRecordProps } from '../../constructs';
import { BREAK_GLASS_1, STAFF } from './synthesise';

const recordOf = (overrides: Partial<ExceptionRecordProps> = {}): ExceptionRecord =>
  new ExceptionRecord({
    reason: 'The scanners in the warehouse know no second factor',
    ticket: 'SEC-42',
    owner: 'Ada',
    approvers: ['Grace', 'Alan'],
    created: '2026-10-02',
    expires: '2026-12-31',
    groups: [STAFF],
    ...overrides,
  });

describe('ExceptionRecord', () => {
  it('leaves out groups and users, in one spelling', () => {
    const record = recordOf({
      groups: [`/groups/${STAFF.toUpperCase()}`],
      users: [{ objectId: BREAK_GLASS_1 }],
    });
    expect(record).toMatchObject({ groups: [STAFF], users: [BREAK_GLASS_1] });
  });

  it('stands, however long ago it expired: review judges that', () => {
    expect(recordOf({ created: '2000-12-01', expires: '2001-01-01' }).expires).toBe('2001-01-01');
  });

  it.each([
    [{ reason: ' ' }, 'exception "SEC-42": says no reason'],
    [{ ticket: '' }, 'exception "": says no ticket'],
    [{ owner: '' }, 'exception "SEC-42": says no owner'],
    [
      { approvers: ['Grace', 'grace '] as const },
      'has the approvers "Grace" and "grace "; expected two different people',
    ],
    [
      { approvers: ['Grace', 'Ada'] as const },
      'expected two different people, neither of them the owner "Ada"',
    ],
    [{ approvers: ['', 'Grace'] as const }, 'expected two different people'],
    [{ created: '2026-02-30' }, 'created is "2026-02-30"; expected a day as YYYY-MM-DD'],
    [
      { created: '2027-01-01' },
      'exception "SEC-42": expires on 2026-12-31, before it was created on 2027-01-01',
    ],
    [
      { expires: '2027-01-01' },
      'expires on 2027-01-01, 91 days after it was created; choose a day within 90 days, or say longerBecause',
    ],
    [{ expires: '2027-06-01', longerBecause: ' ' }, 'exception "SEC-42": says no longerBecause'],
    [{ expires: 'never' }, 'exception "SEC-42": expires is "never"; expected a day as YYYY-MM-DD'],
    [
      { groups: [] },
      'exception "SEC-42": leaves nobody out; name groups, users or applications, or remove it',
    ],
    [{ groups: ['Warehouse'] }, '"Warehouse" is not a group; expected its object id'],
  ])('refuses %j', (overrides, message) => {
    expect(() => recordOf(overrides)).toThrow(message);
  });

  it('stands for longer than 90 days where it says why', () => {
    const longerBecause = 'The scanners are replaced in summer';
    expect(recordOf({ expires: '2027-06-01', longerBecause }).record).toMatchObject({
      created: '2026-10-02',
      expires: '2027-06-01',
      longer_because: longerBecause,
    });
  });

  it.each([
    [['Grace'], 'has the approvers "Grace"; expected two'],
    ['ab', 'has the approvers "ab"; expected two different people'],
    [[1, 2], 'has the approvers "1" and "2"; expected two different people'],
    [undefined, 'has the approvers "undefined"; expected two different people'],
  ])('refuses approvers that are %j, which a cast let through', (approvers, message) => {
    expect(() => recordOf({ approvers: approvers as never })).toThrow(message);
  });

  it('names everything that is missing at once, where a cast let it through', () => {
    expect(() => new ExceptionRecord({ ticket: 'SEC-42', groups: [STAFF] } as never)).toThrow(
      'exception "SEC-42": says no reason; says no owner; has the approvers "undefined"; expected two different people, neither of them the owner "undefined"; created is ""; expected a day as YYYY-MM-DD; expires is "";',
    );
  });
});
