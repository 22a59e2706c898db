import { z } from 'zod';
import { parseAnswer } from '../../graph/wire';

const type = z.looseObject({
  id: z.string(),
  parts: z.array(z.object({ n: z.number() })).nullish(),
});
const parse = (answer: unknown): unknown => parseAnswer(type, answer, 'GET /things');

describe('parseAnswer', () => {
  it('keeps what it does not know, in order and unchanged', () => {
    const answer = {
      '@odata.context': 'x',
      id: '1',
      invented: { a: [null, { b: 'ü' }] },
      parts: null,
    };
    expect(JSON.stringify(parse(answer))).toBe(
      JSON.stringify({
        id: '1',
        parts: null,
        '@odata.context': 'x',
        invented: { a: [null, { b: 'ü' }] },
      }),
    );
  });

  it.each([
    ['a property of another type', { id: 7 }, 'id: '],
    ['a property that is missing', {}, 'id: '],
    ['a part deep inside', { id: '1', parts: [{ n: 1 }, { n: '2' }] }, 'parts.1.n: '],
    ['no object', 'text', 'the answer: '],
    ['no answer', undefined, 'the answer: '],
  ])('names %s and the request', (_, answer, where) => {
    expect(() => parse(answer)).toThrow(
      expect.objectContaining({
        name: 'GraphError',
        reason: 'unreadable',
        facts: { request: 'GET /things' },
        message: expect.stringContaining(
          `the answer to GET /things is not what Graph documents: ${where}`,
        ) as string,
      }) as Error,
    );
  });
});
