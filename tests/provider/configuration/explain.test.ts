import { GraphError, type GraphErrorReason } from '../../../graph/graph-error';
import { explain } from '../../../provider/configuration/explain';

describe('explain', () => {
  it.each<[GraphErrorReason, string]>([
    ['refused', 'Graph refused the request'],
    ['unreachable', 'Graph could not be reached'],
    ['unreadable', 'Graph answered something else'],
    ['signIn', 'Sign-in failed'],
    ['wrongTenant', 'Token of another tenant'],
    ['wrongClient', 'Token of an application without policy permissions'],
    ['changed', 'The tenant changed since the plan'],
    ['notKept', 'Graph did not keep the change'],
  ])('says whose turn it is: %s', (reason, summary) => {
    expect(explain(new GraphError(reason, 'something happened'))).toEqual({
      summary,
      detail: 'Something happened.',
    });
  });

  it('shows everything that finds the request in Microsoft’s logs', () => {
    const error = new GraphError('refused', 'no.', {
      code: 'accessDenied',
      status: 403,
      requestId: 'r',
      clientRequestId: 'c',
      request: 'GET /v1.0/x',
    });
    expect(explain(error)?.detail).toBe(
      'No.\n\n(Graph: code accessDenied, status 403, request-id r, client-request-id c, GET /v1.0/x)',
    );
  });

  it('tells a missing permission and a claims challenge from other refusals', () => {
    const facts = { status: 403, permissions: ['A'] };
    expect(explain(new GraphError('refused', 'x', facts))?.summary).toBe('Permission missing');
    expect(explain(new GraphError('refused', 'x', { ...facts, claims: 'e30' }))?.summary).toBe(
      'Graph asks for a claims challenge',
    );
  });

  it.each([[new Error('no')], ['text'], [undefined]])(
    'declines what is not of Graph: %s',
    (error) => {
      expect(explain(error)).toBeUndefined();
    },
  );
});
