import { Reader } from '../../../cli/import/reader';
import { GraphError, type GraphErrorFacts } from '../../../graph/graph-error';

const refused = (facts: GraphErrorFacts): GraphError => new GraphError('refused', 'no', facts);
const reader = (): Reader => new Reader(new AbortController().signal);
const fail = (error: Error) => (): Promise<never> => Promise.reject(error);

describe('reading part after part', () => {
  it('hands on what is there', async () => {
    expect(await reader().list('places', () => Promise.resolve([1, 2]))).toEqual([1, 2]);
  });

  it('collects what a permission is missing for', async () => {
    const all = reader();
    const error = refused({ status: 403, permissions: ['Policy.Read.All'] });
    expect(await all.list('places', fail(error))).toEqual([]);
    expect(await all.list('defaults', fail(error))).toEqual([]);
    expect(all.refusals).toEqual([error, error]);
    expect(all.absent).toEqual([]);
  });

  it.each([
    ['does not exist', { status: 404 }],
    [
      'needs a licence',
      { status: 403, code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant' },
    ],
    ['is not offered in the cloud', {}],
  ])('takes for absent what %s', async (_what, facts) => {
    const all = reader();
    expect(await all.list('plans', fail(refused(facts)))).toEqual([]);
    expect(all.absent).toEqual(['plans']);
  });

  it.each([
    ['an answer that is no success', refused({ status: 500 })],
    ['no answer', new GraphError('unreachable', 'no answer')],
    ['a defect', new TypeError('oops')],
  ])('goes no further after %s', async (_what, error) => {
    await expect(reader().list('places', fail(error))).rejects.toBe(error);
  });
});
