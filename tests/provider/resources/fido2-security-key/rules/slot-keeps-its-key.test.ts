import { UNKNOWN } from '../../../../../provider/framework/value';
import { slotKeepsItsKey as rule } from '../../../../../provider/resources/fido2-security-key/rules/slot-keeps-its-key';
import { declared, findings, pending, registered, USER } from '../states';

describe(rule.name, () => {
  it.each([
    ['a creation', { slot: 'second' }, null],
    ['a change of a key that is pending', { slot: 'second' }, pending()],
    ['a change of something else', { ticket: 'CHG-2' }, registered()],
    ['another spelling', { user_id: `/users/${USER.toUpperCase()}` }, registered()],
  ])('passes %s', (_, change, current) => {
    expect(findings(rule, declared(change), current)).toEqual([]);
  });

  it.each([
    ['user_id', '05e40000-0000-4000-8000-000000000002'],
    ['slot', 'second'],
    ['user_id', UNKNOWN],
  ] as const)('refuses another %s', (name, value) => {
    const found = findings(rule, declared({ [name]: value }), registered());
    expect(found.map(({ verdict, path }) => [verdict, path])).toEqual([['refuse', [name]]]);
    expect(found[0]?.detail).toContain('Declare the other key as a resource of its own');
  });

  it('refuses it of a key that is missing, whose evidence is about this user and slot', () => {
    const missing = registered({ status: 'missing' });
    expect(findings(rule, declared({ slot: 'second' }), missing)).toHaveLength(1);
  });
});
