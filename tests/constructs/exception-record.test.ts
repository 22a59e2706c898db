import { ExceptionRecord, type ExceptionRecordProps } from '../../constructs';
import { BREAK_GLASS_1, STAFF } from './synthesise';

const recordOf = (overrides: Partial<ExceptionRecordProps> = {}): ExceptionRecord =>
  new ExceptionRecord({
    reason: 'The scanners in the warehouse know no second factor',
    ticket: 'SEC-42',
    owner: 'Ada',
    approvers: ['Grace', 'Alan'],
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
    expect(recordOf({ expires: '2001-01-01' }).expires).toBe('2001-01-01');
  });

  it.each([
    [{ reason: ' ' }, 'exception "SEC-42" says no reason'],
    [{ ticket: '' }, 'exception "" says no ticket'],
    [{ owner: '' }, 'exception "SEC-42" says no owner'],
    [
      { approvers: ['Grace', 'grace '] as const },
      'has the approvers "Grace" and "grace "; expected two different people',
    ],
    [
      { approvers: ['Grace', 'Ada'] as const },
      'expected two different people, neither of them the owner "Ada"',
    ],
    [{ approvers: ['', 'Grace'] as const }, 'expected two different people'],
    [{ expires: 'never' }, 'exception "SEC-42": expires is "never"; expected a day as YYYY-MM-DD'],
    [
      { groups: [] },
      'exception "SEC-42" leaves nobody out; name groups, users or applications, or remove it',
    ],
    [{ groups: ['Warehouse'] }, '"Warehouse" is not a group; expected its object id'],
  ])('refuses %j', (overrides, message) => {
    expect(() => recordOf(overrides)).toThrow(message);
  });

  it('refuses one approver, whom a cast let through', () => {
    const approvers = ['Grace'] as unknown as readonly [string, string];
    expect(() => recordOf({ approvers })).toThrow('has the approvers "Grace"; expected two');
  });
});
