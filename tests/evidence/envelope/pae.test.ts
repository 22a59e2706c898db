import { preAuthenticationEncoding } from '../../../evidence/envelope/pae';

describe('the pre-authentication encoding', () => {
  it('is the one of the protocol', () => {
    const payload = Buffer.from('hello world');
    expect(preAuthenticationEncoding('http://example.com/HelloWorld', payload).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
  });

  it('counts bytes, not characters', () => {
    expect(preAuthenticationEncoding('ä', Buffer.from('€')).toString()).toBe('DSSEv1 2 ä 3 €');
  });
});
