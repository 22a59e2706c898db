import type { Context } from '@microsoft/microsoft-graph-client';
import { optionsOf, RequestOptions, setHeader } from '../../../graph/transport/request-options';
import { aCall, never } from '../support/client';
import { contextOf } from '../support/middleware';

describe('RequestOptions', () => {
  it('gives every request an id of its own', () => {
    const make = () => new RequestOptions(aCall(), 'https://graph.example', never(), true);
    const ids = Array.from({ length: 100 }, () => make().clientRequestId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('optionsOf', () => {
  it('refuses a request that bypasses the transport', () => {
    const past = { request: 'https://graph.example/v1.0/things', options: {} };
    expect(() => optionsOf(past)).toThrow(new TypeError('a request was sent past the transport'));
  });

  it('gives the same options to every middleware of a request', () => {
    const context = contextOf();
    expect(optionsOf(context)).toBe(optionsOf(context));
  });
});

describe('setHeader', () => {
  it('adds to the headers there are, and replaces its own', () => {
    const context = contextOf();
    setHeader(context, 'Prefer', 'a');
    setHeader(context, 'Authorization', 'Bearer old');
    setHeader(context, 'Authorization', 'Bearer new');
    expect(context.options?.headers).toEqual({ Prefer: 'a', Authorization: 'Bearer new' });
  });

  it('makes options where a request has none', () => {
    const bare: Context = { request: '' };
    setHeader(bare, 'Prefer', 'a');
    expect(bare.options?.headers).toEqual({ Prefer: 'a' });
  });
});
