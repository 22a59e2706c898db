import { UNKNOWN } from '../../../../../provider/framework/value';
import { approverIsAnotherPerson as rule } from '../../../../../provider/resources/fido2-security-key/rules/approver-is-another-person';
import { declared, findings } from '../states';

const people = (requester: string | null, approver: string | null) =>
  findings(rule, declared({ requested_by: requester, approved_by: approver }), null);

describe(rule.name, () => {
  it.each([
    [null, null],
    ['kim@contoso.com', null],
    [null, 'sam@contoso.com'],
    ['kim@contoso.com', 'sam@contoso.com'],
  ])('passes a request by %s that is approved by %s', (requester, approver) => {
    expect(people(requester, approver)).toEqual([]);
  });

  it('waits for what is not known yet', () => {
    const planned = declared({ requested_by: UNKNOWN, approved_by: 'sam@contoso.com' });
    expect(findings(rule, planned, null)).toEqual([]);
  });

  it.each(['kim@contoso.com', 'KIM@contoso.com ', 'ｋim@contoso.com'])(
    'refuses an approval of one’s own, as "%s"',
    (approver) => {
      expect(people('Kim@contoso.com', approver)).toEqual([
        {
          verdict: 'refuse',
          summary: 'A key is approved by who asked for it',
          detail: `requested_by and approved_by are the same person, "${approver}". Let somebody else approve it.`,
          path: ['approved_by'],
        },
      ]);
    },
  );
});
