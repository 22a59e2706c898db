import { UNKNOWN } from '../../../../../provider/framework/value';
import { forceNeedsATicket as rule } from '../../../../../provider/resources/fido2-security-key/rules/force-needs-a-ticket';
import { declared, findings } from '../states';

describe(rule.name, () => {
  it.each(['guarded', 'abandon'])('passes the policy %s', (policy) => {
    expect(findings(rule, declared({ deletion_policy: policy }), null)).toEqual([]);
  });

  it('refuses force without a ticket', () => {
    const [first] = findings(rule, declared({ deletion_policy: 'force' }), null);
    expect(first).toEqual({
      verdict: 'refuse',
      summary: 'A forced deletion has no ticket',
      detail:
        'deletion_policy = "force" lets a destroy take the last phishing-resistant method of a user. Give the ticket that it is done by.',
      path: ['ticket'],
    });
  });

  it.each(['CHG-1', UNKNOWN] as const)('reminds of force with a ticket, %s', (ticket) => {
    const found = findings(rule, declared({ deletion_policy: 'force', ticket }), null);
    expect(found.map(({ verdict, summary }) => [verdict, summary])).toEqual([
      ['remind', 'A security key is not protected from deletion'],
    ]);
  });
});
