import { NoAnswer } from '../../../graph/transport/no-answer';

/** As fetch throws: its own error around the system's. */
const failed = (facts: object, message = 'inner'): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), facts) });

describe('NoAnswer', () => {
  it.each([
    ['a name that does not exist', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
    ['a certificate of a private authority', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }],
    ['a certificate without its issuer', { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }],
    ['a self-signed certificate', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
    ['an expired certificate', { code: 'CERT_HAS_EXPIRED' }],
    ['a certificate for another name', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
    ['a port that speaks no TLS', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
  ])('knows that %s lasts, and that nothing was sent', (_, facts) => {
    expect(new NoAnswer(failed(facts))).toMatchObject({ lasting: true, sent: false });
  });

  it.each([
    ['a refused connection', { code: 'ECONNREFUSED', syscall: 'connect' }],
    ['a name server that is busy', { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }],
    ['a connection that takes too long', { code: 'UND_ERR_CONNECT_TIMEOUT' }],
    ['a network without a way there', { code: 'ENETUNREACH', syscall: 'connect' }],
    ['a host without a way there', { code: 'EHOSTUNREACH', syscall: 'connect' }],
    ['a connection that nobody takes', { code: 'ETIMEDOUT', syscall: 'connect' }],
  ])('knows that %s may pass, and that nothing was sent', (_, facts) => {
    expect(new NoAnswer(failed(facts))).toMatchObject({ lasting: false, sent: false });
  });

  it.each([
    ['a reset', failed({ code: 'ECONNRESET', syscall: 'read' })],
    ['a broken pipe', failed({ code: 'EPIPE', syscall: 'write' })],
    ['a connection that went silent', failed({ code: 'ETIMEDOUT', syscall: 'read' })],
    ['a closed socket', failed({ code: 'UND_ERR_SOCKET' })],
    ['an answer that took too long', new DOMException('timed out', 'TimeoutError')],
    ['something else', new Error('bad port')],
    ['something that is no error', 'broken'],
    ['nothing', undefined],
  ])('takes %s for a request that may have arrived', (_, cause) => {
    expect(new NoAnswer(cause)).toMatchObject({ lasting: false, sent: true });
  });

  it.each([
    [
      'both messages',
      failed({}, 'connect ECONNREFUSED ::1:443'),
      'fetch failed: connect ECONNREFUSED ::1:443',
    ],
    [
      'one line',
      failed({}, 'error:0A00010B:SSL\nroutines:\n'),
      'fetch failed: error:0A00010B:SSL routines:',
    ],
    ['a text', 'broken', 'broken'],
  ])('says %s', (_, cause, message) => {
    expect(new NoAnswer(cause).message.trim()).toBe(message);
  });

  it('says what every address of a name answered', () => {
    const each = [
      new Error('connect ECONNREFUSED ::1:1'),
      new Error('connect ENETUNREACH 1.2.3.4:1'),
    ];
    const cause = Object.assign(new AggregateError(each), { code: 'ECONNREFUSED' });
    const error = new NoAnswer(new TypeError('fetch failed', { cause }));
    expect(error.message).toBe(
      'fetch failed: connect ECONNREFUSED ::1:1, connect ENETUNREACH 1.2.3.4:1',
    );
    expect(error.sent).toBe(false);
  });

  it('keeps what was thrown', () => {
    const cause = failed({ code: 'ECONNRESET' });
    expect(new NoAnswer(cause).cause).toBe(cause);
  });
});
