import { GraphError, isGraphError, isNotFound, mayHaveHappened } from '../../graph/graph-error';

const refused = (status: number): GraphError => new GraphError('refused', 'no', { status });

describe('isGraphError', () => {
  it('knows an error of another copy of the class: the room is bundled apart', () => {
    const foreign = Object.assign(new Error('no'), {
      name: 'GraphError',
      reason: 'refused',
      facts: {},
    });
    expect(isGraphError(foreign)).toBe(true);
  });

  it.each([
    ['an error of the library’s', Object.assign(new Error('no'), { name: 'GraphError' })],
    ['another error', new TypeError('no')],
    ['something alike', { name: 'GraphError', reason: 'refused' }],
    ['nothing', undefined],
  ])('takes %s for none', (_, error) => {
    expect(isGraphError(error)).toBe(false);
  });
});

describe('isNotFound', () => {
  it.each([
    [refused(404), true],
    [refused(403), false],
    [new GraphError('unreadable', 'no', { status: 404 }), false],
    [new Error('404'), false],
  ])('of %p is %p', (error, answer) => {
    expect(isNotFound(error)).toBe(answer);
  });
});

describe('mayHaveHappened', () => {
  it.each([
    [new GraphError('unreachable', 'x'), true],
    [new GraphError('unreadable', 'x'), true],
    [refused(500), true],
    [refused(504), true],
    [refused(429), false],
    [refused(400), false],
    [new GraphError('refused', 'in no cloud'), false],
    [new GraphError('signIn', 'x'), false],
    [new GraphError('changed', 'x'), false],
    [new Error('x'), false],
  ])('of %p is %p', (error, answer) => {
    expect(mayHaveHappened(error)).toBe(answer);
  });
});
