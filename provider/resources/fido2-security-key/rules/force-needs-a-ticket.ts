import { isKnown } from '../../../framework/value';
import { type KeyRule, METHOD_PAGE } from './rule';

export const forceNeedsATicket: KeyRule = {
  name: 'force-needs-a-ticket',
  claim:
    'A deletion that may leave a user without a way to sign in is done by a ticket that says why.',
  source: METHOD_PAGE,
  *check({ deletion_policy: policy, ticket }) {
    if (policy !== 'force') return;
    if (isKnown(ticket) && ticket === null) {
      yield {
        verdict: 'refuse',
        summary: 'A forced deletion has no ticket',
        detail:
          'deletion_policy = "force" lets a destroy take the last phishing-resistant method of a user. Give the ticket that it is done by.',
        path: ['ticket'],
      };
    }
    yield {
      verdict: 'remind',
      summary: 'A security key is not protected from deletion',
      detail:
        'deletion_policy = "force": a destroy may leave the user without a phishing-resistant method. Set it back to "guarded" when the lost key is dealt with.',
      path: ['deletion_policy'],
    };
  },
};
