import { GraphError } from '../../../graph/graph-error';
import { readJson } from '../../../graph/transport/json';

const FACTS = { request: 'GET /v1.0/things', status: 200, clientRequestId: 'c-1' };
const read = (body: string | Buffer): Promise<unknown> => readJson(new Response(body), FACTS);

describe('readJson', () => {
  it.each([
    ['an object', '{"a":[1,"ü",null]}', { a: [1, 'ü', null] }],
    ['escaped letters', '{"\\u00fc":"\\u005f\\u0070"}', { ü: '_p' }],
    ['a value that only looks suspect', '{"a":"__proto__"}', { a: '__proto__' }],
    ['no body', '', undefined],
    ['JSON null', 'null', null],
  ])('reads %s', async (_, body, value) => {
    expect(await read(body)).toEqual(value);
  });

  it.each([
    ['a page of a proxy', '<!DOCTYPE html><p>Please sign in'],
    ['half an answer', '{"value":[{"id":"1"'],
    ['two answers', '{} {}'],
    ['spaces only', '  \r\n'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
    ['nesting without end', '['.repeat(200_000)],
  ])('refuses %s, naming the request', async (_, body) => {
    const failed = read(body);
    await expect(failed).rejects.toThrow(GraphError);
    await expect(failed).rejects.toMatchObject({ reason: 'unreadable', facts: FACTS });
    await expect(failed).rejects.toThrow(
      'the answer to GET /v1.0/things is not JSON; something between here and Graph may have answered in its place',
    );
  });

  it.each([
    ['plain', '{"__proto__":{"polluted":true}}'],
    ['deep inside', '{"value":[{"a":{"__proto__":null}}]}'],
    ['with an escaped underscore', '{"_\\u005Fproto__":1}'],
    ['with an escaped letter', '{"__\\u0070roto__":1}'],
    ['with another escaped letter', '{"__pro\\u0074o__":1}'],
    [
      'with nothing but escapes',
      '{"\\u005f\\u005f\\u0070\\u0072\\u006f\\u0074\\u006F\\u005f\\u005f":1}',
    ],
  ])('refuses a key "__proto__" %s', async (_, body) => {
    await expect(read(body)).rejects.toThrow('has a key "__proto__"');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a huge answer by its size, without reading it as JSON', async () => {
    const huge = Buffer.alloc(32 * 1024 * 1024 + 1, 'x');
    await expect(read(huge)).rejects.toThrow('has more than 33554432 bytes');
  });

  it('reads an answer of just the largest size', async () => {
    const largest = Buffer.alloc(32 * 1024 * 1024, ' ');
    largest.write('[1]', 0);
    expect(await read(largest)).toEqual([1]);
  });
});
